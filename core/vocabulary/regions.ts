/** The 72 named regions of the body map, from the crown down. Source: docs/clinical/atlas.md#regions. */
export const REGIONS = [
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
  'scapula-infraspinous',
  'scapula-lateral-border',
  'scapula-inferior-angle',
  'medial-scapular-border',
  'under-scapula-upper',
  'cervicothoracic-midline',
  'interscapular',
  'upper-thoracic-paraspinal',
  'mid-thoracic-paraspinal',
  'thoracolumbar-paraspinal',
  'posterior-lower-ribs',
  'lateral-ribs',
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
  'clavicle-upper-chest',
  'pectoral',
  'breast',
  'sternum',
  'anterolateral-chest',
  'xiphoid',
  'upper-abdomen',
  'lower-abdomen',
  'anterior-arm',
  'lateral-arm',
  'posterior-arm',
  'medial-arm',
  'elbow-lateral',
  'elbow-medial',
  'elbow-posterior',
  'forearm-radial',
  'forearm-ulnar',
  'forearm-dorsal',
  'wrist',
  'hand-radial',
  'hand-ulnar',
] as const
export type Region = (typeof REGIONS)[number]

/** The person's own left and right; M is the midline. */
export const SIDES = ['L', 'R', 'M'] as const
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
