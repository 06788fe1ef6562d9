import type { Painting, View } from '#core/locate/painting.ts'
import { fit, type Build } from '#app/map/build.ts'
import type { Point } from '#app/map/curve.ts'
import { centreOf } from '#app/map/data/place-outlines.ts'
import type { Shown } from '#app/map/paint/paint-map.tsx'
import { toSurface } from '#app/map/paint/touch.ts'
import { scaleOf } from '#app/map/zoom.ts'
import type { Spot } from './drawing.ts'
import { LikelyChip, type Likely } from './likely.tsx'

interface MapMarksProps {
  readonly shown: Shown
  readonly view: View
  readonly build: Build | undefined
  readonly painting: Painting
  readonly spots: readonly Spot[]
  readonly likely: Likely | undefined
  readonly lit: boolean
  readonly onLight: () => void
}

/** Room for the chip above what was painted, and from its middle to what stands at the edges of the map. CSS pixels. */
const ABOVE = 100
const BESIDE = 144

/** On the map: the likely muscle beside what was painted last, and a number on each spot where there are several. */
export function MapMarks(props: MapMarksProps) {
  const { shown, view, build, painting, spots, likely, lit, onLight } = props
  const { box, size } = shown
  const at = (point: Point) => toSurface(fit(point, build), box, size)
  const inside = ([x, y]: Point) => x > 0 && x < size.width && y > 0 && y < size.height
  const last = painting.findLast(stroke => stroke.kind === 'brush' && stroke.view === view)
  const ends = last && last.points.map(at)
  const radius = last ? last.radius / scaleOf(box, size) : 0
  const chip = ends && chipAt(ends, radius, size.width)
  return (
    <>
      {(spots.length > 1 || painting.length === 0) &&
        spots.map(({ main }, index) => {
          const centre = centreOf(main, view)
          const point = centre && at([centre.x, centre.y])
          if (!point || !inside(point)) return null
          return (
            <span
              key={main}
              class="map-number"
              style={{ left: `${point[0]}px`, top: `${point[1]}px` }}
              aria-hidden="true"
            >
              {index + 1}
            </span>
          )
        })}
      {likely && chip && inside(chip.at) && (
        <div
          class={`map-chip ${chip.below ? 'map-chip-below' : ''}`}
          style={{ left: `${chip.at[0]}px`, top: `${chip.at[1]}px` }}
        >
          <LikelyChip likely={likely} lit={lit} onLight={onLight} short />
        </div>
      )}
    </>
  )
}

/** Above what was painted, or below it where there is no room. */
function chipAt(
  ends: readonly Point[],
  radius: number,
  width: number,
): { readonly at: Point; readonly below: boolean } {
  const [xs, ys] = [ends.map(([x]) => x), ends.map(([, y]) => y)]
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  const x = Math.min(Math.max(middle, BESIDE), Math.max(BESIDE, width - BESIDE))
  const top = Math.min(...ys) - radius
  const below = top < ABOVE
  return { at: [x, below ? Math.max(...ys) + radius : top], below }
}
