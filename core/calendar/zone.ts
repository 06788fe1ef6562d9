import type { Moment } from './calendar-day.ts'

/** Where the person's clock is; given from outside. */
export interface Zone {
  /** Its name in the IANA database, "Europe/Berlin". */
  readonly id: string
  /** How far its clock is ahead of universal time at a moment (epoch ms), minutes. */
  readonly offsetAt: (at: Moment) => number
}
