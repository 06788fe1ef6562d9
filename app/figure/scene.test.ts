import { expect, test } from 'vitest'
import { boxOf, loopsOf, partDrawn } from '#test/figure/drawn.ts'
import { inFront } from '#test/figure/in-front.ts'
import { eyeOf, seen } from './drawing/camera.ts'
import { boxOf as boxSeen } from './drawing/ray.ts'
import { backdropOf } from './forms/backdrop.ts'
import { bodySolids } from './forms/scene.ts'
import { bodyOf, loopSeconds, momentsOf } from './motion.ts'
import type { Motion } from './motion.ts'
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import { picture, stageOf } from './scene.ts'

const ids = Object.keys(MOTIONS).filter((id): id is MotionId => id in MOTIONS)
const view = { at: 'still', build: 'broad', angle: 0 } as const

type Drawn = ReturnType<typeof picture>
const drawn = new Map<string, Drawn>()

/** The picture of a motion that stands still, drawn once for all tests. */
function still(id: MotionId, side: 'L' | 'R', angle: 0 | 1): Drawn {
  const key = `${id} ${side} ${angle}`
  const shown = drawn.get(key) ?? picture(MOTIONS[id], { ...view, side, angle })
  drawn.set(key, shown)
  return shown
}

/** A drawing has at most so many units a metre. */
const MOST = 2600

test.each(ids)('%s on the right is the mirror of the left', id => {
  const left = still(id, 'L', 0)
  const right = still(id, 'R', 0)
  const [onLeft, onRight] = [partDrawn(left), partDrawn(right)]
  let [points, same] = [0, 0]
  // Off the round numbers: what ends at the margin ends on one.
  for (let x = 7; x < left.width; x += 60)
    for (let y = 7; y < left.height; y += 60) {
      const [a, b] = [onLeft(x, y), onRight(left.width - x, y)]
      if (a === undefined && b === undefined) continue
      points++
      if (a === b) same++
    }
  expect(right.width).toBe(left.width)
  expect(same / points).toBeGreaterThan(0.97)
  if (left.glow && right.glow) expect(Math.abs(left.glow.x - (left.width - right.glow.x))).toBeLessThan(3)
})

test.each(ids)('%s draws only numbers, and in the picture', id => {
  for (const angle of [0, 1] as const) {
    const shown = still(id, 'L', angle)
    const { shapes, backdrop, shadow, ink, fine, width, height, beyond } = shown
    for (const { d } of [...shapes, ...backdrop, ...ink, ...fine, { d: shadow }])
      expect(d).not.toMatch(/NaN|Infinity|undefined/)
    expect(shapes.length).toBeGreaterThan(5)
    for (const { part, d } of shapes) {
      const { left, right, top, bottom } = boxOf(loopsOf(d).flat())
      expect(Math.min(left + beyond.left * MOST, top), part.id).toBeGreaterThan(-40)
      expect(right, part.id).toBeLessThan(width + beyond.right * MOST + 40)
      expect(bottom, part.id).toBeLessThan(height + beyond.below * MOST + 40)
    }
  }
})

test('a picture of the whole body ends at its edges, a close one goes on below them', () => {
  const closeness = ids.flatMap(id =>
    ([0, 1] as const).map(angle => {
      const { isClose, beyond } = still(id, 'L', angle)
      return { isClose, ...beyond }
    }),
  )
  for (const { isClose, left, right, below } of closeness)
    if (!isClose) expect([left, right, below]).toEqual([0, 0, 0])
  expect(closeness.some(({ below }) => below > 0)).toBe(true)
})

test.each(ids)('%s shows what is in front', id => {
  const at = loopSeconds(MOTIONS[id]) * 0.6
  for (const angle of [0, 1] as const) {
    const { points, right } = inFront(MOTIONS[id], { at, side: 'L', build: 'slight', angle }, 40)
    expect(points).toBe(40)
    expect(right, `from angle ${angle}`).toBeGreaterThanOrEqual(39)
  }
})

test('a loop ends where it began', () => {
  for (const id of ids) {
    const loop = loopSeconds(MOTIONS[id])
    expect(bodyOf(MOTIONS[id], loop, 'slight').trunk).toEqual(bodyOf(MOTIONS[id], 0, 'slight').trunk)
  }
})

const walled = Object.entries<Motion>(MOTIONS).filter(([, { props }]) =>
  props.some(({ kind }) => kind === 'wall'),
)

test.each(walled)('no edge of the wall one looks through runs across whoever does %s', (_, motion) => {
  for (const angle of [0, 1] as const) {
    const eye = eyeOf({ ...motion.views[angle], flip: false })
    for (const at of momentsOf(motion)) {
      const { body, still: work } = stageOf(motion, at, 'broad')
      const pane = backdropOf(motion.props, work, eye[2]).find(({ kind }) => kind === 'pane')
      if (!pane) continue
      const boxes = bodySolids(body).map(solid => boxSeen(solid, eye))
      const left = Math.min(...boxes.map(box => box.left))
      const right = Math.max(...boxes.map(box => box.right))
      const across = pane.corners.map(corner => seen(eye, corner)[0]).filter(x => x > left && x < right)
      expect(across, `view ${angle}, ${JSON.stringify(at)}`).toEqual([])
    }
  }
})
