import { expect, test } from 'vitest'
import { inSelf } from '#test/figure/measure.ts'
import { bothSides } from './body.ts'
import { bodyOf, momentOf, momentsOf } from './motion.ts'
import type { At, Motion } from './motion.ts'
import { MOTIONS } from './motions.ts'
import { contactAt } from './props.ts'
import { BUILDS } from './skeleton.ts'
import { bodyAt } from './solve.ts'
import { length, place, sub } from './vector.ts'

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

/** Between two drawings of a way that takes its time. Metres. */
const A_JUMP = 0.25
const DRAWINGS = 60

test.each(motions)('%s: no hand and no elbow jumps on its way', (_, { comes, rest, keys }) => {
  const poses = [...comes, rest, ...keys.map(({ pose }) => pose), keys[0].pose]
  for (const [i, from] of poses.entries()) {
    const to = poses[i + 1]
    if (!to || from === to) continue
    for (const side of bothSides) {
      const way = Array.from({ length: DRAWINGS + 1 }, (__, step) => {
        const { fore, hand } = bodyAt(from, to, step / DRAWINGS, 'broad').arms[side]
        return [fore.at, hand.at] as const
      })
      for (const [step, [elbow, wrist]] of way.entries()) {
        const [elbowBefore, wristBefore] = way[step - 1] ?? [elbow, wrist]
        const most = Math.max(length(sub(elbow, elbowBefore)), length(sub(wrist, wristBefore)))
        expect(most, `${side} from pose ${i}, ${step} of ${DRAWINGS}`).toBeLessThan(A_JUMP)
      }
    }
  }
})

test.each(motions)('%s: the hand that puts a ball at a wall holds it on the spot first', (_, motion) => {
  const body = bodyOf(motion, { phase: 'rest', seconds: 0 }, 'broad')
  for (const prop of motion.props) {
    if (prop.kind !== 'ball' || prop.carried?.how !== 'palm') continue
    const { hand, contact } = body.arms[prop.carried.by]
    expect(length(sub(place(hand, contact), contactAt(body, prop)))).toBeLessThan(0.06)
  }
})
