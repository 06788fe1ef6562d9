import { useState } from 'preact/hooks'
import type { DayNote } from '#core/diary/event-notes.ts'
import { Button } from '#app/ui/button.tsx'
import { Scale } from '#app/ui/scale.tsx'
import { dayNoteWords as words } from './words/day-note.ts'
import { DayNoteMore } from './day-note-more.tsx'

interface DayNoteFormProps {
  readonly title: string
  readonly start: DayNote
  readonly isToday: boolean
  readonly onSave: (note: DayNote) => void
  readonly onLeave?: () => void
}

/** One rating is enough; everything else may be left open and stays unknown. */
export function DayNoteForm({ title, start, isToday, onSave, onLeave }: DayNoteFormProps) {
  const [note, setNote] = useState<DayNote>(start)
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
        onValue={pain => setNote({ ...note, [main]: pain })}
      />
      <details class="day-note-fold">
        <summary>{words.more}</summary>
        <DayNoteMore note={note} isToday={isToday} onNote={setNote} onSound={setSound} />
      </details>
      <div class="row-wrap">
        <Button variant="main" onPress={() => onSave(note)} disabled={!saves}>
          {words.save}
        </Button>
        {onLeave && (
          <Button variant="quiet" onPress={onLeave}>
            {words.leave}
          </Button>
        )}
      </div>
    </>
  )
}
