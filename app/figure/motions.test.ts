import { describe, expect, test } from 'vitest'
import { MOVEMENTS, MUSCLES, POSTURES, TECHNIQUES, TOOLS } from '#core/vocabulary/ids.ts'
import { clashes, lowestFoot, missedBy, nearFace, strained } from '#test/figure/measure.ts'
import { stageAt } from '#test/figure/stages.ts'
import { bothSides, touch } from './body.ts'
import type { Spot } from './body.ts'
import { eyeOf } from './drawing/camera.ts'
import { bodySolids } from './forms/scene.ts'
import { thingSolids } from './forms/things.ts'
import { bodyOf, momentOf, momentsOf } from './motion.ts'
import type { At, Motion } from './motion.ts'
import { MOTIONS, motionFor } from './motions.ts'
import { ROLLER, SEAT, contactAt, rollerAt, wallAt } from './props.ts'
import type { Stage } from './props.ts'
import { picture, stageOf } from './scene.ts'
import { BUILDS } from './skeleton.ts'
import { bodyAt } from './solve.ts'
import { clamp, dot, length, mix, place, sub } from './vector.ts'

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

/** A movement this small cannot be copied without help, and a smaller one is a breath. Metres. */
const SMALL = 0.1
const STILL = 0.05

/** How far the part of the body that moves most gets from where it rests. */
function reachOf(motion: Motion): number {
  const rest = bodySolids(bodyAt(motion.rest, motion.rest, 0, 'broad'))
  return Math.max(
    ...motion.keys.map(({ pose }) => {
      const there = bodySolids(bodyAt(pose, pose, 0, 'broad'))
      return Math.max(
        ...rest.map(({ sweep }, i) => {
          const other = there[i]?.sweep
          return sweep && other ? length(sub(sweep.from, other.from)) : 0
        }),
      )
    }),
  )
}

describe.each(motions)('%s', (_, motion) => {
  const all = moments(motion)

  test.each(BUILDS)('nobody of the %s build goes through the floor, a wall or a thing', build => {
    for (const at of all) {
      const most = isOnWay(motion, at) ? YIELDS_IN_PASSING : YIELDS
      const deep = clashes(stageAt(motion, at, build), motion.props).filter(({ metres }) => metres > most)
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
    for (const at of all) {
      const { from, to, share } = momentOf(motion, at)
      for (const build of BUILDS)
        expect(
          strained(
            stageAt(motion, at, build).body,
            share < 0.5 ? from : to,
            isOnWay(motion, at) ? IN_PASSING : 0,
          ),
          said(at),
        ).toEqual([])
    }
  })

  test('no arm comes near throat or face, on no way', () => {
    for (const at of all) {
      const { metres, what } = nearFace(stageAt(motion, at, 'broad').body)
      expect(metres, `${what} ${said(at)}`).toBeGreaterThan(0.02)
    }
  })

  const stands = motion.keys.every(({ pose }) => pose.root[1] > 0.75 && !pose.pin)
  test.runIf(stands)('whoever stands has a foot on the floor', () => {
    for (const at of all) expect(lowestFoot(stageAt(motion, at, 'broad').body), said(at)).toBeLessThan(0.02)
  })

  test('a small movement has an arrow and shows where it began', () => {
    const reach = reachOf(motion)
    if (reach > SMALL || reach < STILL) return
    for (const angle of [0, 1] as const) {
      const { hint } = picture(motion, { at: 'still', side: 'L', build: 'broad', angle })
      expect(hint?.ghost, `it moves ${reach.toFixed(2)} m`).toMatch(/^M/)
      expect(hint?.arrow).toMatch(/^M/)
      // A line and the two wings of each head.
      const heads = motion.hint?.otherEnd === undefined ? 1 : 2
      const arrows = motion.hint?.both ? 2 : 1
      expect(hint?.arrow.match(/M/g)).toHaveLength(arrows * (1 + 2 * heads))
    }
  })

  test.runIf(motion.glow)(
    'the first picture shows the spot, whoever is upright from its side of the body',
    () => {
      const { glow } = motion
      if (!glow) return
      const shown = picture(motion, { at: 'still', side: 'L', build: 'broad', angle: 0 })
      expect(shown.glow?.d).toMatch(/^M/)
      const body = bodyOf(motion, 'still', 'broad')
      const { out } = touch(body, glow)
      if (!/ridge|blade|back/.test(glow) || body.trunk.chest.turn[1][1] < 0.7) return
      const [, , near] = eyeOf({ ...motion.views[0], flip: false })
      expect(dot(out, near)).toBeGreaterThan(0)
    },
  )

  test('whoever sits on a chair sits on its seat', () => {
    const seat = motion.props.some(prop => prop.kind === 'chair')
    for (const { pose } of motion.keys) {
      const { pelvis } = bodyAt(pose, pose, 0, 'broad').trunk
      if (!seat || pelvis.turn[1][1] < 0.7 || pelvis.at[1] > 0.75) continue
      const under = pelvis.at[1] - 0.116 - SEAT
      expect(Math.abs(under)).toBeLessThan(0.05)
      expect(Math.hypot(pelvis.at[0], pelvis.at[2])).toBeLessThan(0.12)
    }
  })

  test('a roller under the body touches it, and rolls', () => {
    for (const prop of motion.props) {
      if (prop.kind !== 'roller' || !prop.under) continue
      const { under } = prop
      const off = motion.keys.slice(-2).map(({ pose }) => {
        const body = bodyAt(pose, pose, 0, 'broad')
        const still = bodyOf(motion, 'still', 'broad')
        const { at } = rollerAt({ body, still }, prop)
        const spot = touch(body, under).at
        return { at, gap: Math.hypot(spot[1] - at[1], spot[2] - at[2]) - (prop.radius ?? ROLLER) }
      })
      const [one, other] = off
      if (!one || !other) throw new Error('It rolls from one place to another')
      for (const { gap } of off) expect(Math.abs(gap)).toBeLessThan(0.06)
      expect(length(sub(one.at, other.at))).toBeGreaterThan(0.02)
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

const pressed = motions.filter(([id]) => id.startsWith('release-'))
test.each(pressed)('%s lets go: at rest the spot is off what presses it', (_, motion) => {
  const { glow } = motion
  if (!glow) throw new Error('A release presses a spot')
  for (const build of BUILDS) {
    const work = gaps(motion, stageOf(motion, 'still', build), glow)
    const rest = gaps(motion, stageOf(motion, { phase: 'rest', seconds: 2 }, build), glow)
    const touching = work.flatMap((gap, i) => (gap < TOUCHES ? [(rest[i] ?? 0) - gap] : []))
    expect(touching.length).toBeGreaterThan(0)
    // A ball in a sock stays on the spot and leaves the wall: what counts is the wall.
    const off = motion.props.some(prop => prop.kind === 'wall')
      ? Math.max(...touching)
      : Math.min(...touching)
    expect(off).toBeGreaterThan(0.05)
  }
})

test.each(pressed)('%s presses without leaving the spot', (id, motion) => {
  const { glow, keys, rest } = motion
  if (!glow || !id.startsWith('release-hand-')) return
  for (const build of BUILDS)
    for (const t of [0, 0.3, 0.5, 0.7, 1]) {
      const [from, to] = keys.slice(-2).map(({ pose }) => pose)
      if (!from || !to || from === rest) throw new Error('A press is lighter, then firm')
      const body = bodyAt(from, to, t, build)
      const spot = touch(body, glow).at
      const gap = Math.min(
        ...bothSides.map(side => length(sub(place(body.arms[side].hand, body.arms[side].contact), spot))),
      )
      expect(gap, `${build} ${t}`).toBeLessThan(0.035)
    }
})

/** Nearer than this to the spot, something presses it. Metres. */
const TOUCHES = 0.075

/** How far the spot is from each thing that may press it: fingertips or palms, balls, rollers, canes, a wall. Metres. */
function gaps({ props }: Motion, stage: Stage, glow: Spot): number[] {
  const spot = touch(stage.body, glow).at
  const hands = (['L', 'R'] as const).map(side => {
    const { hand, contact } = stage.body.arms[side]
    return length(sub(place(hand, contact), spot))
  })
  const things = thingSolids(props, stage).flatMap(({ sweep, part }) => {
    if (!sweep || !['ball', 'roller', 'cane'].includes(part.material)) return []
    const way = sub(sweep.to, sweep.from)
    const t = clamp(dot(sub(spot, sweep.from), way) / (dot(way, way) || 1), 0, 1)
    return [length(sub(spot, mix(sweep.from, sweep.to, t))) - sweep.radii[0]]
  })
  const walls = props.flatMap(prop =>
    prop.kind === 'wall' ? [Math.abs(spot[prop.face === 'z' ? 2 : 0] - wallAt(prop, stage.still))] : [],
  )
  return [...hands, ...things, ...walls]
}

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
  [{ technique: 'cane', tool: 'cane', posture: 'sitting', muscle: 'rhomboid-minor' }, 'release-cane-back'],
  [{ technique: 'stretch', tool: 'none', posture: 'lying', movement: 'st-figure4' }, 'st-figure4'],
  [{ technique: 'heat', tool: 'heat-pad', posture: 'lying', muscle: 'quadratus-lumborum' }, 'heat-lying'],
  [{ technique: 'sleep', tool: 'none', posture: 'side-lying' }, 'sleeping-side'],
  [{ technique: 'break', tool: 'none', posture: 'sitting' }, 'mo-shoulder-roll'],
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
