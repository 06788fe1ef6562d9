/** From paint to places: the share of each place's area that the strokes cover. */
import type { Painted } from '#core/locate.ts'
import { VIEWS, type Painting, type Stroke, type View } from '#core/painting.ts'
import type { Place } from '#core/regions.ts'
import type { Point } from './curve.ts'
import { isInside, PLACE_OUTLINES } from './place-outlines.ts'

/** Grid cell in map units: fine enough for the smallest place. */
const CELL = 8
const COLUMNS = 1000 / CELL
const ROWS = 2200 / CELL
/** Less than this share of a place is a slip of the finger. */
const LEAST = 0.06

interface Cells {
  readonly place: Place
  readonly view: View
  readonly cells: readonly number[]
}

let known: readonly Cells[] | undefined

/** The painted share of every place, 0–1; a place on two figures takes the larger share. */
export function paintedPlaces(painting: Painting): Painted {
  known ??= PLACE_OUTLINES.map(({ place, view, outline }) => ({ place, view, cells: cellsOf(outline) }))
  const painted: Partial<Record<Place, number>> = {}
  for (const view of VIEWS) {
    const strokes = painting.filter(stroke => stroke.view === view)
    if (strokes.length === 0) continue
    const covered = cover(strokes)
    for (const entry of known) {
      if (entry.view !== view || entry.cells.length === 0) continue
      const share = entry.cells.reduce((sum, cell) => sum + (covered[cell] ?? 0), 0) / entry.cells.length
      if (share >= LEAST) painted[entry.place] = Math.max(painted[entry.place] ?? 0, share)
    }
  }
  return painted
}

/** The whole places somebody chose from the list, as paint. */
export function chosenPlaces(places: readonly Place[]): Painted {
  return Object.fromEntries(places.map(place => [place, 1]))
}

function cellsOf(outline: readonly Point[]): readonly number[] {
  const cells: number[] = []
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  for (let row = Math.floor(Math.min(...ys) / CELL); row <= Math.max(...ys) / CELL; row += 1) {
    for (let column = Math.floor(Math.min(...xs) / CELL); column <= Math.max(...xs) / CELL; column += 1) {
      if (isInside(outline, (column + 0.5) * CELL, (row + 0.5) * CELL)) cells.push(row * COLUMNS + column)
    }
  }
  return cells
}

function cover(strokes: readonly Stroke[]): Uint8Array {
  const grid = new Uint8Array(COLUMNS * ROWS)
  for (const stroke of strokes) {
    const value = stroke.kind === 'brush' ? 1 : 0
    for (const [x, y] of dense(stroke)) dab(grid, x, y, stroke.radius, value)
  }
  return grid
}

/** Points close enough together that no cell between them is missed. */
function dense({ points, radius }: Stroke): readonly Point[] {
  const step = Math.max(CELL / 2, radius / 3)
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    if (!before) return [point]
    const length = Math.hypot(point[0] - before[0], point[1] - before[1])
    const count = Math.max(1, Math.ceil(length / step))
    return Array.from({ length: count }, (_, i): Point => {
      const share = (i + 1) / count
      return [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]
    })
  })
}

function dab(grid: Uint8Array, x: number, y: number, radius: number, value: 0 | 1): void {
  const top = Math.max(0, Math.floor((y - radius) / CELL))
  const bottom = Math.min(ROWS - 1, Math.floor((y + radius) / CELL))
  const left = Math.max(0, Math.floor((x - radius) / CELL))
  const right = Math.min(COLUMNS - 1, Math.floor((x + radius) / CELL))
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const dx = (column + 0.5) * CELL - x
      const dy = (row + 0.5) * CELL - y
      if (dx * dx + dy * dy <= radius * radius) grid[row * COLUMNS + column] = value
    }
  }
}
