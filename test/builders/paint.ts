import { drawn } from './frames.ts'

type Point = readonly [x: number, y: number]

/** Draws a line with one finger over the points of a map, in map units, and waits until it is shown. */
export async function paint(root: Element, points: readonly Point[]): Promise<void> {
  stroke(root, points)
  await drawn()
}

/** Draws a line and waits for nothing. */
export function stroke(root: Element, points: readonly Point[]): void {
  const sheet = root.querySelector('.paint-surface')
  const frame = sheet?.closest('.paint-map')
  const [left = 0, top = 0, width = 1, height = 1] = (sheet?.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  if (!sheet || !frame) throw new Error('there is nothing to paint on')
  // A light DOM lays nothing out: one map unit is one pixel.
  frame.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
  const touch = (type: string, [x, y]: Point) =>
    sheet.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        pointerType: 'touch',
        clientX: x - left,
        clientY: y - top,
        bubbles: true,
      }),
    )
  const [first = [0, 0], ...others] = points
  touch('pointerdown', first)
  for (const point of others) touch('pointermove', point)
  touch('pointerup', others.at(-1) ?? first)
}
