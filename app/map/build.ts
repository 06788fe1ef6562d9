import type { View } from '#core/locate/painting.ts'
import type { BodySide } from '#core/vocabulary/regions.ts'
import { pathOf, type Curve, type Point } from './curve.ts'

/** Two bodies from one drawing. Paintings are always kept in the coordinates of the drawing itself. */
export const BUILDS = ['broader', 'narrower'] as const
export type Build = (typeof BUILDS)[number]

/** How far the side of the trunk moves outwards, in map units, at a height. */
const MOVES: Readonly<Record<Build, readonly (readonly [y: number, by: number])[]>> = {
  broader: [
    [0, 0],
    [230, 2],
    [300, 9],
    [420, 14],
    [560, 17],
    [700, 20],
    [830, 27],
    [960, 20],
    [1080, 16],
    [1300, 15],
    [1560, 9],
    [1760, 10],
    [2000, 4],
    [2200, 3],
  ],
  narrower: [
    [0, 0],
    [230, -2],
    [300, -6],
    [420, -15],
    [560, -15],
    [700, -13],
    [830, -12],
    [960, -8],
    [1080, -5],
    [1300, -5],
    [1560, -5],
    [1760, -7],
    [2000, -3],
    [2200, -2],
  ],
}
const MIDDLE = 500
/** Half the trunk: inside it everything spreads evenly, outside (the arms) it is carried along and spreads less. */
const TRUNK = 165
const OUTSIDE = 0.25

function moveAt(build: Build, y: number): number {
  const steps = MOVES[build]
  const next = steps.findIndex(step => step[0] > y)
  const above = steps[next - 1]
  const below = steps[next]
  if (!above || !below) return 0
  const share = (y - above[0]) / (below[0] - above[0])
  const soft = share * share * (3 - 2 * share)
  return above[1] + (below[1] - above[1]) * soft
}

/** A point of the drawing where this build has it. */
export function fit([x, y, corner]: Point, build: Build | undefined): Point {
  if (!build) return [x, y, corner ?? false]
  const out = Math.abs(x - MIDDLE)
  const share = out / TRUNK
  const by = moveAt(build, y) * (share <= 1 ? share : 1 + (share - 1) * OUTSIDE)
  return [x + Math.sign(x - MIDDLE) * by, y, corner ?? false]
}

/** The point of the drawing that this build shows here: the way back from `fit`. */
export function unfit([x, y]: Point, build: Build | undefined): Point {
  if (!build) return [x, y]
  const shown = Math.abs(x - MIDDLE)
  const by = moveAt(build, y)
  const edge = TRUNK + by
  const out = shown <= edge ? (shown * TRUNK) / edge : TRUNK + (shown - edge) / (1 + (by * OUTSIDE) / TRUNK)
  return [MIDDLE + Math.sign(x - MIDDLE) * out, y]
}

/** One half, drawn as distances from the midline, on the side asked for. The back and front differ in which is left. */
export function halved(curve: Curve, onLeft: boolean): Curve {
  return curve.map(([x, y, corner]) => [onLeft ? MIDDLE - x : MIDDLE + x, y, corner ?? false])
}

/** A figure seen from one side, turned to the other. */
export function turned(curve: Curve): Curve {
  return curve.map(([x, y, corner]) => [2 * MIDDLE - x, y, corner ?? false])
}

/** The closed line of which one half was drawn. */
export function bothHalves(half: Curve): Curve {
  return [...halved(half, false), ...halved(half, true).toReversed().slice(1, -1)]
}

/** A closed line as a path in a build. */
export function outlinePath(curve: Curve, build?: Build): string {
  return pathOf(
    curve.map(point => fit(point, build)),
    true,
  )
}

/** Takes a point of the data to where it stands on the map. Seen from behind, the person's left is on the left. */
export function placer(view: View, side: BodySide, build?: Build): (point: Point) => Point {
  if (view === 'left') return point => fit(point, build)
  if (view === 'right') return ([x, y, corner]) => fit([1000 - x, y, corner ?? false], build)
  const left = (view === 'back') === (side === 'L')
  return ([x, y, corner]) => fit([left ? MIDDLE - x : MIDDLE + x, y, corner ?? false], build)
}
