/** A muscle as the lines its fibres pass: where they start, (the belly,) where they end. Everything drawn follows from these. */
import type { MuscleId } from '#core/ids.ts'
import type { View } from '#core/painting.ts'
import { flatten, pathOf, pieces, pointAt, points, type Curve, type Point } from './curve.ts'

export type Layer = 'superficial' | 'deep'

export interface Belly {
  /** Absent for muscles that are drawn but never a candidate. */
  readonly id: MuscleId | undefined
  readonly view: View
  readonly layer: Layer
  readonly stations: readonly Curve[]
  readonly fibres: number
}

/** Muscles of one view and layer, from the deepest: `[id, number of fibres, ...stations]`. */
export function bellies(
  view: View,
  layer: Layer,
  rows: readonly (readonly [id: MuscleId | '', fibres: number, ...stations: string[]])[],
): readonly Belly[] {
  return rows.map(([id, fibres, ...stations]) => ({
    id: id || undefined,
    view,
    layer,
    fibres,
    stations: stations.map(points),
  }))
}

type Place = (point: Point) => Point

/** The line one fibre takes, from 0 (first edge) to 1 (last edge). */
function fibreOf(belly: Belly, share: number): Curve {
  return belly.stations.map(station =>
    station.length === 1 ? (station[0] ?? [0, 0]) : pointAt(pieces(station), share),
  )
}

/** The closed outline of a muscle. */
export function outline(belly: Belly, place: Place): Curve {
  const start = belly.stations[0] ?? []
  const end = belly.stations.at(-1) ?? []
  const there = flatten(fibreOf(belly, 0), false, 5)
  const back = flatten(fibreOf(belly, 1), false, 5).reverse()
  const ring = [
    ...there,
    ...flatten(end, false, 4).slice(1, -1),
    ...back,
    ...flatten(start, false, 4).slice(1, -1).reverse(),
  ]
  return ring.map(place)
}

/** Fibres end a little unevenly, as a hand would draw them; always the same for the same fibre. */
const uneven = (i: number) => ((i * 7919 + 13) % 17) / 17

/** All fibres of a muscle as one `d`. */
export function fibres(belly: Belly, place: Place): string {
  let d = ''
  for (let i = 0; i < belly.fibres; i++) {
    const line = pieces(fibreOf(belly, (i + 0.5) / belly.fibres))
    const from = 0.015 + 0.06 * uneven(i)
    const to = 0.985 - 0.06 * uneven(i + 5)
    const count = belly.stations.length + 1
    const curve = Array.from({ length: count }, (_, k) =>
      place(pointAt(line, from + ((to - from) * k) / (count - 1))),
    )
    d += pathOf(curve)
  }
  return d
}

/** Shorter strokes near both edges, which make a muscle look round. */
export function shade(belly: Belly, place: Place): string {
  const count = Math.max(3, Math.round(belly.fibres / 4))
  let d = ''
  for (let edge = 0; edge < 2; edge++) {
    for (let i = 0; i < count; i++) {
      const share = (0.18 * (i + 0.3)) / count
      const line = pieces(fibreOf(belly, edge ? 1 - share : share))
      const short = 0.06 + 0.26 * (i / count) + 0.06 * uneven(i + edge * 3)
      const curve = [0, 1 / 3, 2 / 3, 1].map(k => place(pointAt(line, short + (1 - 2 * short) * k)))
      d += pathOf(curve)
    }
  }
  return d
}
