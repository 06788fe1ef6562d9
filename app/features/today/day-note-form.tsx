import { useState } from 'preact/hooks'
import { dayNote, type DayNote } from '#core/diary/event-notes.ts'
import type { App } from '#app/app.ts'
import { useKept } from '#app/state/kept.ts'
import { Button } from '#app/ui/button.tsx'
import { Scale } from '#app/ui/scale.tsx'
import { dayNoteWords as words } from './words/day-note.ts'
import { DayNoteMore } from './day-note-more.tsx'

interface DayNoteFormProps {
  readonly app: App
  readonly title: string
  readonly start: DayNote
  readonly isToday: boolean
  readonly onSave: (note: DayNote) => void
  readonly onLeave?: () => void
}

/** One rating is enough; everything else may be left open and stays unknown. */
export function DayNoteForm({ app, title, start, isToday, onSave, onLeave }: DayNoteFormProps) {
  const form = useKept(app, isToday ? 'day-note' : 'past-note', dayNote, start, JSON.stringify(start))
  const note = form.value
  const [sound, setSound] = useState(true)
  const main = isToday ? 'painNow' : 'painAverage'
  const something = Object.keys(note).length > 1
  const saves = sound && (isToday ? note.painNow !== undefined || something : something)

  return (
    <>
      <h2>{title}</h2>
      <Scale
        label={isToday ? words.painNow : words.painAverage}
        low={words.none}
        high={words.worst}
        value={note[main]}
        onValue={pain => form.change({ ...note, [main]: pain })}
      />
      <details class="day-note-fold">
        <summary>{words.more}</summary>
        <DayNoteMore
          key={`${form.resumed}`}
          note={note}
          isToday={isToday}
          onNote={form.change}
          onSound={setSound}
        />
      </details>
      <div class="row-wrap">
        <Button
          variant="main"
          onPress={() => {
            onSave(note)
            form.drop()
          }}
          disabled={!saves}
        >
          {words.save}
        </Button>
        {onLeave && (
          <Button
            variant="quiet"
            onPress={() => {
              form.drop()
              onLeave()
            }}
          >
            {words.leave}
          </Button>
        )}
      </div>
    </>
  )
}
