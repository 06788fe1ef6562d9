/** Which part of the body the pain is in. Source: docs/clinical/red-flags.md#areas. */
import type { Answers } from '#core/vocabulary/answers.ts'
import { regionOf, type Region } from '#core/vocabulary/regions.ts'
import type { Area } from './types.ts'

const NECK: readonly Region[] = [
  'head-vertex',
  'forehead',
  'temple',
  'eye-orbit',
  'cheek-face',
  'jaw-angle',
  'ear-deep',
  'mastoid-behind-ear',
  'occiput',
  'suboccipital',
  'posterior-neck',
  'lateral-neck',
  'anterior-neck',
  'neck-shoulder-angle',
  'upper-shoulder-ridge',
  'suprascapular',
  'acromion',
  'anterior-shoulder',
  'lateral-deltoid',
  'posterior-shoulder',
  'cervicothoracic-midline',
]
const LOW_BACK: readonly Region[] = [
  'thoracolumbar-paraspinal',
  'posterior-lower-ribs',
  'upper-lumbar-paraspinal',
  'lower-lumbar-paraspinal',
  'lumbar-midline',
  'flank-waist',
  'iliac-crest-posterior',
  'iliac-crest-lateral',
  'sacroiliac',
  'sacrum',
  'coccyx',
  'buttock-upper',
  'buttock-mid',
  'buttock-lower',
  'greater-trochanter',
  'lateral-thigh',
  'posterior-thigh',
  'anterior-thigh',
  'groin',
  'posterior-calf',
  'lateral-calf',
  'upper-abdomen',
  'lower-abdomen',
]
const BOTH_TRUNK: readonly Region[] = [
  'neck-shoulder-angle',
  'upper-shoulder-ridge',
  'suprascapular',
  'posterior-shoulder',
  'anterior-shoulder',
  'cervicothoracic-midline',
  'thoracolumbar-paraspinal',
  'posterior-lower-ribs',
  'upper-abdomen',
  'acromion',
]
const neck: ReadonlySet<Region> = new Set(NECK)
const lowBack: ReadonlySet<Region> = new Set(LOW_BACK)
const both: ReadonlySet<Region> = new Set(BOTH_TRUNK)

/** The areas the painted places belong to; all of them while nothing is painted. Border regions count for both. */
export function areasOf(answers: Answers): ReadonlySet<Area> {
  const places = answers.places ?? []
  if (places.length === 0) return new Set<Area>(['neck', 'upper-back', 'low-back'])
  return new Set(places.flatMap(place => areasOfRegion(regionOf(place))))
}

function areasOfRegion(region: Region): readonly Area[] {
  if (neck.has(region)) return both.has(region) ? ['neck', 'upper-back'] : ['neck']
  if (lowBack.has(region)) return both.has(region) ? ['low-back', 'upper-back'] : ['low-back']
  return ['upper-back']
}

/** The pain touches this area. */
export function isIn(answers: Answers, ...areas: readonly Area[]): boolean {
  const own = areasOf(answers)
  return areas.some(area => own.has(area))
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
