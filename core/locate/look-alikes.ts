/** Pain that looks like a knot and may be something else: which questions a painting raises. */
import type { Flag } from '#core/vocabulary/answers.ts'
import type { Painted } from './locate.ts'
import { isPlace, regionOf, sideOf, type Region, type Side } from '#core/vocabulary/regions.ts'

/** One row of the table: where, what else it can be, and the safety questions that tell them apart. */
export interface LookAlike {
  readonly regions: readonly Region[]
  /** Only when painted on these sides; absent means any. */
  readonly sides?: readonly Side[]
  readonly alsoThinkOf: string
  readonly raise: readonly Flag[]
}

/** The rows a painting touches, in the order of the table. */
export function lookAlikes<Row extends LookAlike>(painted: Painted, table: readonly Row[]): readonly Row[] {
  const places = Object.entries(painted).flatMap(([place, share]) =>
    isPlace(place) && share > 0 ? [place] : [],
  )
  return table.filter(({ regions, sides }) =>
    places.some(
      place => regions.includes(regionOf(place)) && (sides === undefined || sides.includes(sideOf(place))),
    ),
  )
}
