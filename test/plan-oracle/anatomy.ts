/**
 * The parts of the body the checker knows, written again from docs/clinical/atlas.md#muscles
 * and docs/clinical/red-flags.md#no-press-zones. Nothing here is shared with the planner.
 */
import type { MuscleId, ToolId } from '#core/vocabulary/ids.ts'
import type { Place, Region } from '#core/vocabulary/regions.ts'

/** The region of a place, as plain text: the place without its side. */
export function partOf(place: Place): string {
  return place.slice(0, -2)
}

/** Muscles with a second spot a thumb-width from the first, away from nerves, kidneys and the upper neck. */
export const ALONG: readonly MuscleId[] = [
  'upper-trapezius',
  'middle-trapezius',
  'lower-trapezius',
  'levator-scapulae',
  'rhomboid-major',
  'supraspinatus',
  'infraspinatus',
  'gluteus-medius',
]

export const NECK: readonly Region[] = [
  'occiput',
  'mastoid-behind-ear',
  'suboccipital',
  'posterior-neck',
  'lateral-neck',
  'anterior-neck',
  'neck-shoulder-angle',
]
/** Where only soft things touch: upper neck, just under the skull. */
export const UPPER_NECK: readonly Region[] = ['occiput', 'suboccipital', 'posterior-neck']
export const SPINE: readonly Region[] = [
  'cervicothoracic-midline',
  'upper-thoracic-paraspinal',
  'mid-thoracic-paraspinal',
  'thoracolumbar-paraspinal',
  'upper-lumbar-paraspinal',
  'lower-lumbar-paraspinal',
  'lumbar-midline',
  'sacrum',
  'coccyx',
]
export const RIBS: readonly Region[] = ['posterior-lower-ribs', 'lateral-ribs', 'anterolateral-chest']
export const BELLY: readonly Region[] = ['upper-abdomen', 'lower-abdomen', 'groin', 'xiphoid']
export const FRONT: readonly Region[] = [
  ...BELLY,
  'clavicle-upper-chest',
  'pectoral',
  'breast',
  'sternum',
  'anterolateral-chest',
  'anterior-shoulder',
]
export const LOW_BACK: readonly Region[] = [
  'thoracolumbar-paraspinal',
  'upper-lumbar-paraspinal',
  'lower-lumbar-paraspinal',
  'lumbar-midline',
  'flank-waist',
  'sacroiliac',
  'sacrum',
]
/** Beside the spine below the last rib, and what lies over it. */
export const KIDNEY: readonly Region[] = [
  'posterior-lower-ribs',
  'thoracolumbar-paraspinal',
  'upper-lumbar-paraspinal',
  'flank-waist',
]
export const LEGS: readonly Region[] = [
  'lateral-thigh',
  'posterior-thigh',
  'anterior-thigh',
  'posterior-calf',
  'lateral-calf',
]

/** Nobody presses here: vessels and nerves of the neck, bones of the spine, groin, breast, inner elbow. */
export const NO_PRESS: readonly Region[] = [
  'eye-orbit',
  'ear-deep',
  'jaw-angle',
  'mastoid-behind-ear',
  'lateral-neck',
  'anterior-neck',
  'cervicothoracic-midline',
  'lumbar-midline',
  'sacrum',
  'coccyx',
  'groin',
  'breast',
  'sternum',
  'xiphoid',
  'elbow-medial',
]

/** Muscles marked `self: no` in the atlas. */
export const NEVER_ALONE: readonly MuscleId[] = [
  'sternocleidomastoid',
  'scalenes',
  'subscapularis',
  'iliopsoas',
]

/** What the atlas allows on one muscle when it is less than usual. Seconds; pain 0–10. */
export interface Gentle {
  readonly hold?: number
  readonly total?: number
  readonly pain?: number
  readonly tools?: readonly ToolId[]
  /** Never lying on the tool. */
  readonly notLying?: true
}

const SOFT: readonly ToolId[] = ['hands', 'socks']
const SOFT_BALL: readonly ToolId[] = ['hands', 'socks', 'tennis-ball']

/** Muscles pressed lightly or shortly (`self: limited`, or so written in their release line); light is 3 of 10. */
export const GENTLE: Readonly<Partial<Record<MuscleId, Gentle>>> = {
  'splenius-capitis': { hold: 20, pain: 3, tools: ['hands'] },
  'splenius-cervicis': { pain: 3, tools: SOFT },
  'semispinalis-capitis': { total: 60, pain: 3, tools: ['hands', 'socks', 'two-balls'] },
  suboccipitals: { total: 90, pain: 3, tools: SOFT },
  'serratus-anterior': { pain: 3, tools: SOFT_BALL, notLying: true },
  'serratus-posterior-inferior': { pain: 3, tools: SOFT_BALL, notLying: true },
  'multifidi-rotatores': { hold: 20, pain: 3 },
  'quadratus-lumborum': { hold: 20, pain: 3, tools: ['hands', 'socks', 'tennis-ball', 'cane'] },
  'rectus-abdominis': { pain: 3, tools: ['hands'] },
  'pectoralis-minor': { hold: 20, pain: 3, tools: SOFT_BALL },
  'external-oblique': { pain: 3, tools: ['hands'] },
  'iliocostalis-lumborum': { pain: 3 },
  piriformis: { hold: 30, tools: SOFT_BALL },
}
