/** How often the descriptions that the atlas learns from name each region of a muscle, and the atlas without one place. */
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Described, Muscles } from '#core/vocabulary/records.ts'
import { REGIONS, regionOf, type Region } from '#core/vocabulary/regions.ts'
import { placeOf, PUBLISHED, type Description } from './published.ts'

/** Those whose counts stand in the atlas: all but the half set aside. */
export const LEARNED: readonly Description[] = PUBLISHED.filter(({ set }) => set !== 'aside')

/** The counts of a muscle, the most named region first; undefined where nothing describes it. */
export function countsOf(muscle: MuscleId, descriptions: readonly Description[]): Described | undefined {
  const own = descriptions.filter(description => description.muscle === muscle)
  if (own.length === 0) return undefined
  const times = (region: Region) =>
    own.filter(({ regions }) => regions.some(place => regionOf(place) === region)).length
  const named = REGIONS.map(region => [region, times(region)] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
  return { of: own.length, named: Object.fromEntries(named) }
}

/** The atlas as if nobody had read what this place writes. */
export function withoutPlace(muscles: Muscles, place: string): Muscles {
  const others = LEARNED.filter(description => placeOf(description) !== place)
  const changed = LEARNED.filter(description => placeOf(description) === place).map(({ muscle }) => {
    const { described: _gone, ...rest } = muscles[muscle]
    const described = countsOf(muscle, others)
    return [muscle, described ? { ...rest, described } : rest] as const
  })
  return { ...muscles, ...Object.fromEntries(changed) }
}
