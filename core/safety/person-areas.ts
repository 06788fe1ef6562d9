/** Which part of the body the pain is in. Source: docs/clinical/red-flags.md#areas. */
import type { Answers } from '#core/vocabulary/answers.ts'
import { AREAS, areasOfRegion, regionOf, type Area, type Region } from '#core/vocabulary/regions.ts'

/** The areas the painted places belong to; all of them while nothing is painted. Border regions count for both. */
export function areasOf(answers: Answers): ReadonlySet<Area> {
  const places = answers.places ?? []
  if (places.length === 0) return new Set(AREAS)
  return new Set(places.flatMap(place => areasOfRegion(regionOf(place))))
}

/** The pain touches this area. */
export function isIn(answers: Answers, ...areas: readonly Area[]): boolean {
  const own = areasOf(answers)
  return areas.some(area => own.has(area))
}

/** The pain is at one of these regions, on either side. */
export function isAt(answers: Answers, ...regions: readonly Region[]): boolean {
  return (answers.places ?? []).some(place => regions.includes(regionOf(place)))
}

const THORACIC: ReadonlySet<Region> = new Set<Region>([
  'medial-scapular-border',
  'under-scapula-upper',
  'cervicothoracic-midline',
  'interscapular',
  'upper-thoracic-paraspinal',
  'mid-thoracic-paraspinal',
  'thoracolumbar-paraspinal',
])

/** The pain is at chest level beside or between the blades. */
export function isThoracic(answers: Answers): boolean {
  return (answers.places ?? []).some(place => THORACIC.has(regionOf(place)))
}
