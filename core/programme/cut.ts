/** The numbers of a row, held to our own: no longer, harder or more often than our records ever ask for. */
import type { Dose } from '#core/vocabulary/records.ts'
import type { Amount, Row } from './programme.ts'
import type { Cut } from './verdict.ts'

/** The most of a row for this person. Seconds; pain 0–10. */
export interface Most {
  readonly pain: number
  /** Of one repeat. */
  readonly seconds: number
  /** Of all repeats of a session. */
  readonly repeats: number
  /** Seconds of all repeats together. */
  readonly total: number
  readonly perDay: number
  readonly daysAWeek: number
  /** Held still it is at least so long, and in steps that the voice can say: 10 seconds, 15 … */
  readonly held?: number
  /** Why it is less than for others. */
  readonly because: readonly string[]
}

/** The most that a dose of our records ever asks for. */
export function mostOf({ maxPain, secondsRange, repeatsRange, perDay, daysPerWeek }: Dose): Most {
  return {
    pain: maxPain,
    seconds: secondsRange[1],
    repeats: repeatsRange[1],
    total: Number.POSITIVE_INFINITY,
    perDay,
    daysAWeek: daysPerWeek,
    because: [],
  }
}

/** The row within these limits, with a word for each number that is less than the sender's. */
export function cutTo<Kind extends Row>(
  row: Kind,
  most: Most,
): { readonly may: Kind; readonly cuts: readonly Cut[] } {
  const longest = Math.min(row.seconds, most.seconds, most.total)
  const seconds = most.held === undefined ? longest : Math.max(most.held, longest - (longest % HOLD_STEP))
  const repeats = Math.min(row.repeats, most.repeats, Math.max(1, Math.floor(most.total / seconds)))
  const each = Math.min(Math.floor(most.repeats / repeats), Math.floor(most.total / (repeats * seconds)))
  const may: Kind = {
    ...row,
    seconds,
    repeats,
    sets: Math.max(1, Math.min(row.sets, each)),
    maxPain: Math.min(row.maxPain, most.pain),
    perDay: Math.min(row.perDay, most.perDay),
    daysAWeek: Math.min(row.daysAWeek, most.daysAWeek),
  }
  const cuts = NUMBERS.filter(what => may[what] < row[what]).map(what => ({
    what,
    from: row[what],
    to: may[what],
    because: OF_THE_PERSON.has(what) ? most.because : [],
  }))
  return { may, cuts }
}

/** Seconds. */
const HOLD_STEP = 5

const NUMBERS: readonly (keyof Amount)[] = ['seconds', 'repeats', 'sets', 'maxPain', 'perDay', 'daysAWeek']
/** What conditions make less of; how often in a week is the same for all. */
const OF_THE_PERSON: ReadonlySet<keyof Amount> = new Set(['seconds', 'repeats', 'maxPain'])
