import { expect, test } from 'vitest'
import { bodyOf } from './motion.ts'
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import { HEIGHT, WIDTH, picture } from './scene.ts'

const ids = Object.keys(MOTIONS).filter((id): id is MotionId => id in MOTIONS)

/** Every pair of numbers in path data; the spikes of curves count as points. */
const points = (d: string): [number, number][] =>
  [...d.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])

const view = { at: 'still', build: 'broad', angle: 0 } as const

test.each(ids)('%s on the right is the mirror of the left', id => {
  const left = picture(MOTIONS[id], { ...view, side: 'L' })
  const right = picture(MOTIONS[id], { ...view, side: 'R' })
  const spread = (d: string, flip: boolean) => {
    const xs = points(d).map(([x]) => (flip ? WIDTH - x : x))
    const ys = points(d).map(([, y]) => y)
    return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  }
  expect(right.layers.length).toBe(left.layers.length)
  for (const [i, layer] of left.layers.entries()) {
    const mirrored = right.layers[i]
    expect(mirrored?.material).toBe(layer.material)
    const [a, b] = [spread(layer.d, false), spread(mirrored?.d ?? '', true)]
    a.forEach((value, k) => expect(Math.abs(value - (b[k] ?? 0))).toBeLessThan(30))
  }
  if (left.glow && right.glow) expect(Math.abs(left.glow.x - (WIDTH - right.glow.x))).toBeLessThan(3)
})

test.each(ids)('%s draws only numbers, and in the picture', id => {
  for (const angle of [0, 1] as const) {
    const { layers, backdrop, shadow } = picture(MOTIONS[id], { ...view, side: 'L', angle })
    for (const { d } of [...layers, ...backdrop, { d: shadow }])
      expect(d).not.toMatch(/NaN|Infinity|undefined/)
    expect(layers.length).toBeGreaterThan(10)
    const body = layers.filter(({ material }) => material === 'hair').flatMap(({ d }) => points(d))
    for (const [x, y] of body) {
      expect(x).toBeGreaterThan(-60)
      expect(x).toBeLessThan(WIDTH + 60)
      expect(y).toBeGreaterThan(-60)
      expect(y).toBeLessThan(HEIGHT + 60)
    }
  }
})

test('a loop ends where it began', () => {
  for (const id of ids) {
    const loop = MOTIONS[id].keys.reduce((sum, key) => sum + key.hold + key.move, 0)
    expect(bodyOf(MOTIONS[id], loop, 'slight').trunk).toEqual(bodyOf(MOTIONS[id], 0, 'slight').trunk)
  }
})
