/** Several sore spots on one drawing are told apart by the gap of skin between them. */
import { neighbours } from './neighbours.ts'
import { regionOf, sideOf, type Place } from '#core/vocabulary/regions.ts'

/**
 * Painted places in groups that touch, each in the order they were given. A place on the midline joins both sides; left
 * and right are joined only through it.
 */
export function paintedSpots(places: readonly Place[]): readonly (readonly Place[])[] {
  const groups: Place[][] = []
  for (const place of places) {
    const touching = groups.filter(group => group.some(other => touch(place, other)))
    const apart = groups.filter(group => !touching.includes(group))
    groups.splice(0, groups.length, ...apart, [...touching.flat(), place])
  }
  const rank = (group: readonly Place[]) => Math.min(...group.map(place => places.indexOf(place)))
  return groups
    .map(group => group.toSorted((a, b) => places.indexOf(a) - places.indexOf(b)))
    .toSorted((a, b) => rank(a) - rank(b))
}

function touch(one: Place, other: Place): boolean {
  const a = sideOf(one)
  const b = sideOf(other)
  if (a !== b && a !== 'M' && b !== 'M') return false
  const region = regionOf(one)
  return region === regionOf(other) || (neighbours.get(region) ?? []).includes(regionOf(other))
}
