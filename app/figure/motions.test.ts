import { describe, expect, test } from 'vitest'
import { MOVEMENTS, MUSCLES, POSTURES, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { clashes, missedBy, strained } from '#test/figure/measure.ts'
import { bodyOf, momentOf, momentsOf } from './motion.ts'
import type { At, Motion } from './motion.ts'
import { MOTIONS, motionFor } from './motions.ts'
import { contactAt } from './props.ts'
import { stageOf } from './scene.ts'
import { BUILDS } from './skeleton.ts'
import { bodyAt } from './solve.ts'

const motions: readonly (readonly [string, Motion])[] = Object.entries(MOTIONS)

/** Flesh and the cloth over it give way so far. Metres. */
const YIELDS = 0.015
const YIELDS_IN_PASSING = 0.025
/** A wrist passes through a bend it would not stay in. Degrees. */
const IN_PASSING = 15

/** Moments of the whole of a motion: getting there, its round, letting go, and the way out. */
function moments(motion: Motion): readonly At[] {
  const steps = Array.from({ length: 5 }, (_, i) => i * 0.45)
  return [
    ...momentsOf(motion),
    'still',
    ...steps.map((seconds): At => ({ phase: 'let-go', seconds })),
    ...steps.map((seconds): At => ({ phase: 'way-out', seconds: seconds * 2 })),
  ]
}
const said = (at: At): string => JSON.stringify(at)

/** True while a motion goes from one pose to another. */
const isOnWay = (motion: Motion, at: At): boolean => {
  const { share } = momentOf(motion, at)
  return share > 0 && share < 1
}

describe.each(motions)('%s', (_, motion) => {
  test.each(BUILDS)('nobody of the %s build goes through the floor, a wall or a thing', build => {
    for (const at of moments(motion)) {
      const most = isOnWay(motion, at) ? YIELDS_IN_PASSING : YIELDS
      const deep = clashes(stageOf(motion, at, build), motion.props).filter(({ metres }) => metres > most)
      expect(deep, said(at)).toEqual([])
    }
  })

  test.each(BUILDS)('hands and feet of the %s build are where they belong', build => {
    for (const pose of [...motion.comes, motion.rest, ...motion.keys.map(key => key.pose)]) {
      const body = bodyAt(pose, pose, 0, build)
      for (const side of ['L', 'R'] as const) {
        const { hand, foot } = missedBy(body, side)
        expect(hand, `hand ${side}`).toBeLessThan(0.03)
        expect(foot, `foot ${side}`).toBeLessThan(0.02)
      }
    }
  })

  test('no joint goes further than it can', () => {
    for (const at of moments(motion)) {
      const { from, to, share } = momentOf(motion, at)
      for (const build of BUILDS)
        expect(
          strained(bodyOf(motion, at, build), share < 0.5 ? from : to, isOnWay(motion, at) ? IN_PASSING : 0),
          said(at),
        ).toEqual([])
    }
  })

  test('a ball under the body rests on the floor', () => {
    for (const prop of motion.props) {
      if (prop.kind !== 'ball') continue
      const radius = prop.radius ?? 0.033
      const [, y] = contactAt(bodyOf(motion, 'still', 'broad'), prop)
      if (y < 0.3) expect(Math.abs(y - radius)).toBeLessThan(0.01)
    }
  })
})

test('every movement we know has its motion', () => {
  expect(MOVEMENTS.filter(id => !(id in MOTIONS))).toEqual([])
})

test('whatever a plan asks for, a motion shows it', () => {
  for (const technique of TECHNIQUES)
    for (const tool of TOOLS)
      for (const posture of POSTURES)
        for (const muscle of [...MUSCLES, undefined]) {
          const id = motionFor({ technique, tool, posture, ...(muscle && { muscle }) })
          expect(MOTIONS[id], `${technique} ${tool} ${posture} ${muscle}`).toBeDefined()
        }
})

test.each([
  [
    { technique: 'ball-wall', tool: 'tennis-ball', posture: 'wall', muscle: 'infraspinatus' },
    'release-ball-wall-blade',
  ],
  [
    { technique: 'ball-wall', tool: 'socks', posture: 'wall', muscle: 'piriformis' },
    'release-ball-wall-buttock',
  ],
  [
    { technique: 'pressure', tool: 'hands', posture: 'lying', muscle: 'suboccipitals' },
    'release-hand-skull-lying',
  ],
  [
    { technique: 'roller', tool: 'roller', posture: 'side-lying', muscle: 'latissimus-dorsi' },
    'release-roller-side',
  ],
  [
    { technique: 'cane', tool: 'cane', posture: 'sitting', muscle: 'upper-trapezius' },
    'release-cane-shoulder',
  ],
  [{ technique: 'stretch', tool: 'none', posture: 'lying', movement: 'st-figure4' }, 'st-figure4'],
  [{ technique: 'heat', tool: 'heat-pad', posture: 'lying', muscle: 'quadratus-lumborum' }, 'heat-lying'],
  [{ technique: 'sleep', tool: 'none', posture: 'side-lying' }, 'sleeping-side'],
] as const)('%o is shown by %s', (step, id) => {
  expect(motionFor(step)).toBe(id)
})

test('nobody is shown lying on a warm pad', () => {
  for (const id of ['heat-lying', 'cold-lying'] as const) {
    const { chest } = bodyOf(MOTIONS[id], 'still', 'broad').trunk
    expect(chest.turn[2][1], 'the belly looks down').toBeLessThan(-0.9)
  }
})

test('nobody is shown pressing the front of the neck, the armpit or the belly with a hard tool', () => {
  for (const muscle of ['sternocleidomastoid', 'scalenes', 'subscapularis', 'iliopsoas'] as const)
    for (const tool of TOOLS)
      for (const posture of POSTURES)
        expect(motionFor({ technique: 'pressure', tool, posture, muscle })).toBe('resting-sitting')
  for (const posture of POSTURES)
    expect(
      motionFor({ technique: 'pressure', tool: 'lacrosse-ball', posture, muscle: 'rectus-abdominis' }),
    ).toMatch(/hand|side/)
})
