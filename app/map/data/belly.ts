/** A muscle as the lines its fibres pass: where they start, (the belly,) where they end. Everything drawn follows from these. */
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { View } from '#core/locate/painting.ts'
import { flatten, pathOf, pieces, pointAt, points, type Curve, type Point } from '#app/map/curve.ts'
import { uneven } from '#app/map/threads.ts'

export interface Belly {
  /** Absent for muscles that are drawn but never a candidate. */
  readonly id: MuscleId | undefined
  readonly view: View
  readonly layer: 'superficial' | 'deep'
  readonly fibres: number
  /** How much of the length is sinew, at the start and at the end: 0–1. */
  readonly sinew: readonly [start: number, end: number]
  readonly stations: readonly Curve[]
}

/** The smooth pieces of each station, worked out once. */
const guides = new WeakMap<Belly, ReturnType<typeof pieces>[]>()

function guidesOf(belly: Belly): ReturnType<typeof pieces>[] {
  const known = guides.get(belly) ?? belly.stations.map(station => pieces(station))
  guides.set(belly, known)
  return known
}

export type BellyRow = readonly [
  id: MuscleId | '',
  fibres: number,
  sinewStart: number,
  sinewEnd: number,
  ...stations: string[],
]

/** Muscles of one view and layer, from the deepest. Their lines are read when they are first drawn. */
export function bellies(view: View, layer: Belly['layer'], rows: readonly BellyRow[]): readonly Belly[] {
  return rows.map(([id, count, start, end, ...lines]) => {
    let stations: readonly Curve[] | undefined
    return {
      id: id || undefined,
      view,
      layer,
      fibres: count,
      sinew: [start, end],
      get stations() {
        stations ??= lines.map(points)
        return stations
      },
    }
  })
}

type Place = (point: Point) => Point

/** The points one fibre passes, from 0 (first edge) to 1 (last edge). */
function passes(belly: Belly, share: number): Curve {
  return guidesOf(belly).map(guide => pointAt(guide, share))
}

function fibreAt(belly: Belly, share: number) {
  return pieces(passes(belly, share))
}

/** The closed outline of a muscle. */
export function outline(belly: Belly, place: Place): string {
  const edge = (share: number) => flatten(passes(belly, share), false, 5)
  const start = flatten(belly.stations[0] ?? [], false, 4).slice(1, -1)
  const end = flatten(belly.stations.at(-1) ?? [], false, 4).slice(1, -1)
  return pathOf([...edge(0), ...end, ...edge(1).reverse(), ...start.reverse()].map(place), true)
}

/** A part of a muscle: between two fibres (0–1) and between two shares of their length (0–1). */
function part(
  belly: Belly,
  place: Place,
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): string {
  const ACROSS = 6
  const ALONG = 6
  const rows = Array.from({ length: ACROSS + 1 }, (_, i) =>
    fibreAt(belly, first + ((last - first) * i) / ACROSS),
  )
  const edge = (row: (typeof rows)[number] | undefined) =>
    Array.from({ length: ALONG + 1 }, (_, i) => pointAt(row ?? [], from + ((to - from) * i) / ALONG))
  const cap = (share: number) => rows.slice(1, -1).map(row => pointAt(row, share))
  return pathOf(
    [...edge(rows[0]), ...cap(to), ...edge(rows.at(-1)).reverse(), ...cap(from).reverse()].map(place),
    true,
  )
}

/** The part that catches the light, as two steps. */
export function light(belly: Belly, place: Place): readonly string[] {
  return [part(belly, place, [0.16, 0.84], [0.08, 0.92]), part(belly, place, [0.3, 0.68], [0.18, 0.82])]
}

/** Where the muscle turns to sinew, as two steps. */
export function sinews(belly: Belly, place: Place): readonly string[] {
  const [start, end] = belly.sinew
  const steps: string[] = []
  for (const k of [1, 0.6]) {
    let d = ''
    if (start) d += part(belly, place, [0, 1], [0, start * k])
    if (end) d += part(belly, place, [0, 1], [1 - end * k, 1])
    if (d) steps.push(d)
  }
  return steps
}

/** All fibres of a muscle as one `d`. */
export function fibres(belly: Belly, place: Place): string {
  let d = ''
  for (let i = 0; i < belly.fibres; i++) {
    const line = fibreAt(belly, (i + 0.5) / belly.fibres)
    const from = 0.01 + 0.07 * uneven(i)
    const to = 0.99 - 0.07 * uneven(i + 5)
    const count = belly.stations.length + 1
    d += pathOf(
      Array.from({ length: count }, (_, k) => place(pointAt(line, from + ((to - from) * k) / (count - 1)))),
    )
  }
  return d
}

/** Shorter strokes near both edges, which make a muscle look round. */
export function shade(belly: Belly, place: Place): string {
  const count = Math.max(3, Math.round(belly.fibres / 5))
  let d = ''
  for (let edge = 0; edge < 2; edge++) {
    for (let i = 0; i < count; i++) {
      const share = (0.17 * (i + 0.3)) / count
      const line = fibreAt(belly, edge ? 1 - share : share)
      const short = 0.05 + 0.26 * (i / count) + 0.06 * uneven(i + edge * 3)
      d += pathOf([0, 1 / 3, 2 / 3, 1].map(k => place(pointAt(line, short + (1 - 2 * short) * k))))
    }
  }
  return d
}
