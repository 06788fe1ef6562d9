import { expect, test } from 'vitest'
import { CROPS } from './crop.ts'
import { framed, refitted, scaleOf } from './zoom.ts'

const phone = { width: 360, height: 446 }
const withPanel = { width: 360, height: 260 }
const painted = (top: number, bottom: number) => ({ left: 400, right: 460, top, bottom })

test('a window that is high enough shows all of a part', () => {
  expect(framed(CROPS.upper, phone)).toBe(CROPS.upper)
  expect(framed(CROPS.whole, withPanel)).toBe(CROPS.whole)
})

test('when a panel rises, what was painted stays where it is, as large, and in sight', () => {
  const [, top] = CROPS.upper
  const neck = framed(CROPS.upper, withPanel, painted(330, 380))
  expect(neck[1]).toBe(top)
  expect(scaleOf(neck, withPanel)).toBeCloseTo(CROPS.upper[2] / 360, 6)
  for (const [from, to] of [
    [330, 380],
    [640, 740],
    [1090, 1150],
  ] as const) {
    const [, y, , height] = framed(CROPS.upper, withPanel, painted(from, to))
    expect(y).toBeLessThan(from)
    expect(y + height).toBeGreaterThan(to)
    expect(y).toBeGreaterThanOrEqual(top)
    expect(y + height).toBeLessThanOrEqual(top + CROPS.upper[3] + 1e-6)
  }
})

test('of what is longer than the window its upper end is in sight', () => {
  const [, y] = framed(CROPS.upper, withPanel, painted(300, 1150))
  expect(y).toBeLessThan(300)
})

test('who came closer sees the same place as near when the window changes', () => {
  const box = [300, 320, 200, 250] as const
  const next = refitted(box, phone, withPanel)
  expect(scaleOf(next, withPanel)).toBeCloseTo(scaleOf(box, phone), 6)
  expect([next[0] + next[2] / 2, next[1] + next[3] / 2]).toEqual([400, 445])
})
