/**
 * When an entry was made, so that devices which were apart agree on one order: a hybrid logical clock. Source: Kulkarni,
 * Demirbas, Madappa, Avva, Leone 2014, "Logical Physical Clocks", OPODIS, doi:10.1007/978-3-319-14472-6_2.
 */
import type { Moment } from '#core/calendar/calendar-day.ts'

/** The wall clock (epoch ms, never less than what was seen before), a counter within it, and the device. */
export interface Stamp {
  readonly wall: Moment
  readonly count: number
  /** Empty for entries from before devices had names. */
  readonly device: string
}

/** Below 0 when the first is earlier. Two stamps are equal only when they are the same. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a.wall - b.wall || a.count - b.count || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)
}

/** The stamp after the latest that was seen, also where the device's clock (epoch ms) went back. */
export function nextStamp(latest: Stamp | undefined, now: Moment, device: string): Stamp {
  if (latest === undefined || now > latest.wall) return { wall: now, count: 0, device }
  return { wall: latest.wall, count: latest.count + 1, device }
}
