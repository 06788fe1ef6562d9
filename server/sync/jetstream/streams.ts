import { LIMITS } from '#core/sync/contract.ts'
import type { Wanted } from './connect.ts'

const MS_NS = 1_000_000
const DAY_NS = 86_400_000 * MS_NS

/** Everything that is kept, by what it is; subjects carry the names of boxes and devices, never a door. */
export const LINES = 'UNKNOT_LINES'
export const BOXES = 'UNKNOT_BOXES'
export const FAREWELLS = 'UNKNOT_FAREWELLS'
export const SHEETS = 'UNKNOT_SHEETS'
export const ROOMS = 'UNKNOT_ROOMS'

export const STREAMS: readonly Wanted[] = [
  { name: LINES, subjects: ['unknot.line.*.*'] },
  { name: BOXES, subjects: ['unknot.box.*'], max_msgs_per_subject: 1 },
  {
    name: FAREWELLS,
    subjects: ['unknot.farewell.*'],
    max_msgs_per_subject: 1,
    max_age: LIMITS.farewellDays * DAY_NS,
  },
  {
    name: SHEETS,
    subjects: ['unknot.sheet.*', 'unknot.sheet-body.*', 'unknot.sheet-view.*.*'],
    max_age: LIMITS.sheetDays * DAY_NS,
  },
  // In files as well: with 2.9 a stream in memory that forgets by age is not always made whole on a node that comes back.
  {
    name: ROOMS,
    subjects: ['unknot.room.*.*'],
    max_msgs_per_subject: 1,
    max_age: LIMITS.roomMs * MS_NS,
  },
]

export const subjects = {
  line: (box: string, device: string) => `unknot.line.${box}.${device}`,
  box: (box: string) => `unknot.box.${box}`,
  farewell: (box: string) => `unknot.farewell.${box}`,
  /** Said after each change of a box; no stream keeps it. */
  changed: (box: string) => `unknot.changed.${box}`,
  sheet: (id: string) => `unknot.sheet.${id}`,
  sheetBody: (id: string) => `unknot.sheet-body.${id}`,
  sheetView: (id: string, view: number | '*') => `unknot.sheet-view.${id}.${view}`,
  room: (room: string, part: 'open' | 'seat' | 'host' | 'guest' | '*') => `unknot.room.${room}.${part}`,
} as const
