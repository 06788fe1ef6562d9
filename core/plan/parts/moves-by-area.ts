import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Area } from '#core/vocabulary/regions.ts'

/** Easy movement by area, taken in turn from day to day. */
export const EASY_MOVES: Readonly<Record<Area, readonly MovementId[]>> = {
  neck: ['mo-shoulder-roll', 'mo-neck-turn', 'mo-arm-circle', 'st-chin-tuck', 'mo-march'],
  'upper-back': [
    'mo-shoulder-roll',
    'mo-arm-circle',
    'mo-trunk-turn',
    'st-cat-cow',
    'st-thoracic-ext',
    'mo-march',
  ],
  'low-back': ['mo-pelvic-tilt', 'st-cat-cow', 'mo-hip-circle', 'mo-side-bend', 'mo-trunk-turn', 'mo-march'],
}

/** Added to the easy movement once it is about staying well. */
export const LIVELY_MOVES: readonly MovementId[] = ['mo-jumping-jack']

/** Stretches of an area, for when a muscle's own is not possible or no knot is known. */
export const SPARE_STRETCHES: Readonly<Record<Area, readonly MovementId[]>> = {
  neck: ['st-shoulder-blade-squeeze', 'st-chin-tuck', 'st-hug'],
  'upper-back': [
    'st-shoulder-blade-squeeze',
    'st-hug',
    'st-open-book',
    'st-thread-needle',
    'st-thoracic-ext',
  ],
  'low-back': ['st-knee-to-chest', 'st-cat-cow', 'st-child-pose', 'st-ql-side', 'st-shoulder-blade-squeeze'],
}

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

/** One habit a day, in turn. */
export const CUES: readonly TechniqueId[] = ['stay-active', 'sleep', 'ergo', 'break', 'hydrate']
