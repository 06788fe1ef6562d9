/** The parts of the body a question is asked for. `neck` includes the shoulder tops, `low-back` the hips. */
export const AREAS = ['neck', 'upper-back', 'low-back'] as const
export type Area = (typeof AREAS)[number]

const NECK = ['neck'] as const
const NECK_AND_UPPER = ['neck', 'upper-back'] as const
const UPPER = ['upper-back'] as const
const LOW = ['low-back'] as const
const LOW_AND_UPPER = ['low-back', 'upper-back'] as const

/**
 * The 72 named regions of the body map, from the crown down, with the areas each belongs to: border regions count for
 * both. `middle` is named without a left or right, `bone` is bone of the midline, where no muscle lies.
 * Source: docs/clinical/atlas.md#regions, areas docs/clinical/red-flags.md.
 */
const TABLE = [
  ['head-vertex', NECK, 'middle'],
  ['forehead', NECK],
  ['temple', NECK],
  ['eye-orbit', NECK],
  ['cheek-face', NECK],
  ['jaw-angle', NECK],
  ['ear-deep', NECK],
  ['mastoid-behind-ear', NECK],
  ['occiput', NECK],
  ['suboccipital', NECK],
  ['posterior-neck', NECK],
  ['lateral-neck', NECK],
  ['anterior-neck', NECK],
  ['neck-shoulder-angle', NECK_AND_UPPER],
  ['upper-shoulder-ridge', NECK_AND_UPPER],
  ['suprascapular', NECK_AND_UPPER],
  ['acromion', NECK_AND_UPPER],
  ['anterior-shoulder', NECK_AND_UPPER],
  ['lateral-deltoid', NECK],
  ['posterior-shoulder', NECK_AND_UPPER],
  ['scapula-infraspinous', UPPER],
  ['scapula-lateral-border', UPPER],
  ['scapula-inferior-angle', UPPER],
  ['medial-scapular-border', UPPER],
  ['under-scapula-upper', UPPER],
  ['cervicothoracic-midline', NECK_AND_UPPER, 'bone'],
  ['interscapular', UPPER, 'middle'],
  ['upper-thoracic-paraspinal', UPPER],
  ['mid-thoracic-paraspinal', UPPER],
  ['thoracolumbar-paraspinal', LOW_AND_UPPER],
  ['posterior-lower-ribs', LOW_AND_UPPER],
  ['lateral-ribs', UPPER],
  ['upper-lumbar-paraspinal', LOW],
  ['lower-lumbar-paraspinal', LOW],
  ['lumbar-midline', LOW, 'bone'],
  ['flank-waist', LOW],
  ['iliac-crest-posterior', LOW],
  ['iliac-crest-lateral', LOW],
  ['sacroiliac', LOW],
  ['sacrum', LOW, 'middle'],
  ['coccyx', LOW, 'middle'],
  ['buttock-upper', LOW],
  ['buttock-mid', LOW],
  ['buttock-lower', LOW],
  ['greater-trochanter', LOW],
  ['lateral-thigh', LOW],
  ['posterior-thigh', LOW],
  ['anterior-thigh', LOW],
  ['groin', LOW],
  ['posterior-calf', LOW],
  ['lateral-calf', LOW],
  ['clavicle-upper-chest', UPPER],
  ['pectoral', UPPER],
  ['breast', UPPER],
  ['sternum', UPPER, 'bone'],
  ['anterolateral-chest', UPPER],
  ['xiphoid', UPPER, 'bone'],
  ['upper-abdomen', LOW_AND_UPPER],
  ['lower-abdomen', LOW],
  ['anterior-arm', UPPER],
  ['lateral-arm', UPPER],
  ['posterior-arm', UPPER],
  ['medial-arm', UPPER],
  ['elbow-lateral', UPPER],
  ['elbow-medial', UPPER],
  ['elbow-posterior', UPPER],
  ['forearm-radial', UPPER],
  ['forearm-ulnar', UPPER],
  ['forearm-dorsal', UPPER],
  ['wrist', UPPER],
  ['hand-radial', UPPER],
  ['hand-ulnar', UPPER],
] as const satisfies readonly (readonly [
  region: string,
  areas: readonly Area[],
  midline?: 'middle' | 'bone',
])[]

export type Region = (typeof TABLE)[number][0]
export const REGIONS: readonly Region[] = TABLE.map(([region]) => region)

/** The person's own left and right; M is the midline. */
const SIDES = ['L', 'R', 'M'] as const
export type Side = (typeof SIDES)[number]
/** A side that is left or right, and not the midline. */
export type BodySide = Exclude<Side, 'M'>

/** One region on one side, as people point to it: `upper-shoulder-ridge.L`. */
export type Place = `${Region}.${Side}`

const places: ReadonlySet<string> = new Set(REGIONS.flatMap(region => SIDES.map(side => `${region}.${side}`)))

/** True for a region and side of ours; anything else from outside is refused. */
export function isPlace(value: unknown): value is Place {
  return typeof value === 'string' && places.has(value)
}

/** True for a region id of ours. */
export function isRegion(value: unknown): value is Region {
  return isOneOf(REGIONS, value)
}

/** The region of a place, without its side. */
export function regionOf(place: Place): Region {
  const region = place.slice(0, -2)
  if (!isRegion(region)) throw new Error(`A place names no region: ${place}`)
  return region
}

/** The side of a place. */
export function sideOf(place: Place): Side {
  const side = place.slice(-1)
  if (side === 'L' || side === 'R') return side
  return 'M'
}

/** The same place mirrored; the midline stays where it is. */
export function mirrored(place: Place): Place {
  const side = sideOf(place)
  return `${regionOf(place)}.${side === 'L' ? 'R' : side === 'R' ? 'L' : 'M'}`
}

/** Narrows a value to one word of a closed list. */
export function isOneOf<Word extends string>(list: readonly Word[], value: unknown): value is Word {
  return typeof value === 'string' && list.some(word => word === value)
}

const rows: ReadonlyMap<
  Region,
  { readonly areas: readonly Area[]; readonly midline: 'middle' | 'bone' | undefined }
> = new Map(TABLE.map(([region, areas, midline]) => [region, { areas, midline }]))

/** The areas a region belongs to. */
export function areasOfRegion(region: Region): readonly Area[] {
  return rows.get(region)?.areas ?? []
}

/** A region people name without a left or right: breastbone, sacrum, between the blades. */
export function isMidline(region: Region): boolean {
  return rows.get(region)?.midline !== undefined
}

/** Bone of the midline: pain there alone is a question for the safety check, not for a muscle. */
export function isMidlineBone(region: Region): boolean {
  return rows.get(region)?.midline === 'bone'
}
