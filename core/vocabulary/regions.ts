/** The parts of the body a question is asked for. `neck` includes the shoulder tops, `low-back` the hips. */
export const AREAS = ['neck', 'upper-back', 'low-back'] as const
export type Area = (typeof AREAS)[number]

/**
 * The 72 named regions of the body map, from the crown down, with the areas each belongs to: border regions count for
 * both. `middle` is named without a left or right, `bone` is bone of the midline, where no muscle lies.
 * Source: docs/clinical/atlas.md#regions, areas docs/clinical/red-flags.md.
 */
const TABLE = [
  ['head-vertex', ['neck'], 'middle'],
  ['forehead', ['neck']],
  ['temple', ['neck']],
  ['eye-orbit', ['neck']],
  ['cheek-face', ['neck']],
  ['jaw-angle', ['neck']],
  ['ear-deep', ['neck']],
  ['mastoid-behind-ear', ['neck']],
  ['occiput', ['neck']],
  ['suboccipital', ['neck']],
  ['posterior-neck', ['neck']],
  ['lateral-neck', ['neck']],
  ['anterior-neck', ['neck']],
  ['neck-shoulder-angle', ['neck', 'upper-back']],
  ['upper-shoulder-ridge', ['neck', 'upper-back']],
  ['suprascapular', ['neck', 'upper-back']],
  ['acromion', ['neck', 'upper-back']],
  ['anterior-shoulder', ['neck', 'upper-back']],
  ['lateral-deltoid', ['neck']],
  ['posterior-shoulder', ['neck', 'upper-back']],
  ['scapula-infraspinous', ['upper-back']],
  ['scapula-lateral-border', ['upper-back']],
  ['scapula-inferior-angle', ['upper-back']],
  ['medial-scapular-border', ['upper-back']],
  ['under-scapula-upper', ['upper-back']],
  ['cervicothoracic-midline', ['neck', 'upper-back'], 'bone'],
  ['interscapular', ['upper-back'], 'middle'],
  ['upper-thoracic-paraspinal', ['upper-back']],
  ['mid-thoracic-paraspinal', ['upper-back']],
  ['thoracolumbar-paraspinal', ['low-back', 'upper-back']],
  ['posterior-lower-ribs', ['low-back', 'upper-back']],
  ['lateral-ribs', ['upper-back']],
  ['upper-lumbar-paraspinal', ['low-back']],
  ['lower-lumbar-paraspinal', ['low-back']],
  ['lumbar-midline', ['low-back'], 'bone'],
  ['flank-waist', ['low-back']],
  ['iliac-crest-posterior', ['low-back']],
  ['iliac-crest-lateral', ['low-back']],
  ['sacroiliac', ['low-back']],
  ['sacrum', ['low-back'], 'middle'],
  ['coccyx', ['low-back'], 'middle'],
  ['buttock-upper', ['low-back']],
  ['buttock-mid', ['low-back']],
  ['buttock-lower', ['low-back']],
  ['greater-trochanter', ['low-back']],
  ['lateral-thigh', ['low-back']],
  ['posterior-thigh', ['low-back']],
  ['anterior-thigh', ['low-back']],
  ['groin', ['low-back']],
  ['posterior-calf', ['low-back']],
  ['lateral-calf', ['low-back']],
  ['clavicle-upper-chest', ['upper-back']],
  ['pectoral', ['upper-back']],
  ['breast', ['upper-back']],
  ['sternum', ['upper-back'], 'bone'],
  ['anterolateral-chest', ['upper-back']],
  ['xiphoid', ['upper-back'], 'bone'],
  ['upper-abdomen', ['low-back', 'upper-back']],
  ['lower-abdomen', ['low-back']],
  ['anterior-arm', ['upper-back']],
  ['lateral-arm', ['upper-back']],
  ['posterior-arm', ['upper-back']],
  ['medial-arm', ['upper-back']],
  ['elbow-lateral', ['upper-back']],
  ['elbow-medial', ['upper-back']],
  ['elbow-posterior', ['upper-back']],
  ['forearm-radial', ['upper-back']],
  ['forearm-ulnar', ['upper-back']],
  ['forearm-dorsal', ['upper-back']],
  ['wrist', ['upper-back']],
  ['hand-radial', ['upper-back']],
  ['hand-ulnar', ['upper-back']],
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
