/** The soft modelling of the skin: shadows and lights laid on as broad strokes, then blurred. */
import { pieces, pointAt, points, type Curve } from './curve.ts'

export interface Wash {
  readonly width: number
  readonly curves: readonly Curve[]
}

export interface Surface {
  /** Folds and edges. */
  readonly lines: readonly Curve[]
  /** In shadow. */
  readonly hollows: readonly Wash[]
  /** Catching the light. */
  readonly swells: readonly Wash[]
  readonly hair: {
    readonly edge: Curve
    /** From the crown to the hairline. */
    readonly strands: readonly Curve[]
  }
}

/** A width and the lines to lay it along. */
export function wash([width, ...curves]: readonly (number | string)[]): Wash {
  return { width: Number(width), curves: curves.map(curve => points(String(curve))) }
}

/** One wash as four strokes, the widest the shortest, so that it fades towards its ends. */
export function softly({ width, curves }: Wash): readonly Wash[] {
  return [1, 0.76, 0.52, 0.28].map(share => ({
    width: width * share,
    curves: curves.map(curve => shortened(curve, 0.36 * share)),
  }))
}

/** A curve without its first and last share. */
function shortened(curve: Curve, by: number): Curve {
  const all = pieces(curve)
  return Array.from({ length: 5 }, (_, i) => pointAt(all, by + ((1 - 2 * by) * i) / 4))
}
