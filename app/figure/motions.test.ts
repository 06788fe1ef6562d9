import { describe, expect, test } from 'vitest'
import { MOVEMENTS, MUSCLES, POSTURES, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { clashes, missedBy, strained } from '#test/figure/measure.ts'
import { bodyOf, loopSeconds, momentOf } from './motion.ts'
import type { Motion } from './motion.ts'
import { MOTIONS, motionFor } from './motions.ts'
import { ballAt, SINK } from './props.ts'
import { BUILDS } from './skeleton.ts'

const motions: readonly (readonly [string, Motion])[] = Object.entries(MOTIONS)

/** Flesh and the cloth over it give way so far. Metres. */
const YIELDS = 0.015

/** Eight moments of a loop and every key pose. */
function moments(motion: Motion): readonly number[] {
  const loop = loopSeconds(motion)
  let passed = 0
  const keys = motion.keys.map(key => {
    const at = passed + key.hold / 2
    passed += key.hold + key.move
    return at
  })
  return [...keys, ...Array.from({ length: 8 }, (_, i) => (loop * i) / 8)]
}

describe.each(motions)('%s', (_, motion) => {
  test.each(BUILDS)('nobody of the %s build goes through the floor, a wall or a thing', build => {
    for (const at of moments(motion)) {
      const deep = clashes(bodyOf(motion, at, build), motion.props).filter(({ metres }) => metres > YIELDS)
      expect(deep, `at ${at.toFixed(1)} s`).toEqual([])
    }
  })

  test.each(BUILDS)('hands and feet of the %s build are where they belong', build => {
    for (const at of moments(motion)) {
      const body = bodyOf(motion, at, build)
      for (const side of ['L', 'R'] as const) {
        const { hand, foot } = missedBy(body, side)
        expect(hand, `hand ${side} at ${at.toFixed(1)} s`).toBeLessThan(0.02)
        expect(foot, `foot ${side} at ${at.toFixed(1)} s`).toBeLessThan(0.02)
      }
    }
  })

  test('no joint goes further than it can', () => {
    for (const at of moments(motion)) {
      const { from, to, share } = momentOf(motion, at)
      for (const build of BUILDS)
        expect(strained(bodyOf(motion, at, build), share < 0.5 ? from : to), `at ${at.toFixed(1)} s`).toEqual(
          [],
        )
    }
  })

  test('a ball under the body rests on the floor', () => {
    for (const prop of motion.props) {
      if (prop.kind !== 'ball') continue
      const radius = prop.radius ?? 0.033
      const [, y] = ballAt(bodyOf(motion, 'still', 'broad'), prop.on, radius, SINK)
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
