import { useId, useState } from 'preact/hooks'
import { MAX_ROWS, MAX_TITLE, MAX_WORDS, type Row } from '#core/programme/programme.ts'
import { addDays, isDay } from '#core/calendar/calendar-day.ts'
import type { ScreenProps } from '#app/app.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import { MoveGuide } from '#app/features/prevent/move/move-guide.tsx'
import { Button } from '#app/ui/button.tsx'
import { stepsToShow, verdictsForAnybody } from './as-sent.ts'
import { useDesk, type Desk } from './draft.ts'
import { HandOver } from './hand-over.tsx'
import { Picker } from './picker.tsx'
import { RowEditor } from './row-editor.tsx'
import { Templates } from './templates.tsx'
import { makeWords as text } from './words.ts'
import './make.css'

/** A programme goes on for half a year at most. */
const MOST_DAYS = 182

/** The desk: the catalogue on one side, the programme on the other, and then its code. */
export function MakeProgramme({ app }: ScreenProps) {
  const desk = useDesk(app)
  const [isDone, setDone] = useState(false)
  const [shown, setShown] = useState<readonly Row[] | undefined>(undefined)
  if (isDone)
    return (
      <HandOver
        app={app}
        programme={desk.draft}
        onEdit={() => setDone(false)}
        onAgain={() => {
          desk.begin()
          setDone(false)
        }}
      />
    )
  const { draft } = desk
  return (
    <div class="page make">
      <header class="page-head no-print">
        <h1>{text.title}</h1>
        <p class="muted">{text.text}</p>
      </header>
      {shown && <MoveGuide app={app} steps={stepsToShow(shown)} onClose={() => setShown(undefined)} />}
      <div class="make-columns">
        <Picker onAdd={desk.add} isFull={draft.rows.length >= MAX_ROWS} />
        <section class="make-programme" aria-labelledby="make-programme">
          <h2 id="make-programme">{text.programme}</h2>
          <DraftFields app={app} desk={desk} />
          {draft.rows.length === 0 && <p class="muted">{text.empty}</p>}
          <Rows desk={desk} onShow={setShown} />
          {draft.rows.length > 0 && (
            <div class="make-end">
              <Button variant="main" size="large" onPress={() => setDone(true)}>
                {text.make}
              </Button>
              <div class="row-wrap">
                <Button icon="play" onPress={() => setShown(draft.rows)}>
                  {text.previewAll}
                </Button>
                <KeepTemplate desk={desk} />
              </div>
            </div>
          )}
          <Templates desk={desk} />
        </section>
      </div>
    </div>
  )
}

function KeepTemplate({ desk }: { readonly desk: Desk }) {
  const [kept, setKept] = useState(false)
  return (
    <>
      <Button
        variant="quiet"
        onPress={() => {
          desk.keepTemplate()
          setKept(true)
        }}
      >
        {text.keep}
      </Button>
      <span class="small" role="status">
        {kept ? text.kept : ''}
      </span>
    </>
  )
}

function DraftFields({ app, desk }: ScreenProps & { readonly desk: Desk }) {
  const id = useId()
  const { draft, change } = desk
  const today = localCalendar.dayOf(app.platform.clock.now())
  return (
    <div class="make-head">
      <label for={`${id}-title`}>{text.name}</label>
      <input
        id={`${id}-title`}
        maxLength={MAX_TITLE}
        placeholder={text.namePlaceholder}
        autocomplete="off"
        value={draft.title}
        onInput={event => change({ title: event.currentTarget.value })}
      />
      <label for={`${id}-words`}>{text.sentence}</label>
      <input
        id={`${id}-words`}
        maxLength={MAX_WORDS}
        autocomplete="off"
        value={draft.words}
        onInput={event => change({ words: event.currentTarget.value })}
      />
      <label for={`${id}-until`}>{text.until}</label>
      <input
        id={`${id}-until`}
        type="date"
        min={today}
        max={addDays(today, MOST_DAYS)}
        value={draft.until}
        onInput={({ currentTarget: { value } }) => {
          if (isDay(value) && value >= today && value <= addDays(today, MOST_DAYS)) change({ until: value })
        }}
      />
    </div>
  )
}

interface RowsProps {
  readonly desk: Desk
  readonly onShow: (rows: readonly Row[]) => void
}

function Rows({ desk, onShow }: RowsProps) {
  const { rows } = desk.draft
  const verdicts = verdictsForAnybody(rows)
  return (
    <ol class="make-rows">
      {rows.map((row, index) => (
        <RowEditor
          key={index}
          row={row}
          index={index}
          count={rows.length}
          verdict={verdicts[index]}
          onRow={next => desk.put(index, next)}
          onMove={by => desk.move(index, by)}
          onDuplicate={() => desk.add(row)}
          onPreview={() => onShow([row])}
        />
      ))}
    </ol>
  )
}
