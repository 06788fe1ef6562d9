/** What a painting covers: strokes and regions are laid on a grid of small cells and counted. */
import type { Painted } from '#core/locate/locate.ts'
import type { Painting, Stroke, View } from '#core/locate/painting.ts'
import { sideOf, type Place } from '#core/vocabulary/regions.ts'
import { turned } from './build.ts'
import { flatten, type Curve, type Point } from './curve.ts'
import { outlinesIn } from './data/place-outlines.ts'
import { armOutline, bodyOutline } from './data/silhouette.ts'

/** Map units. An odd number of columns, so that the grid is its own mirror image. */
const CELL = 8
const COLUMNS = 125
const ROWS = 275
/** The middle of a stroke is where the person aimed; the rest is as broad as the brush. Map units. */
const CORE = 8
/** So many cells of a stroke's middle are more than a slip of the finger. */
const MIN_CORE = 2
/** A region beside the middle counts when the brush covers this share of it all the same. */
const MIN_SHARE = 0.25

interface Grid {
  readonly cells: readonly { readonly place: Place; readonly at: Int32Array }[]
  /** For each cell the index of its place, counted from 1; 0 is nowhere. */
  readonly owner: Uint8Array
}

const grids = new Map<View, Grid>()

/**
 * The share (0–1) of each region that was painted: of those under the middle of a stroke, at least a quarter however small
 * the dot, and of those the brush covers by a quarter or more. Where two views show a region, the better covered one counts.
 */
export function paintedPlaces(painting: Painting): Painted {
  return sharesOf(painting, (share, core) =>
    core >= MIN_CORE ? Math.max(share, MIN_SHARE) : share >= MIN_SHARE ? share : 0,
  )
}

/** The share (0–1) of each region that any paint touches. */
export function touchedPlaces(painting: Painting): Painted {
  return sharesOf(painting, share => share)
}

/** By region what is made of the share the paint covers and the number of cells under the middle of a stroke; not zeros. */
function sharesOf(painting: Painting, weigh: (share: number, core: number) => number): Painted {
  const result: Partial<Record<Place, number>> = {}
  for (const view of new Set(painting.map(stroke => stroke.view))) {
    const strokes = painting.filter(stroke => stroke.view === view)
    const paint = covered(strokes)
    const core = covered(strokes.map(narrowed))
    for (const { place, at } of gridOf(view).cells) {
      const share = at.length > 0 ? weigh(countOf(at, paint) / at.length, countOf(at, core)) : 0
      if (share > (result[place] ?? 0)) result[place] = share
    }
  }
  return result
}

/** What rubs out stays as broad as it is. */
function narrowed(stroke: Stroke): Stroke {
  return stroke.kind === 'erase' ? stroke : { ...stroke, radius: Math.min(stroke.radius, CORE) }
}

function countOf(cells: Int32Array, paint: Uint8Array): number {
  let count = 0
  for (const cell of cells) count += paint[cell] ?? 0
  return count
}

/** The region at a point of the map; nothing beside the body, on feet, or where no region lies. */
export function placeAt(view: View, x: number, y: number): Place | undefined {
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)]
  if (column < 0 || column >= COLUMNS || row < 0 || row >= ROWS) return undefined
  const grid = gridOf(view)
  return grid.cells[(grid.owner[row * COLUMNS + column] ?? 0) - 1]?.place
}

function covered(strokes: readonly Stroke[]): Uint8Array {
  const cells = new Uint8Array(COLUMNS * ROWS)
  for (const { points, radius, kind } of strokes) {
    const value = kind === 'brush' ? 1 : 0
    let from = points[0]
    if (!from) continue
    segment(cells, from, from, radius, value)
    for (const to of points) {
      const near = Math.hypot(to[0] - from[0], to[1] - from[1]) < CELL / 2
      if (near && to !== points.at(-1)) continue
      segment(cells, from, to, radius, value)
      from = to
    }
  }
  return cells
}

/** Fills every cell whose middle is within the radius of the line from a to b. */
function segment(cells: Uint8Array, a: Point, b: Point, radius: number, value: 0 | 1): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  const first = Math.max(0, Math.floor((Math.min(a[1], b[1]) - radius) / CELL))
  const last = Math.min(ROWS - 1, Math.floor((Math.max(a[1], b[1]) + radius) / CELL))
  const left = Math.max(0, Math.floor((Math.min(a[0], b[0]) - radius) / CELL))
  const right = Math.min(COLUMNS - 1, Math.floor((Math.max(a[0], b[0]) + radius) / CELL))
  for (let row = first; row <= last; row++) {
    const y = row * CELL + CELL / 2 - a[1]
    for (let column = left; column <= right; column++) {
      const x = column * CELL + CELL / 2 - a[0]
      const along = length ? Math.min(1, Math.max(0, (x * dx + y * dy) / length)) : 0
      const [ox, oy] = [x - along * dx, y - along * dy]
      if (ox * ox + oy * oy <= radius * radius) cells[row * COLUMNS + column] = value
    }
  }
}

function gridOf(view: View): Grid {
  const known = grids.get(view)
  if (known) return known
  const body = new Uint8Array(COLUMNS * ROWS)
  for (const cell of bodyCells(view)) body[cell] = 1
  const owner = new Uint8Array(COLUMNS * ROWS)
  const cells = outlinesIn(view).map(({ place, curve, deep }, index) => {
    const at = cellsOf(place, view, curve).filter(cell => body[cell] && (deep || !owner[cell]))
    if (!deep) for (const cell of at) owner[cell] = index + 1
    return { place, at: Int32Array.from(at) }
  })
  const grid = { cells, owner }
  grids.set(view, grid)
  return grid
}

function bodyCells(view: View): readonly number[] {
  if (view === 'right') return bodyCells('left').map(mirrored)
  const body = cellsIn(flatten(bodyOutline(view), true))
  const arm = armOutline(view)
  return [...body, ...(arm ? cellsIn(flatten(arm, true)) : body.map(mirrored))]
}

/** The cells of an outline, the same on both sides to the last cell. */
function cellsOf(place: Place, view: View, curve: Curve): readonly number[] {
  if (view === 'left') return cellsIn(curve)
  if (view === 'right') return cellsIn(turned(curve)).map(mirrored)
  const side = sideOf(place)
  if (side === 'M') return [...new Set(cellsIn(curve).flatMap(cell => [cell, mirrored(cell)]))]
  return (view === 'back') === (side === 'L') ? cellsIn(curve) : cellsIn(turned(curve)).map(mirrored)
}

function mirrored(cell: number): number {
  return cell + COLUMNS - 1 - 2 * (cell % COLUMNS)
}

/** The cells whose middle lies inside a closed line, row by row. */
function cellsIn(curve: Curve): readonly number[] {
  const cells: number[] = []
  for (const [row, crossings] of crossingsOf(curve).entries()) {
    if (!crossings) continue
    crossings.sort((one, other) => one - other)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [from = 0, to = 0] = [crossings[i], crossings[i + 1]]
      const end = Math.min(COLUMNS - 1, Math.ceil(to / CELL - 0.5) - 1)
      for (let column = Math.max(0, Math.ceil(from / CELL - 0.5)); column <= end; column++) {
        cells.push(row * COLUMNS + column)
      }
    }
  }
  return cells
}

/** For each row of cells, where a closed line crosses the height of its middles. One walk round the line. */
function crossingsOf(curve: Curve): readonly (number[] | undefined)[] {
  const rows: (number[] | undefined)[] = []
  let a = curve.at(-1)
  for (const b of curve) {
    if (a) crossAll(rows, a, b)
    a = b
  }
  return rows
}

function crossAll(rows: (number[] | undefined)[], a: Point, b: Point): void {
  const [low, high] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]]
  const first = Math.max(0, Math.ceil((low - CELL / 2) / CELL))
  for (let row = first; row < ROWS; row++) {
    const y = row * CELL + CELL / 2
    if (y >= high) return
    if (y < low) continue
    ;(rows[row] ??= []).push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
  }
}
