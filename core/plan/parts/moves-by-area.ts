import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Area } from '#core/vocabulary/regions.ts'

/** What an area does in every session. */
export const DAILY_MOVES: Readonly<Record<Area, readonly MovementId[]>> = {
  neck: ['mo-neck-turn'],
  'upper-back': [],
  'low-back': [],
}

/** Easy movement by area, taken in turn from day to day. */
export const EASY_MOVES: Readonly<Record<Area, readonly MovementId[]>> = {
  neck: ['mo-shoulder-roll', 'mo-arm-circle', 'mo-march'],
  'upper-back': ['mo-shoulder-roll', 'mo-arm-circle', 'mo-trunk-turn', 'mo-march'],
  'low-back': ['mo-pelvic-tilt', 'mo-hip-circle', 'mo-side-bend', 'mo-trunk-turn', 'mo-march'],
}

/** What moves the same in a chair, for whoever cannot lie down or stand. Source: docs/clinical/dosing.md#easy-movement. */
export const SEATED_INSTEAD: Readonly<Partial<Record<MovementId, MovementId>>> = {
  'mo-pelvic-tilt': 'mo-seated-tilt',
  'mo-side-bend': 'mo-seated-bend',
}

/** Added to the easy movement once it is about staying well. */
export const LIVELY_MOVES: readonly MovementId[] = ['mo-jumping-jack']

/** Stretches of an area that take turns with the muscle's own, the nearest first. */
export const SPARE_STRETCHES: Readonly<Record<Area, readonly MovementId[]>> = {
  neck: [
    'st-shoulder-blade-squeeze',
    'st-chin-tuck',
    'st-upper-trap',
    'st-levator',
    'st-hug',
    'st-doorway',
    'st-cross-body',
    'st-thoracic-ext',
    'st-thread-needle',
  ],
  'upper-back': [
    'st-shoulder-blade-squeeze',
    'st-open-book',
    'st-hug',
    'st-thread-needle',
    'st-thoracic-ext',
    'st-cross-body',
    'st-doorway',
    'st-cat-cow',
    'st-child-pose',
  ],
  'low-back': [
    'st-knee-to-chest',
    'st-trunk-rotation',
    'st-cat-cow',
    'st-ql-side',
    'st-child-pose',
    'st-figure4',
    'st-glute-max',
    'st-hip-flexor',
    'st-shoulder-blade-squeeze',
    'st-seated-fold',
    'st-thoracic-ext',
    'st-hug',
  ],
}

/** A day of yoga now and then. Source: docs/clinical/dosing.md#mindful. */
export const YOGA_STRETCHES: readonly MovementId[] = [
  'st-cat-cow',
  'st-child-pose',
  'st-thread-needle',
  'st-open-book',
  'st-trunk-rotation',
  'st-cobra',
  'st-knee-to-chest',
]

/** Strength by area, after the muscle's own. */
export const STRENGTH_MOVES: Readonly<Record<Area, readonly MovementId[]>> = {
  neck: ['ex-lateral-raise', 'ex-deep-neck-flexor', 'ex-wall-slide', 'ex-neck-isometric', 'ex-scaption'],
  'upper-back': ['ex-lateral-raise', 'ex-row', 'ex-ytw', 'ex-face-pull', 'ex-pushup-plus', 'ex-thoracic-ext'],
  'low-back': [
    'ex-bird-dog',
    'ex-glute-bridge',
    'ex-dead-bug',
    'ex-hip-hinge',
    'ex-front-plank',
    'ex-suitcase-carry',
  ],
}

/** One habit a day, in turn. What is for the night or the table is no step of a session. */
export const CUES: readonly TechniqueId[] = ['stay-active', 'ergo', 'break']

/** Where there is no walk, the tested one comes most. Source: docs/clinical/dosing.md#variety. */
export const CUES_WITHOUT_WALK: readonly TechniqueId[] = ['break', 'break', 'stay-active', 'break', 'ergo']
