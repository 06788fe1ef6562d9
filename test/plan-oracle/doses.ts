/** How much of what, written again from docs/clinical/dosing.md#techniques. Seconds, repeats, pain 0–10, days of a week. */
import type { MovementId, Position, Posture, TechniqueId, ToolId } from '#core/vocabulary/ids.ts'

/** The least and the most: of one hold or application, and of its repeats. */
export interface Range {
  readonly seconds: readonly [number, number]
  readonly repeats: readonly [number, number]
  /** Repeats times seconds at most. */
  readonly total: number
}

const range = (least: number, most: number, few: number, many: number, total = most * many): Range => ({
  seconds: [least, most],
  repeats: [few, many],
  total,
})

export const MAX_ON_A_SPOT = 90
/** One hold of light pressure, never repeated, may run so long. Source: docs/clinical/dosing.md#hold-time. */
export const LONG_LIGHT_HOLD = 90
export const MAX_SPOTS = 3
/** All pressing of one session with its rests. */
export const MAX_PRESSING = 600
export const MAX_GUN = 300
export const REST_BETWEEN_HOLDS: readonly [number, number] = [30, 60]
export const TOO_SORE = 7
/** Light, as in docs/clinical/dosing.md#settle. */
export const LIGHT = 3

const cue = range(5, 300, 1, 1)
/** A technique that is new does not compile until its row of the clinical table stands here too. */
export const RANGES: Readonly<Partial<Record<TechniqueId, Range>>> = {
  pressure: range(10, 30, 3, 4, 90),
  'ball-wall': range(10, 30, 3, 4, 90),
  cane: range(10, 30, 3, 4, 90),
  roller: range(30, 90, 1, 3, 90),
  gun: range(30, 60, 1, 2, 120),
  heat: range(600, 1200, 1, 1),
  ir: range(600, 1200, 1, 1),
  cold: range(600, 1200, 1, 1),
  contrast: range(240, 240, 1, 3, 900),
  stretch: range(10, 30, 2, 4, 120),
  mobility: range(2, 20, 5, 10, 150),
  aerobic: range(60, 1800, 1, 1),
  'strength-2min': range(2, 720, 1, 36, 720),
  core: range(2, 30, 3, 36, 720),
  breath: range(20, 600, 1, 1),
  mindful: range(60, 1200, 1, 1),
  'stay-active': cue,
  break: cue,
  ergo: cue,
  sleep: cue,
  hydrate: cue,
} satisfies Readonly<Record<Exclude<TechniqueId, (typeof NO_STEPS)[number]>, Range>>

/** Movements with numbers of their own. */
export const MOVEMENT_RANGES: Readonly<Partial<Record<MovementId, Range>>> = {
  'st-shoulder-blade-squeeze': range(5, 6, 5, 10),
  'st-chin-tuck': range(3, 5, 5, 10),
  'st-suboccipital-nod': range(5, 10, 5, 5),
  'st-scalene': range(10, 15, 2, 2),
  'st-scm-gentle': range(10, 10, 2, 3),
  'st-open-book': range(20, 50, 1, 3),
  'st-cat-cow': range(3, 10, 5, 10),
  'st-thoracic-ext': range(5, 5, 3, 5),
  'st-child-pose': range(10, 30, 1, 4),
  'st-seated-fold': range(10, 20, 1, 3),
  'st-trunk-rotation': range(10, 20, 2, 3),
  'st-cobra': range(10, 20, 2, 3),
  'st-thread-needle': range(10, 20, 2, 4),
  'ex-deep-neck-flexor': range(5, 10, 3, 10),
  'ex-neck-isometric': range(3, 5, 3, 20),
  'ex-thoracic-ext': range(3, 4, 5, 8),
  'ex-curl-up': range(5, 8, 3, 5),
  'ex-side-plank': range(10, 20, 1, 3),
  'ex-front-plank': range(10, 30, 1, 3),
  'ex-breath-diaphragm': range(60, 600, 1, 1),
  'ex-bird-dog': range(5, 10, 3, 12),
  'ex-glute-bridge': range(2, 6, 5, 10),
}
/** From 65 on a stretch may be held this long. */
export const MAX_STRETCH_FROM_65 = 60

/** The most pain at which a technique goes on. Warmth is never hot; walking at most the work ceiling. */
export const PAIN_CEILINGS: Readonly<Partial<Record<TechniqueId, number>>> = {
  pressure: 5,
  'ball-wall': 5,
  cane: 5,
  roller: 5,
  gun: 3,
  heat: 3,
  ir: 3,
  cold: 3,
  contrast: 3,
  stretch: 3,
  mobility: 3,
  aerobic: 5,
  'strength-2min': 3,
  core: 3,
  breath: 3,
}

/** Days of a week at most. */
export const DAYS_A_WEEK: Readonly<Partial<Record<TechniqueId, number>>> = { 'strength-2min': 5, core: 3 }
export const LATENT_PRESSING_DAYS_A_WEEK = 3

export const PRESSING: readonly TechniqueId[] = ['pressure', 'ball-wall', 'cane', 'roller', 'gun']
export const BALLS: readonly ToolId[] = ['socks', 'tennis-ball', 'two-balls', 'lacrosse-ball']
export const WARMING: readonly TechniqueId[] = ['heat', 'ir', 'contrast']
const NO_STEPS = ['nsaid', 'paracetamol', 'tens-home', 'belt', 'traction', 'opioid'] as const
export const NEVER_A_STEP: readonly TechniqueId[] = NO_STEPS
/** All that is left on a day of pain or tenderness 7 and more. */
export const ON_A_SORE_DAY: readonly TechniqueId[] = [
  'heat',
  'ir',
  'mobility',
  'breath',
  'mindful',
  'stay-active',
  'break',
  'ergo',
  'sleep',
  'hydrate',
]

/** What a technique can be done with; a technique that is not here needs nothing or a band. */
export const TOOLS_FOR: Readonly<Partial<Record<TechniqueId, readonly ToolId[]>>> = {
  pressure: ['hands', ...BALLS],
  'ball-wall': BALLS,
  cane: ['cane'],
  roller: ['roller'],
  gun: ['gun'],
  heat: ['heat-pad', 'warm-towel', 'none'],
  ir: ['heat-pad'],
  cold: ['cold-pack'],
  contrast: ['heat-pad', 'cold-pack'],
}
/** Contrast takes both. */
export const BOTH_FOR_CONTRAST: readonly ToolId[] = ['heat-pad', 'cold-pack']
export const NEED_A_BAND: readonly MovementId[] = [
  'ex-row',
  'ex-ext-rotation',
  'ex-int-rotation',
  'ex-lat-pulldown',
]
/** Any one of these will do. */
export const POSITIONS_FOR: Readonly<Partial<Record<Posture, readonly Position[]>>> = {
  wall: ['wall'],
  lying: ['floor', 'bed'],
  'side-lying': ['floor', 'bed'],
  prone: ['floor', 'bed'],
  kneeling: ['floor', 'bed'],
  'all-fours': ['floor', 'bed'],
}

/** Movements that are done on one side and then on the other. */
export const EACH_SIDE: readonly MovementId[] = [
  'st-upper-trap',
  'st-levator',
  'st-scalene',
  'st-scm-gentle',
  'st-cross-body',
  'st-hand-behind-back',
  'st-doorway-er',
  'st-open-book',
  'st-thread-needle',
  'st-knee-to-chest',
  'st-trunk-rotation',
  'st-ql-side',
  'st-hip-flexor',
  'st-figure4',
  'st-glute-max',
  'st-itb-cross',
  'ex-ext-rotation',
  'ex-int-rotation',
  'ex-side-plank',
  'ex-clamshell',
  'ex-side-leg-raise',
  'ex-suitcase-carry',
]

/** The places of a technique in a session: 1 warmth, 2 mobility, 3 pressure, 4 movement, 5 stretch, 6 strength or cue, 7 quiet. */
export const TURNS: Readonly<Partial<Record<TechniqueId, readonly number[]>>> = {
  heat: [1],
  ir: [1],
  cold: [1],
  contrast: [1],
  mobility: [2, 4],
  pressure: [3],
  'ball-wall': [3],
  cane: [3],
  roller: [3],
  gun: [3],
  stretch: [5],
  aerobic: [6, 7],
  breath: [7],
  mindful: [7],
}
export const TURN_OF_THE_REST: readonly number[] = [6]
