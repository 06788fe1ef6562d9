import { isDiaryDay, type Day } from '#core/calendar/calendar-day.ts'
import { useId, useRef, useState } from 'preact/hooks'
import type { App } from '#app/app.ts'
import { focusHeading } from '#app/arrive.ts'
import { Button } from '#app/ui/button.tsx'
import { useAfterPaint } from '#app/ui/deferred.tsx'
import { progressWords } from './words.ts'
import { DayNoteCard } from '#app/features/today/day-note.tsx'
import { Ask } from './ask.tsx'
import { fullDay, longDay } from '#app/i18n/format-date.ts'
import { DayTable } from './day-table.tsx'
import type { ProgressModel } from './model.ts'
import { Disclosure } from './disclosure.tsx'

const words = progressWords.days

interface ProgressDaysProps {
  readonly app: App
  readonly model: ProgressModel
}

/** Past days: add one, correct one, remove one; and all of them as a table. */
export function ProgressDays({ app, model }: ProgressDaysProps) {
  const [chosen, setChosen] = useState('')
  const [open, setOpen] = useState<Day | undefined>(undefined)
  const [asked, setAsked] = useState<Day | undefined>(undefined)
  const [status, setStatus] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  // The prerendered page knows no day, and hydration does not change what is in it.
  const hasPainted = useAfterPaint()
  const fits = isDiaryDay(chosen) && chosen <= model.today ? chosen : undefined

  const openDay = (day: Day) => {
    setAsked(undefined)
    setStatus('')
    setOpen(day)
  }
  const remove = (day: Day) => {
    setAsked(undefined)
    if (open === day) setOpen(undefined)
    void app.store.record({ type: 'day-removed', day })
    setStatus(words.removed(fullDay(day)))
  }

  return (
    <section class="card">
      <h2 ref={heading}>{words.title}</h2>
      <p class="small muted no-print">{words.addText}</p>
      <div class="progress-pick no-print">
        <label for={id}>{words.date}</label>
        <input
          id={id}
          type="date"
          min="2000-01-01"
          max={hasPainted ? model.today : undefined}
          value={chosen}
          onInput={event => setChosen(event.currentTarget.value)}
        />
        <Button onPress={() => fits && openDay(fits)} disabled={!fits}>
          {words.open}
        </Button>
      </div>
      {chosen > model.today && (
        <p class="small" role="alert">
          {words.wrong}
        </p>
      )}
      {open !== undefined && (
        <DayNoteCard
          key={open}
          app={app}
          day={open}
          onDone={() => {
            setStatus(app.store.diary.value.notes.days[open] ? words.saved(fullDay(open)) : '')
            setOpen(undefined)
            if (heading.current) focusHeading(heading.current)
          }}
        />
      )}
      {asked !== undefined && (
        <Ask
          question={words.sure(longDay(asked))}
          yes={words.yes}
          no={words.no}
          onYes={() => remove(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
      <p class="small progress-said" role="status">
        {app.store.waiting.value === 0 ? status : ''}
      </p>
      {model.days.length > 0 && (
        <Disclosure summary={progressWords.pain.table}>
          <DayTable
            days={model.days}
            notes={app.store.diary.value.notes.days}
            onCorrect={openDay}
            onRemove={day => {
              setOpen(undefined)
              setStatus('')
              setAsked(day)
            }}
          />
        </Disclosure>
      )}
    </section>
  )
}
