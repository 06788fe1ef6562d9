/** Smooth outlines through few points. Half the body is drawn, in distances from the midline, and mirrored. */
import type { BodySide } from '#core/regions.ts'

/** `d` is the distance from the midline outward, `y` runs down. Map units. */
export type HalfPoint = readonly [d: number, y: number]
export type Point = readonly [x: number, y: number]

export const MIDLINE = 500

/** Puts half-body points on a side. Seen from behind, the person's left is on the left. */
export function onSide(points: readonly HalfPoint[], side: BodySide): readonly Point[] {
  return points.map(([d, y]) => [side === 'L' ? MIDLINE - d : MIDLINE + d, y])
}

/** A closed outline from a half one that begins and ends at the midline. */
export function bothSides(half: readonly HalfPoint[]): readonly Point[] {
  return [...onSide(half, 'R'), ...onSide(half, 'L').toReversed()]
}

/** A smooth path through points (Catmull–Rom as cubic Béziers). `tension` 0 is loose, 1 is straight. */
export function smoothPath(points: readonly Point[], closed: boolean, tension = 0): string {
  const count = points.length
  const at = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))
    return points[wrapped] ?? [0, 0]
  }
  const k = (1 - tension) / 6
  const start = at(0)
  const parts = [`M${round(start[0])} ${round(start[1])}`]
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    parts.push(
      `C${round(from[0] + (to[0] - before[0]) * k)} ${round(from[1] + (to[1] - before[1]) * k)} ` +
        `${round(to[0] - (after[0] - from[0]) * k)} ${round(to[1] - (after[1] - from[1]) * k)} ${round(to[0])} ${round(to[1])}`,
    )
  }
  return parts.join('') + (closed ? 'Z' : '')
}

/** Fine strokes from an origin line to an insertion line, as fibres run. */
export function fibres(from: readonly Point[], to: readonly Point[], count: number, bend = 0): string {
  const parts: string[] = []
  for (let i = 0; i < count; i += 1) {
    const share = count === 1 ? 0.5 : i / (count - 1)
    const a = along(from, share)
    const b = along(to, share)
    const mid: Point = [(a[0] + b[0]) / 2 + (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 - (b[0] - a[0]) * bend]
    const inset = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * 0.06, p[1] + (q[1] - p[1]) * 0.06]
    const [s, e] = [inset(a, b), inset(b, a)]
    parts.push(
      `M${round(s[0])} ${round(s[1])}Q${round(mid[0])} ${round(mid[1])} ${round(e[0])} ${round(e[1])}`,
    )
  }
  return parts.join('')
}

/** The point at a share (0–1) of a polyline's length. */
export function along(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point))
  let left = lengths.reduce((sum, length) => sum + length, 0) * share
  for (const [index, length] of lengths.entries()) {
    const a = points[index]
    const b = points[index + 1]
    if (!a || !b) break
    if (left <= length && length > 0)
      return [a[0] + ((b[0] - a[0]) * left) / length, a[1] + ((b[1] - a[1]) * left) / length]
    left -= length
  }
  return points.at(-1) ?? [0, 0]
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
