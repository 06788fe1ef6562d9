import type { Day } from '#core/calendar/calendar-day.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { lastReported } from '#core/diary/latest-pain.ts'
import type { DayNote } from '#core/diary/event-notes.ts'
import type { App } from '#app/app.ts'
import { Button } from '#app/ui/button.tsx'
import { dayNoteWords as words } from './words/day-note.ts'
import { DayNoteForm } from './day-note-form.tsx'
import { dayNoteText } from './day-note-text.ts'
import { longDay } from '#app/i18n/format-date.ts'
import { localCalendar } from '#app/i18n/local-time.ts'
import './day-note.css'

interface DayNoteCardProps {
  readonly app: App
  /** A calendar day, "2026-11-21"; today when left out. */
  readonly day?: Day
  /** Called after a past day was saved or left as it was. */
  readonly onDone?: () => void
}

/** The day in fifteen seconds: a tap for the pain, a tap to save, the rest folded away. */
export function DayNoteCard({ app, day, onDone }: DayNoteCardProps) {
  const today = localCalendar.dayOf(app.platform.clock.now())
  const shown = day ?? today
  const diary = app.store.diary.value
  const noted = diary.notes.days[shown]
  const last = lastReported(diary, localCalendar)
  // A pain that was told of today already, with a session or a painting, is not asked a second time.
  const elsewhere =
    day === undefined && last && localCalendar.dayOf(last.at) === shown
      ? { day: shown, painNow: last.pain }
      : undefined
  const known = noted ?? elsewhere
  const [editing, setEditing] = useState(false)
  const [told, setTold] = useState(false)
  const isToday = shown === today
  const box = useRef<HTMLElement>(null)
  const open = editing || known === undefined || day !== undefined

  // What was just asked for, or just closed, keeps the focus: nobody is thrown back to the top.
  useEffect(() => {
    if (day !== undefined || editing || told) box.current?.focus()
  }, [day, editing, told])

  const save = (note: DayNote) => {
    void app.store.record({ type: 'day-noted', ...note })
    setEditing(false)
    setTold(true)
    onDone?.()
  }

  return (
    <section
      ref={box}
      tabIndex={-1}
      class="card day-note"
      aria-label={isToday ? words.today : words.past(longDay(shown))}
    >
      {open ? (
        <DayNoteForm
          key={shown}
          app={app}
          title={isToday ? words.today : words.past(longDay(shown))}
          start={known ?? { day: shown }}
          isToday={isToday}
          onSave={save}
          {...(noted || editing || day !== undefined
            ? {
                onLeave: () => {
                  setEditing(false)
                  onDone?.()
                },
              }
            : {})}
        />
      ) : (
        <div class="day-note-told">
          <div class="grow">
            <h2>{words.todayTitle}</h2>
            <p class="day-note-line">{dayNoteText(known)}</p>
          </div>
          <Button
            onPress={() => {
              setTold(false)
              setEditing(true)
            }}
          >
            {noted ? words.change : words.add}
          </Button>
        </div>
      )}
      <p class="small muted day-note-saved" role="status">
        {told && !open && app.store.waiting.value === 0 ? words.saved : ''}
      </p>
    </section>
  )
}
