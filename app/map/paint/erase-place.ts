import type { Painting, Stroke } from '#core/locate/painting.ts'
import type { Place } from '#core/vocabulary/regions.ts'
import type { Curve } from '#app/map/curve.ts'
import { outlinesIn } from '#app/map/data/place-outlines.ts'

/** Half the width of the eraser, and how far its rows are apart. Map units. */
const RADIUS = 26
const ROW = 16

/** The strokes that rub a place out of a painting, one for each view that was painted in. Neighbours lose what is near its edge. */
export function erasersOver(place: Place, painting: Painting): Painting {
  return [...new Set(painting.map(({ view }) => view))].flatMap(view =>
    outlinesIn(view)
      .filter(outline => outline.place === place)
      .map(({ curve }): Stroke => ({
        view,
        kind: 'erase',
        quality: 'ache',
        radius: RADIUS,
        points: rowsOf(curve),
      })),
  )
}

/** A line to and fro over all of a closed outline. */
function rowsOf(curve: Curve): Stroke['points'] {
  const heights = curve.map(([, y]) => y)
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  const count = Math.max(1, Math.ceil((bottom - top) / ROW))
  return Array.from({ length: count + 1 }, (_, row) => top + ((bottom - top) * row) / count).flatMap(
    (y, row) => {
      const across = crossings(curve, y)
      const ends: Stroke['points'] = [
        [Math.round(Math.min(...across)), Math.round(y)],
        [Math.round(Math.max(...across)), Math.round(y)],
      ]
      return row % 2 === 0 ? ends : ends.toReversed()
    },
  )
}

/** Where a level line crosses an outline or touches it. */
function crossings(curve: Curve, y: number): readonly number[] {
  const found = curve.flatMap(([ax, ay], index) => {
    const [bx, by] = curve[(index + 1) % curve.length] ?? [ax, ay]
    if (Math.min(ay, by) > y || Math.max(ay, by) < y) return []
    return [ay === by ? ax : ax + ((y - ay) / (by - ay)) * (bx - ax)]
  })
  return found.length > 0 ? found : curve.map(([x]) => x)
}
