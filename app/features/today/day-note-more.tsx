import { useId, useState } from 'preact/hooks'
import type { DayNote } from '#core/diary/event-notes.ts'
import { Chips } from '#app/ui/chips.tsx'
import { Scale } from '#app/ui/scale.tsx'
import { dayNoteWords as words } from './words/day-note.ts'

interface DayNoteMoreProps {
  readonly note: DayNote
  readonly isToday: boolean
  readonly onNote: (note: DayNote) => void
  /** False while a number is outside its range. */
  readonly onSound: (sound: boolean) => void
}

const MAX_SITTING_HOURS = 24
const MAX_WALKING_MINUTES = 1440
const YES_NO = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
] as const
const QUESTIONS = ['wokenByPain', 'difficultMoving', 'provokingTask', 'painkiller'] as const

/** The rest of the day. Nothing here has to be answered. */
export function DayNoteMore({ note, isToday, onNote, onSound }: DayNoteMoreProps) {
  const { sittingHours: _sitting, ...withoutSitting } = note
  const { walkedMinutes: _walking, ...withoutWalking } = note
  const { note: _words, ...withoutWords } = note
  const id = useId()
  return (
    <div class="day-note-more">
      {isToday ? (
        <Scale
          label={words.painAverageToday}
          low={words.none}
          high={words.worst}
          value={note.painAverage}
          onValue={painAverage => onNote({ ...note, painAverage })}
        />
      ) : (
        <Scale
          label={words.painThen}
          low={words.none}
          high={words.worst}
          value={note.painNow}
          onValue={painNow => onNote({ ...note, painNow })}
        />
      )}
      <Scale
        label={words.painWorst}
        low={words.none}
        high={words.worst}
        value={note.painWorst}
        onValue={painWorst => onNote({ ...note, painWorst })}
      />
      <div class="day-note-up">
        <Scale
          label={words.sleepQuality}
          low={words.sleptBadly}
          high={words.sleptWell}
          value={note.sleepQuality}
          onValue={sleepQuality => onNote({ ...note, sleepQuality })}
        />
      </div>
      <Scale
        label={words.stress}
        low={words.calm}
        high={words.tense}
        value={note.stress}
        onValue={stress => onNote({ ...note, stress })}
      />
      {QUESTIONS.map(question => (
        <Chips
          key={question}
          label={words[question]}
          options={YES_NO}
          value={note[question] === undefined ? undefined : note[question] ? 'yes' : 'no'}
          onValue={answer => onNote({ ...note, [question]: answer === 'yes' })}
        />
      ))}
      <div class="day-note-numbers">
        <NumberField
          label={words.sittingHours}
          most={MAX_SITTING_HOURS}
          value={note.sittingHours}
          onSound={onSound}
          onValue={hours =>
            onNote(hours === undefined ? withoutSitting : { ...withoutSitting, sittingHours: hours })
          }
        />
        <NumberField
          label={words.walkedMinutes}
          most={MAX_WALKING_MINUTES}
          value={note.walkedMinutes}
          onSound={onSound}
          onValue={minutes =>
            onNote(minutes === undefined ? withoutWalking : { ...withoutWalking, walkedMinutes: minutes })
          }
        />
      </div>
      <label class="day-note-field" for={id}>
        <span>{words.note}</span>
        <textarea
          id={id}
          rows={2}
          maxLength={500}
          value={note.note ?? ''}
          onInput={event => {
            const text = event.currentTarget.value
            onNote(text === '' ? withoutWords : { ...withoutWords, note: text })
          }}
        />
      </label>
    </div>
  )
}

interface NumberFieldProps {
  readonly label: string
  readonly most: number
  readonly value: number | undefined
  readonly onValue: (value: number | undefined) => void
  readonly onSound: (sound: boolean) => void
}

/** A number from 0 to `most`, or nothing. */
function NumberField({ label, most, value, onValue, onSound }: NumberFieldProps) {
  const id = useId()
  const [text, setText] = useState(value === undefined ? '' : `${value}`)
  const [fits, setFits] = useState(true)
  const tell = (next: string) => {
    setText(next)
    const number = Number(next.replace(',', '.'))
    const good = next.trim() === '' || (Number.isFinite(number) && number >= 0 && number <= most)
    setFits(good)
    onSound(good)
    if (good) onValue(next.trim() === '' ? undefined : number)
  }
  return (
    <label class="day-note-field" for={id}>
      <span>{label}</span>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={!fits}
        aria-describedby={fits ? undefined : `${id}-why`}
        onInput={event => tell(event.currentTarget.value)}
      />
      {!fits && (
        <span id={`${id}-why`} class="small day-note-why" role="alert">
          {words.outside(0, most)}
        </span>
      )}
    </label>
  )
}
