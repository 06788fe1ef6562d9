/** The time zone of the person, as a calendar file tells it (RFC 5545, 3.6.5). */
import { DAY_MS, MINUTE_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { Zone } from '#core/calendar/zone.ts'
import { utcTime } from '#core/calendar/utc-time.ts'

/** A change of the clock. */
interface Change {
  readonly at: Moment
  readonly from: number
  readonly to: number
}

/** The zone between two moments (epoch ms): what its clock shows before, and every change of it. */
export function zoneLines({ id, offsetAt }: Zone, from: Moment, until: Moment): readonly string[] {
  const first = offsetAt(from)
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    ...observance('STANDARD', '19700101T000000', first, first),
    ...changesBetween(offsetAt, from, until).flatMap(change =>
      observance(
        change.to > change.from ? 'DAYLIGHT' : 'STANDARD',
        stamp(change.at + change.from * MINUTE_MS).slice(0, -1),
        change.from,
        change.to,
      ),
    ),
    'END:VTIMEZONE',
  ]
}

function observance(
  name: 'STANDARD' | 'DAYLIGHT',
  start: string,
  from: number,
  to: number,
): readonly string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${name}`,
  ]
}

/** Every change of the clock; two on one day would be one, and there is no such day. */
function changesBetween(offsetAt: Zone['offsetAt'], from: Moment, until: Moment): readonly Change[] {
  const changes: Change[] = []
  for (let day = from; day < until; day += DAY_MS) {
    const [before, after] = [offsetAt(day), offsetAt(day + DAY_MS)]
    if (before !== after) changes.push({ at: changeIn(offsetAt, day, day + DAY_MS), from: before, to: after })
  }
  return changes
}

/** The minute in which the clock changes, between two moments that have different clocks. */
function changeIn(offsetAt: Zone['offsetAt'], from: Moment, until: Moment): Moment {
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(until / MINUTE_MS)]
  const before = offsetAt(from)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * MINUTE_MS) === before) low = middle
    else high = middle
  }
  return high * MINUTE_MS
}

function offsetText(minutes: number): string {
  const all = Math.abs(Math.round(minutes))
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}${two(all % 60)}`
}

/** An epoch moment in ms: `20261121T080005Z`. */
export function stamp(at: Moment): string {
  return utcTime(at).replace(/[-:]/gu, '')
}
