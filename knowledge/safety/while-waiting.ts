import type { WaitingKind } from '#core/plan/context/while-waiting.ts'
import type { WaitingRecord } from '#knowledge/shapes.ts'

const QUIET = ['breathing', 'sleep', 'habits'] as const satisfies readonly WaitingKind[]
const WALKS = [...QUIET, 'walking'] as const
const EASY = [...WALKS, 'gentle-range'] as const
const GENTLE = [...EASY, 'warmth', 'light-hands', 'stretch', 'strength'] as const

/** A bone that may be broken, or weak: not even walks are a step of the plan. */
const bone = {
  allows: QUIET,
  because:
    'Until a doctor has looked at the bone: no heat, no pressing, no twisting, no load. Move only as it allows.',
  sources: ['finucane-2020', 'unknot-judgement'],
} as const satisfies WaitingRecord
/** An illness that a plan could hide or feed. */
const unclear = {
  allows: WALKS,
  because: 'Until a doctor has looked for the cause: no heat, no pressing, no stretching, no load.',
  sources: ['finucane-2020', 'unknot-judgement'],
} as const satisfies WaitingRecord
const organ = {
  allows: WALKS,
  because: 'It may not come from a muscle. Heat, pressing and stretching wait until a doctor has looked.',
  sources: ['safety-memory', 'unknot-judgement'],
} as const satisfies WaitingRecord
const inflamed = {
  allows: WALKS,
  because:
    'Until a doctor has tested your blood: walk if it feels good, and leave out heat, pressing and load.',
  sources: ['safety-memory', 'unknot-judgement'],
} as const satisfies WaitingRecord
const minor = {
  allows: EASY,
  because: 'Under 18 there is only easy movement and breathing here. Please show it to a doctor.',
  sources: ['safety-memory', 'unknot-judgement'],
} as const satisfies WaitingRecord
/** Time alone asks for a look. */
const time = {
  allows: GENTLE,
  because: 'Light pressing and gentle movement may go on while you wait for the visit.',
  sources: ['nice-ng59', 'seed-002', 'unknot-judgement'],
} as const satisfies WaitingRecord

/**
 * What may go on until a doctor has looked, by the reason for it; what is not listed waits. With several reasons only what
 * all of them allow goes on. Source: docs/clinical/red-flags.md#while-waiting.
 * @judgement The clinical rows say only for some what goes on. For the others it is walking, breathing, sleep and habits.
 */
export const whileWaiting = {
  'midline-bone': bone,
  'shape-change': bone,
  'extension-athlete': {
    allows: WALKS,
    because: 'Until a doctor has looked at your back: no arching, no twisting, no load, and no pressing.',
    sources: ['safety-memory', 'unknot-judgement'],
  },

  'cancer-history': unclear,
  'weight-loss': unclear,
  'night-constant': unclear,
  'age60-persist': unclear,
  'smoker-scapula': unclear,
  'two-cancer-signs': unclear,
  'tb-risk': {
    allows: WALKS,
    because: 'Until a doctor has looked for an infection: no heat, no pressing, no twisting, no load.',
    sources: ['finucane-2020', 'unknot-judgement'],
  },
  'burning-skin-risk': {
    allows: WALKS,
    because: 'Until a doctor has looked at the skin: nothing hot on it, no pressing, no stretching.',
    sources: ['safety-memory', 'unknot-judgement'],
  },

  lhermitte: {
    allows: WALKS,
    because: 'Until a doctor has looked at your neck: do not bend or stretch it. No heat, no load.',
    sources: ['safety-memory', 'unknot-judgement'],
  },
  'limb-numb-stable': {
    allows: EASY,
    because:
      'Easy movement may go on. Pressing, stretching and heat wait until a doctor has looked at the nerve.',
    sources: ['seed-002', 'finucane-2020'],
  },
  'shooting-lasting-or-strong': {
    allows: WALKS,
    because: 'Until a doctor has looked at the nerve: no stretching, no pressing, no heat, no load.',
    sources: ['seed-002', 'unknot-judgement'],
  },

  'known-aneurysm-moving': {
    allows: QUIET,
    because: 'Until a doctor knows of this pain: no effort, no pressing, no heat.',
    sources: ['safety-memory', 'unknot-judgement'],
  },
  biliary: organ,
  'blood-urine': organ,
  cyclic: {
    allows: [...WALKS, 'warmth'],
    because: 'Warmth may go on. Pressing, stretching and load wait until a doctor has looked.',
    sources: ['safety-memory', 'unknot-judgement'],
  },

  axspa: {
    allows: EASY,
    because:
      'Easy movement and walking are good for this stiffness. The rest waits until a doctor has looked.',
    sources: ['nice-ng65', 'unknot-judgement'],
  },
  pmr: inflamed,
  widespread: unclear,
  'first-episode-stays': unclear,
  'not-a-knot-pattern': organ,

  under18: minor,
  'under-eighteen': minor,

  'six-weeks-without-change': time,
  'three-months-again-and-again': time,
  'worse-after-a-week': time,
  'no-improve-6wk': time,
  'sleep-move': time,
} as const satisfies Readonly<Record<string, WaitingRecord>>
