import type { DayNote } from '#core/diary/event-notes.ts'
import { dayNoteWords as words } from './words/day-note.ts'

/** A day in one line: "pain 4 of 10, sleep 6 of 10, woken by pain". What is missing is not said. */
export function dayNoteText(note: DayNote): string {
  const parts = [
    note.painNow === undefined ? undefined : words.pain(note.painNow),
    note.painAverage === undefined ? undefined : words.average(note.painAverage),
    note.painWorst === undefined ? undefined : words.atWorst(note.painWorst),
    note.sleepQuality === undefined ? undefined : words.slept(note.sleepQuality),
    note.wokenByPain ? words.woken : undefined,
    note.difficultMoving ? words.stiff : undefined,
    note.stress === undefined ? undefined : words.stressed(note.stress),
    note.sittingHours === undefined ? undefined : words.sat(note.sittingHours),
    note.provokingTask ? words.task : undefined,
    note.painkiller ? words.took : undefined,
    note.walkedMinutes === undefined ? undefined : words.walked(note.walkedMinutes),
    note.note ? words.withNote : undefined,
  ]
  return parts.filter(part => part !== undefined).join(', ')
}
