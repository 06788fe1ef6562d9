/** The soft modelling of the skin: shadows and lights laid on as broad strokes, then blurred. */
import { pieces, pointAt, points, type Curve } from './curve.ts'

export interface Wash {
  readonly width: number
  readonly curves: readonly Curve[]
}

export interface Hair {
  readonly edge: Curve
  /** From the crown to the hairline. */
  readonly strands: readonly Curve[]
}

export function wash([width, ...curves]: readonly (number | string)[]): Wash {
  return { width: Number(width), curves: curves.map(curve => points(String(curve))) }
}

/** One wash as three strokes, the widest the shortest, so that it fades towards its ends. */
export function softly({ width, curves }: Wash): readonly Wash[] {
  return [1, 0.66, 0.36].map(share => ({
    width: width * share,
    curves: curves.map(curve => shortened(curve, 0.34 * share)),
  }))
}

/** A curve without its first and last share. */
function shortened(curve: Curve, by: number): Curve {
  const all = pieces(curve)
  return Array.from({ length: 7 }, (_, i) => pointAt(all, by + ((1 - 2 * by) * i) / 6))
}
