import { useEffect, useRef, useState } from 'preact/hooks'
import type { Painted } from '#core/locate.ts'
import type { Painting, Quality, Stroke, View } from '#core/painting.ts'
import { BodyFigure, boxText, type Highlight } from './body-map.tsx'
import { CROPS, panned, zoomed, type Box, type Crop } from './crop.ts'
import { smoothPath, type Point } from './curve.ts'
import type { Layer } from './drawing.ts'
import './paint-map.css'
import { mapWords } from './words.ts'

interface PaintMapProps {
  readonly label: string
  readonly painting: Painting
  readonly onStroke: (stroke: Stroke) => void
  readonly view: View
  readonly layer: Layer
  readonly quality: Quality
  readonly tool: 'brush' | 'erase'
  readonly crop: Crop
  readonly highlight?: readonly Highlight[]
  readonly glow?: Painted
}

const BRUSH = 26
const ERASER = 34

/** Paints with finger, mouse or pen; two fingers zoom and move. Only the stroke being drawn is redrawn. */
export function PaintMap({
  label,
  painting,
  onStroke,
  view,
  layer,
  quality,
  tool,
  crop,
  highlight,
  glow,
}: PaintMapProps) {
  const [box, setBox] = useState<Box>(CROPS[crop])
  const svg = useRef<SVGSVGElement>(null)
  const live = useRef<SVGPathElement>(null)
  const pointers = useRef(new Map<number, Point>())
  const points = useRef<Point[]>([])
  const pinched = useRef(false)

  useEffect(() => setBox(CROPS[crop]), [crop])

  const toMap = (clientX: number, clientY: number): Point => {
    const matrix = svg.current?.getScreenCTM()
    if (!matrix) return [0, 0]
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse())
    return [Math.round(x), Math.round(y)]
  }

  const showLive = () => live.current?.setAttribute('d', strokePath(points.current))

  const begin = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    svg.current?.setPointerCapture(event.pointerId)
    pointers.current.set(event.pointerId, [event.clientX, event.clientY])
    if (pointers.current.size > 1) {
      pinched.current = true
      points.current = []
    } else {
      pinched.current = false
      points.current = [toMap(event.clientX, event.clientY)]
    }
    showLive()
  }

  const move = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId)
    if (!before) return
    const [first, second] = [...pointers.current.values()]
    if (pointers.current.size === 2 && first && second) {
      const apart = distance(first, second)
      pointers.current.set(event.pointerId, [event.clientX, event.clientY])
      const [a, b] = [...pointers.current.values()]
      if (a && b) pinch(apart, distance(a, b), event, before)
      return
    }
    pointers.current.set(event.pointerId, [event.clientX, event.clientY])
    if (pinched.current) return
    const all = event.getCoalescedEvents?.() ?? []
    for (const part of all.length > 0 ? all : [event]) points.current.push(toMap(part.clientX, part.clientY))
    showLive()
  }

  const pinch = (apartBefore: number, apart: number, event: PointerEvent, before: Point) => {
    const width = svg.current?.clientWidth ?? 1
    setBox(current => {
      const scale = current[2] / width
      const moved = panned(
        current,
        ((before[0] - event.clientX) * scale) / 2,
        ((before[1] - event.clientY) * scale) / 2,
      )
      return zoomed(moved, apartBefore / Math.max(1, apart), toMap(event.clientX, event.clientY))
    })
  }

  const end = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId)
    if (!pinched.current && points.current.length > 0 && event.type === 'pointerup') {
      onStroke({
        view,
        kind: tool,
        quality,
        radius: tool === 'erase' ? ERASER : BRUSH,
        points: thinned(points.current).map(([x, y]): [number, number] => [x, y]),
      })
    }
    points.current = []
    showLive()
  }

  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    setBox(current => zoomed(current, event.deltaY > 0 ? 1.15 : 0.87, toMap(event.clientX, event.clientY)))
  }

  const centre = (): Point => [box[0] + box[2] / 2, box[1] + box[3] / 2]
  const mirrored = view === 'front'
  const sided = view === 'back' || view === 'front'

  return (
    <div class="paint-map">
      <svg
        ref={svg}
        class="map paint-surface"
        viewBox={boxText(box)}
        role="img"
        aria-label={label}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onWheel={wheel}
      >
        <BodyFigure view={view} layer={layer} highlight={highlight} glow={glow} />
        <Strokes painting={painting} view={view} />
        <path
          ref={live}
          class={tool === 'erase' ? 'map-erasing' : `map-stroke map-${quality}`}
          stroke-width={(tool === 'erase' ? ERASER : BRUSH) * 2}
          opacity="0.55"
        />
      </svg>
      {sided && (
        <>
          <span class="paint-side paint-side-left">{mirrored ? mapWords.yourRight : mapWords.yourLeft}</span>
          <span class="paint-side paint-side-right">{mirrored ? mapWords.yourLeft : mapWords.yourRight}</span>
        </>
      )}
      <div class="paint-zoom">
        <button
          type="button"
          aria-label={mapWords.zoomIn}
          onClick={() => setBox(b => zoomed(b, 0.75, centre()))}
        >
          +
        </button>
        <button
          type="button"
          aria-label={mapWords.zoomOut}
          onClick={() => setBox(b => zoomed(b, 1.33, centre()))}
        >
          −
        </button>
      </div>
    </div>
  )
}

/** Finished strokes; each eraser takes away only what was drawn before it. */
function Strokes({ painting, view }: { readonly painting: Painting; readonly view: View }) {
  const own = painting.filter(stroke => stroke.view === view)
  const groups: { readonly strokes: Stroke[]; readonly erasers: Stroke[] }[] = [{ strokes: [], erasers: [] }]
  for (const stroke of own) {
    const last = groups.at(-1)
    if (!last) continue
    if (stroke.kind === 'erase') last.erasers.push(stroke)
    else if (last.erasers.length === 0) last.strokes.push(stroke)
    else groups.push({ strokes: [stroke], erasers: [] })
  }
  const shown = groups.map((group, index) => ({
    strokes: group.strokes,
    erasers: groups.slice(index).flatMap(later => later.erasers),
  }))
  return (
    <>
      {shown.map(({ strokes, erasers }, index) => (
        <g key={index} mask={erasers.length > 0 ? `url(#erased-${index})` : undefined}>
          {erasers.length > 0 && (
            <mask id={`erased-${index}`} maskUnits="userSpaceOnUse" x="0" y="0" width="1000" height="2200">
              <rect width="1000" height="2200" fill="white" />
              {erasers.map((eraser, n) => (
                <path
                  key={n}
                  d={strokePath(eraser.points)}
                  class="map-mask"
                  stroke-width={eraser.radius * 2}
                />
              ))}
            </mask>
          )}
          <g opacity="0.55">
            {strokes.map((stroke, n) => (
              <path
                key={n}
                class={`map-stroke map-${stroke.quality}`}
                d={strokePath(stroke.points)}
                stroke-width={stroke.radius * 2}
              />
            ))}
          </g>
        </g>
      ))}
    </>
  )
}

/** A tap is a dab; a pull is a smooth line. */
function strokePath(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  if (points.length < 3)
    return `M${first[0]} ${first[1]}L${(points.at(-1) ?? first)[0] + 0.1} ${(points.at(-1) ?? first)[1]}`
  return smoothPath(points, false)
}

/** Keeps a point every few units: the drawing stays the same and the diary stays small. */
function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (!last || distance(last, point) >= 5) kept.push(point)
  }
  return kept.length > 400 ? kept.filter((_, index) => index % Math.ceil(kept.length / 400) === 0) : kept
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}
