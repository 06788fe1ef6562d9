import type { Belly } from './belly.ts'
import { deepBack, limbsDeepBack } from './muscles-deep.ts'
import { deepFront, limbsFront, superficialFront } from './muscles-front.ts'
import { limbsBack, superficialBack } from './muscles-superficial.ts'

/** Every muscle that can light up, in drawing order. */
export const bodyMuscles: readonly Belly[] = [
  ...superficialBack,
  ...deepBack,
  ...superficialFront,
  ...deepFront,
]

/** The rest of the figure. */
export const limbs: readonly Belly[] = [...limbsBack, ...limbsDeepBack, ...limbsFront]
