/** Tense days and pain in somebody's own day notes: a link when there is one, never a cause. */
import type { DayNote } from '#core/diary/event-notes.ts'
import { median } from '#core/measures/measures.ts'

/** Fewer days than this say nothing. Source: docs/clinical/outcomes.md#stress. */
export const MIN_STRESS_DAYS = 8
/**
 * Each kind of day at least so often.
 * @judgement With fewer days of a kind one odd one would decide.
 */
const MIN_EACH = 3
/**
 * Points of 10 that count as a difference.
 * @judgement The step of the scale, as in `trial-comparison.ts`.
 */
const DIFFERENCE = 1

/** Pain of days with much stress beside that of the others, or that there is nothing to compare. */
export type StressLink =
  | { readonly kind: 'too-few'; readonly days: number }
  | { readonly kind: 'no-contrast'; readonly days: number }
  | {
      readonly kind: 'higher' | 'lower' | 'same'
      readonly days: number
      /** Median pain, 0–10, on the tenser days and on the others. */
      readonly tense: number
      readonly calm: number
    }

/** Compares the days above somebody's own usual stress with the others. */
export function stressLink(days: readonly DayNote[]): StressLink {
  const rated = days.flatMap(({ stress, painAverage, painNow }) => {
    const pain = painAverage ?? painNow
    return stress === undefined || pain === undefined ? [] : [{ stress, pain }]
  })
  const usual = median(rated.map(({ stress }) => stress))
  if (rated.length < MIN_STRESS_DAYS || usual === undefined) return { kind: 'too-few', days: rated.length }
  const above = rated.filter(({ stress }) => stress > usual).map(({ pain }) => pain)
  const others = rated.filter(({ stress }) => stress <= usual).map(({ pain }) => pain)
  const tense = median(above)
  const calm = median(others)
  if (above.length < MIN_EACH || others.length < MIN_EACH || tense === undefined || calm === undefined)
    return { kind: 'no-contrast', days: rated.length }
  const kind = tense - calm >= DIFFERENCE ? 'higher' : calm - tense >= DIFFERENCE ? 'lower' : 'same'
  return { kind, days: rated.length, tense, calm }
}
