/** What the days before flares had in common, said carefully: a few flares show a coincidence, not a cause. */
import { dayNumber } from '#core/calendar/calendar-day.ts'
import { FLARE_FACTORS, type DayNote, type FlareFactor } from '#core/diary/event-notes.ts'

/** Below this nothing is said. Source: docs/clinical/outcomes.md#what-came-before. */
const MIN_FLARES = 3
/**
 * A factor stands out from this share of the flares, and at least twice.
 * @judgement It is to be there more often than not, and more than once.
 */
const STANDS_OUT = 0.6
/**
 * Day notes without a flare needed for a comparison.
 * @judgement With fewer days one odd one would decide.
 */
const MIN_OTHER_DAYS = 5
/**
 * So many days up to a flare belong to it, so they are no ordinary days.
 * @judgement What set a flare off is looked for in the three days before it.
 */
const BEFORE_DAYS = 3

/** A bad stretch, with what came before it as the person ticked it. */
export interface FlareNote {
  /** The local day of the flare, days since 1970. */
  readonly day: number
  readonly before: readonly FlareFactor[]
}

interface Standing {
  readonly factor: FlareFactor
  /** Before so many … */
  readonly before: number
  /** … of so many flares. */
  readonly of: number
  /** The same on days far from any flare, where day notes tell it. */
  readonly otherDays?: { readonly with: number; readonly of: number }
}

/** What the flares have in common, or that there is nothing to say yet. */
export type FlarePattern =
  | { readonly kind: 'too-few'; readonly flares: number; readonly needed: number }
  | { readonly kind: 'nothing'; readonly flares: number }
  | { readonly kind: 'stands-out'; readonly flares: number; readonly standing: readonly Standing[] }

/**
 * How a day note tells a factor; undefined where the note is silent.
 * @judgement From which hours of sitting or points of 0–10 a factor is there is ours.
 */
const FACTOR_OF_NOTE: Partial<Readonly<Record<FlareFactor, (day: DayNote) => boolean | undefined>>> = {
  'sat-long': day => (day.sittingHours === undefined ? undefined : day.sittingHours >= 8),
  'slept-badly': day => (day.sleepQuality === undefined ? undefined : day.sleepQuality <= 4),
  stress: day => (day.stress === undefined ? undefined : day.stress >= 6),
}

/** What stands out after three flares. A factor as common on ordinary days is left out: it tells nothing. */
export function flarePattern(flares: readonly FlareNote[], days: readonly DayNote[]): FlarePattern {
  const count = flares.length
  if (count < MIN_FLARES) return { kind: 'too-few', flares: count, needed: MIN_FLARES - count }
  const ordinary = days.filter(day => isOrdinary(day, flares))
  const standing = FLARE_FACTORS.map(factor => standingOf(factor, flares, ordinary))
    .filter(({ before, of }) => before >= 2 && before / of >= STANDS_OUT)
    .filter(({ before, of, otherDays }) => !otherDays || otherDays.with / otherDays.of < before / of)
    .toSorted((one, other) => other.before - one.before)
    .slice(0, 3)
  return standing.length === 0
    ? { kind: 'nothing', flares: count }
    : { kind: 'stands-out', flares: count, standing }
}

function standingOf(
  factor: FlareFactor,
  flares: readonly FlareNote[],
  ordinary: readonly DayNote[],
): Standing {
  const before = flares.filter(flare => flare.before.includes(factor)).length
  const answers = ordinary.flatMap(day => FACTOR_OF_NOTE[factor]?.(day) ?? [])
  const otherDays = { with: answers.filter(Boolean).length, of: answers.length }
  return {
    factor,
    before,
    of: flares.length,
    ...(answers.length >= MIN_OTHER_DAYS ? { otherDays } : {}),
  }
}

function isOrdinary({ day }: DayNote, flares: readonly FlareNote[]): boolean {
  const number = dayNumber(day)
  return flares.every(flare => number > flare.day || flare.day - number > BEFORE_DAYS)
}
