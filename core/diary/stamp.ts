/**
 * When an entry was made, so that devices which were apart agree on one order: a hybrid logical clock. Source: Kulkarni,
 * Demirbas, Madappa, Avva, Leone 2014, "Logical Physical Clocks", OPODIS, doi:10.1007/978-3-319-14472-6_2.
 */
import { LAST_MOMENT, type Moment } from '#core/calendar/calendar-day.ts'

/** The wall clock (epoch ms, never less than what was seen before), a counter within it, and the device. */
export interface Stamp {
  readonly wall: Moment
  readonly count: number
  /** 16 hex digits; empty for entries from before devices had names. */
  readonly device: string
}

/** No counter is higher. A wall that stands still for four thousand million entries moves on by a millisecond. */
export const MAX_COUNT = 2 ** 32

/** Below 0 when the first is earlier. Two stamps are equal only when they are the same. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a.wall - b.wall || a.count - b.count || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)
}

/** The later of two; either may be missing. */
export function laterStamp(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  return a && b ? (compareStamps(a, b) < 0 ? b : a) : (a ?? b)
}

/**
 * The stamp after the latest that was seen, also where the device's clock (epoch ms) went back, or where another device's is
 * far ahead: whoever has seen an entry comes after it. Decision 0026. Only after the last stamp of all comes the same again.
 */
export function nextStamp(latest: Stamp | undefined, now: Moment, device: string): Stamp {
  if (latest === undefined || now > latest.wall) return { wall: now, count: 0, device }
  const { wall, count } = latest
  if (count < MAX_COUNT) return { wall, count: count + 1, device }
  return wall < LAST_MOMENT ? { wall: wall + 1, count: 0, device } : { wall, count, device }
}
