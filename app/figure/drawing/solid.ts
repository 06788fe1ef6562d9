/** What a scene is made of: round bodies swept between two centres, and blocks. Metres. */
import { add, scale } from '#app/figure/vector.ts'
import type { Side } from '#app/figure/body.ts'
import type { Vec } from '#app/figure/vector.ts'

export const MATERIALS = [
  'skin',
  'top',
  'shorts',
  'hair',
  'wood',
  'soft',
  'ball',
  'roller',
  'cane',
  'warm',
  'cold',
  'band',
  'screen',
] as const
export type Material = (typeof MATERIALS)[number]

/** One piece of the drawing, all of one colour, with a line around it. */
export interface Part {
  readonly id: string
  readonly material: Material
  /** Belongs to this side of the body; the far side is drawn a little darker. */
  readonly side?: Side
}

/** A plane; `out` is the side that does not count. */
export interface Cut {
  readonly at: Vec
  readonly out: Vec
}

/** Surface of another part: beyond a plane, or within a ball. */
export type Stain = { readonly part: Part } & (
  { readonly beyond: Cut } | { readonly within: { readonly at: Vec; readonly radius: number } }
)

/** A ball swept from one centre to another while its radius changes; `shape` makes the ball an ellipsoid. */
export interface Sweep {
  readonly from: Vec
  readonly to: Vec
  readonly radii: readonly [from: number, to: number]
  /** Half-axes of an ellipsoid of radius one, square to each other. */
  readonly shape?: readonly [Vec, Vec, Vec]
}

/** A convex body: a sweep, a block of three half-axes, or either with pieces cut off. */
export interface Solid {
  readonly part: Part
  readonly sweep?: Sweep
  readonly block?: { readonly at: Vec; readonly half: readonly [Vec, Vec, Vec] }
  readonly cuts?: readonly Cut[]
  readonly stains?: readonly Stain[]
  /** Solids of one part with different numbers have a line between them even where they touch; 0 never has. */
  readonly line?: number
}

/** A fine line on the surface of a part, drawn like the line around another. */
export interface Mark {
  readonly on: Part
  readonly like: Part
  readonly points: readonly Vec[]
}

/** A ring along a tube: its middle and its radius. */
export type Ring = readonly [at: Vec, radius: number]

/** Solids from each ring to the next. */
export function tube(
  part: Part,
  rings: readonly Ring[],
  rest: Omit<Solid, 'part' | 'sweep' | 'block'> = {},
): Solid[] {
  return rings.slice(1).flatMap((next, i) => {
    const [to, last] = next
    const [from, first] = rings[i] ?? next
    return [{ part, sweep: { from, to, radii: [first, last] as const }, ...rest }]
  })
}

/** An ellipsoid by its middle and half-axes. */
export const egg = (
  part: Part,
  at: Vec,
  shape: readonly [Vec, Vec, Vec],
  rest: Omit<Solid, 'part' | 'sweep' | 'block'> = {},
): Solid => ({ part, sweep: { from: at, to: at, radii: [1, 1], shape }, ...rest })

/** A block between two corners. */
export function block(part: Part, low: Vec, high: Vec): Solid {
  const [x, y, z] = scale(add(high, scale(low, -1)), 0.5)
  return {
    part,
    block: {
      at: scale(add(low, high), 0.5),
      half: [
        [x, 0, 0],
        [0, y, 0],
        [0, 0, z],
      ],
    },
  }
}
