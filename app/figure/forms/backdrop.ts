/** The flat things behind everything. */
import type { Body } from '#app/figure/pose.ts'
import { wallAt } from '#app/figure/props.ts'
import type { Prop } from '#app/figure/props.ts'
import type { Vec } from '#app/figure/vector.ts'

/** A flat thing; a pane is a wall seen from its other side, which one looks through. */
export interface Backdrop {
  readonly kind: 'mat' | 'wall' | 'wall-edge' | 'pane'
  readonly corners: readonly Vec[]
}

export function backdropOf(props: readonly Prop[], still: Body, near: Vec): Backdrop[] {
  return props.flatMap((prop): Backdrop[] => {
    if (prop.kind === 'mat') {
      const [w, l] = prop.size
      const [x, y, z] = prop.at
      return [
        {
          kind: 'mat',
          corners: [
            [x - w / 2, y, z - l / 2],
            [x + w / 2, y, z - l / 2],
            [x + w / 2, y, z + l / 2],
            [x - w / 2, y, z + l / 2],
          ],
        },
      ]
    }
    if (prop.kind !== 'wall') return []
    const [a, b] = prop.span
    const stands = wallAt(prop, still)
    const back = prop.face === 'z' ? -0.05 : 0.05
    const corner = (u: number, y: number, depth: number): Vec =>
      prop.face === 'z' ? [u, y, stands + depth] : [stands + depth, y, u]
    const face = (depth: number): Vec[] => [
      corner(a, 0, depth),
      corner(b, 0, depth),
      corner(b, 1.95, depth),
      corner(a, 1.95, depth),
    ]
    if (near[prop.face === 'z' ? 2 : 0] * -back < 0) return [{ kind: 'pane', corners: face(0) }]
    return [
      { kind: 'wall-edge', corners: [...face(0), ...face(back)] },
      { kind: 'wall', corners: face(0) },
    ]
  })
}
