import { expect, test } from 'vitest'
import { inSelf } from '#test/figure/measure.ts'
import { bothSides } from './body.ts'
import { bodyOf, momentOf, momentsOf } from './motion.ts'
import type { At, Motion } from './motion.ts'
import { MOTIONS } from './motions.ts'
import { BUILDS } from './skeleton.ts'

const motions: readonly (readonly [string, Motion])[] = Object.entries(MOTIONS)

/** Flesh gives way so far under an arm that lies on it, and under one that goes past. Metres. */
const YIELDS = 0.015
const YIELDS_IN_PASSING = 0.025

test.each(motions)('%s: no arm goes through its own trunk', (_, motion) => {
  const steps = Array.from({ length: 6 }, (__, i) => i * 0.35)
  const all: readonly At[] = [
    'still',
    ...momentsOf(motion),
    ...steps.map((seconds): At => ({ phase: 'let-go', seconds })),
    ...steps.map((seconds): At => ({ phase: 'way-out', seconds: seconds * 2 })),
  ]
  for (const at of all) {
    const { share } = momentOf(motion, at)
    const most = share > 0 && share < 1 ? YIELDS_IN_PASSING : YIELDS
    for (const build of BUILDS)
      for (const side of bothSides)
        expect(
          inSelf(bodyOf(motion, at, build), side),
          `${build} ${side} ${JSON.stringify(at)}`,
        ).toBeLessThan(most)
  }
})
