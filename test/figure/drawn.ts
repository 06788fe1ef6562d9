/** What the paths of a picture show at a point. For the tests. */
import type { Picture } from '#app/figure/scene.ts'

type Loop = readonly (readonly [x: number, y: number])[]

/** The loops of path data made of one move and relative lines each. */
export function loopsOf(d: string): Loop[] {
  return d
    .split('M')
    .slice(1)
    .map(piece => {
      const numbers = [...piece.matchAll(/-?\d+/g)].map(([digits]) => Number(digits))
      let [x = 0, y = 0] = numbers
      const loop: [number, number][] = [[x, y]]
      for (let i = 2; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0
        y += numbers[i + 1] ?? 0
        loop.push([x, y])
      }
      return loop
    })
}

/** How often loops go around a point. */
function winding(loops: readonly Loop[], x: number, y: number): number {
  let turns = 0
  for (const loop of loops) {
    let [ax, ay] = loop[loop.length - 1] ?? [0, 0]
    for (const [bx, by] of loop) {
      if (ay <= y !== by <= y && (bx - ax) * (y - ay) - (x - ax) * (by - ay) > 0 === by > ay)
        turns += by > ay ? 1 : -1
      ;[ax, ay] = [bx, by]
    }
  }
  return turns
}

/** For a picture, which part is drawn at a point: the id of the last one that covers it. */
export function partDrawn({ shapes }: Picture): (x: number, y: number) => string | undefined {
  const drawn = shapes
    .map(({ part, d }) => ({ id: part.id, loops: loopsOf(d).map(loop => ({ loop, ...boxOf(loop) })) }))
    .reverse()
  return (x, y) =>
    drawn.find(({ loops }) => {
      const near = loops.filter(
        ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
      )
      return (
        winding(
          near.map(({ loop }) => loop),
          x,
          y,
        ) !== 0
      )
    })?.id
}

/** The box around points. */
export function boxOf(points: Loop): Record<'left' | 'right' | 'top' | 'bottom', number> {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
