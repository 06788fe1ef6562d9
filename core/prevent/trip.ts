/** A long drive: two hours at most, then a stop of fifteen minutes. Wall-clock deadlines, so a reload changes nothing. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import * as v from 'valibot'

/** Source: Highway Code, rule 91. */
export const DRIVE_MS = 2 * 3_600_000
/** How long a stop lasts, milliseconds. */
export const STOP_MS = 15 * 60_000
/**
 * A trip nobody ended is over after this.
 * @judgement After twelve hours the end was forgotten.
 */
const FORGOTTEN_MS = 12 * 3_600_000

const trip = v.variant('state', [
  v.object({ state: v.literal('driving'), startedAt: v.number(), stopAt: v.number() }),
  v.object({ state: v.literal('stopped'), startedAt: v.number(), goOnAt: v.number() }),
])
/** Moments are epoch ms. `stopAt`: the next stop at the latest. `goOnAt`: when the stop has been long enough. */
export type Trip = v.InferOutput<typeof trip>

/** A trip that begins now. */
export function startTrip(now: Moment): Trip {
  return { state: 'driving', startedAt: now, stopAt: now + DRIVE_MS }
}

/** The person has stopped: fifteen minutes begin. */
export function stopTrip({ startedAt }: Trip, now: Moment): Trip {
  return { state: 'stopped', startedAt, goOnAt: now + STOP_MS }
}

/** Off again: two hours begin anew. */
export function goOn({ startedAt }: Trip, now: Moment): Trip {
  return { state: 'driving', startedAt, stopAt: now + DRIVE_MS }
}

/** Reads what was saved. Anything else, a trip from the future and a forgotten one are none. */
export function parseTrip(value: unknown, now: Moment): Trip | undefined {
  const parsed = v.safeParse(trip, value)
  if (!parsed.success) return undefined
  const turn = parsed.output.state === 'driving' ? parsed.output.stopAt : parsed.output.goOnAt
  const longest = parsed.output.state === 'driving' ? DRIVE_MS : STOP_MS
  const isReal = turn - now <= longest && now - turn <= FORGOTTEN_MS
  return isReal ? parsed.output : undefined
}

/** Whole minutes until the next turn of the trip, 0 when it has come. */
export function minutesLeft(current: Trip, now: Moment): number {
  const turn = current.state === 'driving' ? current.stopAt : current.goOnAt
  return Math.max(0, Math.ceil((turn - now) / 60_000))
}
