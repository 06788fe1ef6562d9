import type { Region } from '#core/vocabulary/regions.ts'

export const LEGS: readonly Region[] = [
  'posterior-thigh',
  'lateral-thigh',
  'anterior-thigh',
  'posterior-calf',
  'lateral-calf',
]

export const SPINERIBS: readonly Region[] = [
  'interscapular',
  'medial-scapular-border',
  'under-scapula-upper',
  'upper-thoracic-paraspinal',
  'mid-thoracic-paraspinal',
  'thoracolumbar-paraspinal',
  'upper-lumbar-paraspinal',
  'lower-lumbar-paraspinal',
  'posterior-lower-ribs',
  'lateral-ribs',
  'anterolateral-chest',
]

export const NECK: readonly Region[] = [
  'suboccipital',
  'posterior-neck',
  'lateral-neck',
  'anterior-neck',
  'occiput',
  'mastoid-behind-ear',
  'neck-shoulder-angle',
]

export const UPPERNECK: readonly Region[] = ['suboccipital', 'posterior-neck', 'lateral-neck', 'occiput']

export const LOWBELLY: readonly Region[] = [
  'upper-abdomen',
  'lower-abdomen',
  'upper-lumbar-paraspinal',
  'lower-lumbar-paraspinal',
  'sacroiliac',
  'sacrum',
  'flank-waist',
  'groin',
]

export const BELLY: readonly Region[] = ['upper-abdomen', 'lower-abdomen', 'groin']

export const FLANK: readonly Region[] = ['flank-waist', 'posterior-lower-ribs', 'upper-lumbar-paraspinal']

export const FRONTNECK: readonly Region[] = ['anterior-neck', 'lateral-neck']
