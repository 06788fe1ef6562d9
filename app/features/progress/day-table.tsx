import type { Day } from '#core/calendar/calendar-day.ts'
import type { DayNote } from '#core/diary/event-notes.ts'
import { painOf } from '#core/measures/measures.ts'
import type { DailyEntry } from '#core/review/days/days.ts'
import { Button } from '#app/ui/button.tsx'
import { progressWords } from './words.ts'
import { fullDay } from '#app/i18n/format-date.ts'
import { Table } from './table.tsx'

const words = progressWords.days

interface DayTableProps {
  /** Oldest first. */
  readonly days: readonly DailyEntry[]
  readonly notes: Readonly<Record<string, DayNote>>
  readonly onCorrect: (day: Day) => void
  readonly onRemove: (day: Day) => void
}

/** Every day told, the latest first. A day known only from a session can be told, not removed. */
export function DayTable({ days, notes, onCorrect, onRemove }: DayTableProps) {
  const { columns } = words
  return (
    <Table
      changes
      label={progressWords.pain.table}
      head={[
        columns.day,
        columns.pain,
        columns.worst,
        columns.sleep,
        columns.woken,
        columns.stress,
        columns.sitting,
        columns.walked,
        columns.task,
        columns.painkiller,
        columns.change,
      ]}
      rows={days.toReversed().map(entry => {
        const { day } = entry
        const note = notes[day]
        return [
          fullDay(day),
          note && painOf({ at: 0, ...note }) === painOf(entry)
            ? figure(painOf(entry))
            : `${figure(painOf(entry))} (${words.fromSession})`,
          figure(note?.painWorst),
          figure(note?.sleepQuality),
          yesNo(note?.wokenByPain),
          figure(note?.stress),
          note?.sittingHours === undefined ? words.unknown : words.hours(note.sittingHours),
          note?.walkedMinutes === undefined ? words.unknown : words.minutes(note.walkedMinutes),
          yesNo(note?.provokingTask),
          yesNo(note?.painkiller),
          <span class="progress-change" key="change">
            <Button variant="quiet" onPress={() => onCorrect(day)}>
              {words.correct}
              <span class="visually-hidden"> {fullDay(day)}</span>
            </Button>
            {note && (
              <Button variant="quiet" onPress={() => onRemove(day)}>
                {words.remove}
                <span class="visually-hidden"> {fullDay(day)}</span>
              </Button>
            )}
          </span>,
        ]
      })}
    />
  )
}

function figure(value: number | undefined): string {
  return value === undefined ? words.unknown : `${value}`
}

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return words.unknown
  return value ? words.yesWord : words.noWord
}
