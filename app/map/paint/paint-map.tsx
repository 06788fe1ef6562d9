import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Painting, Quality, Stroke } from '#core/locate/painting.ts'
import { BodyFigure, type FigureProps } from '#app/map/body-map.tsx'
import { unfit } from '#app/map/build.ts'
import { boxText, CROPS, fineness, type Box, type Crop } from '#app/map/crop.ts'
import type { Point } from '#app/map/curve.ts'
import { zoomed } from '#app/map/zoom.ts'
import './paint-map.css'
import { Painted, PaintTextures, strokePath } from './painted.tsx'
import { pinched, shift, simplified, toMap, type Surface } from './touch.ts'
import { mapWords } from '#app/map/words.ts'

interface PaintMapProps extends FigureProps {
  readonly label: string
  readonly painting: Painting
  readonly onStroke: (stroke: Stroke) => void
  readonly quality: Quality
  readonly tool: 'brush' | 'erase'
  readonly crop: Crop
  /** Map units. Nearer, the brush gets finer. */
  readonly brushRadius?: number
}

/** Half the width of a stroke on the whole upper body. Map units. */
export const BRUSH = 27
const ERASER_RATIO = 1.3

/** Paints with finger, mouse or pen; two fingers zoom and move. While a line is drawn, only that line changes. */
export function PaintMap(props: PaintMapProps) {
  const { label, painting, onStroke, quality, tool, crop, brushRadius = BRUSH, ...figure } = props
  const { view, layer, build, highlight, glow, spots, crosses, knots } = figure
  const id = useId()
  const [box, setBox] = useState<Box>(CROPS[crop])
  const now = useRef<Box>(box)
  const paper = useRef<SVGSVGElement>(null)
  const picture = useRef<SVGSVGElement>(null)
  const live = useRef<SVGPathElement>(null)
  const fingers = useRef(new Map<number, Point>())
  const points = useRef<Point[]>([])
  const surface = useRef<Surface>({ left: 0, top: 0, width: 1, height: 1 })
  const frame = useRef(0)

  const showBox = (next: Box) => {
    now.current = next
    for (const sheet of [picture.current, paper.current]) {
      if (!sheet) continue
      sheet.style.removeProperty('transform')
      sheet.setAttribute('viewBox', boxText(next))
    }
    setBox(next)
  }
  /** While fingers move, the sheets are only shifted and scaled, and drawn anew when the fingers leave. */
  const follow = (next: Box) => {
    now.current = next
    const { x, y, scale } = shift(box, next, surface.current)
    for (const sheet of [picture.current, paper.current]) {
      sheet?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${scale})`)
    }
  }
  const zoom = (by: number, at?: Point) => {
    const [x, y, width, height] = now.current
    showBox(zoomed(now.current, by, at ?? [x + width / 2, y + height / 2]))
  }

  useEffect(() => showBox(CROPS[crop]), [crop])

  useEffect(() => {
    const paperNow = paper.current
    if (!paperNow) return undefined
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      measure()
      zoom(Math.exp(event.deltaY * 0.01), toMap([event.clientX, event.clientY], now.current, surface.current))
    }
    paperNow.addEventListener('wheel', wheel, { passive: false })
    return () => paperNow.removeEventListener('wheel', wheel)
  }, [])

  const radius =
    brushRadius * Math.min(1, 0.35 + (0.65 * box[2]) / CROPS.torso[2]) * (tool === 'erase' ? ERASER_RATIO : 1)

  const measure = () => {
    const area = paper.current?.parentElement?.getBoundingClientRect()
    if (area) surface.current = area
  }
  const add = (event: PointerEvent) => {
    const [x, y] = unfit(toMap([event.clientX, event.clientY], now.current, surface.current), build)
    points.current.push([Math.round(x), Math.round(y)])
  }
  const show = () => {
    frame.current = 0
    live.current?.setAttribute('d', strokePath(points.current, build))
  }
  const showSoon = () => {
    if (!frame.current) frame.current = requestAnimationFrame(show)
  }

  const begin = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    measure()
    // A stroke that was held while the app came has no pointer any more.
    if (event.isTrusted) paper.current?.setPointerCapture(event.pointerId)
    fingers.current.set(event.pointerId, [event.clientX, event.clientY])
    points.current = []
    if (fingers.current.size === 1) add(event)
    showSoon()
  }

  const move = (event: PointerEvent) => {
    if (!fingers.current.has(event.pointerId)) return
    const before = pairOf(fingers.current)
    fingers.current.set(event.pointerId, [event.clientX, event.clientY])
    const after = pairOf(fingers.current)
    if (before && after) {
      follow(pinched(now.current, surface.current, before, after))
    } else if (points.current.length > 0) {
      const parts = event.getCoalescedEvents?.() ?? []
      for (const part of parts.length > 0 ? parts : [event]) add(part)
      showSoon()
    }
  }

  const end = (event: PointerEvent) => {
    if (!fingers.current.delete(event.pointerId)) return
    if (points.current.length > 0 && event.type === 'pointerup') {
      onStroke({
        view,
        kind: tool,
        quality,
        radius: Math.round(radius),
        points: simplified(points.current).map(([x, y]): [number, number] => [x, y]),
      })
    }
    points.current = []
    show()
    if (fingers.current.size === 0 && now.current !== box) showBox(now.current)
  }

  const body = useMemo(
    () => <BodyFigure {...figure} />,
    [view, layer, build, highlight, glow, spots, crosses, knots],
  )
  const painted = useMemo(
    () => <Painted painting={painting} view={view} build={build} id={id} />,
    [painting, view, build, id],
  )
  const [leftWord, rightWord] = SIDE_WORDS[view]
  const erasing = tool === 'erase'
  return (
    <div class="paint-map">
      <svg ref={picture} class={`map ${fineness(box)}`} viewBox={boxText(box)} role="img" aria-label={label}>
        {body}
      </svg>
      <svg
        ref={paper}
        class="map paint-surface"
        viewBox={boxText(box)}
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <defs>
          <PaintTextures id={id} />
          <mask id={`${id}live`} maskUnits="userSpaceOnUse" x="0" y="0" width="1000" height="2200">
            <rect width="1000" height="2200" fill="white" />
            {erasing && <path ref={live} class="map-mask" stroke-width={radius * 2} />}
          </mask>
        </defs>
        <g mask={erasing ? `url(#${id}live)` : undefined}>{painted}</g>
        {!erasing && (
          <g class={`map-wash map-${quality}`}>
            <path ref={live} class="map-stroke" stroke-width={radius * 2} />
          </g>
        )}
      </svg>
      <span class="paint-side paint-side-left">{leftWord}</span>
      <span class="paint-side paint-side-right">{rightWord}</span>
      <div class="paint-zoom">
        <button type="button" aria-label={mapWords.zoomIn} onClick={() => zoom(0.7)}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 5v14M5 12h14" />
          </svg>
        </button>
        <button type="button" aria-label={mapWords.zoomOut} onClick={() => zoom(1.43)}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 12h14" />
          </svg>
        </button>
      </div>
    </div>
  )
}

const { yourLeft, yourRight, front, back } = mapWords
/** What is on the left and on the right of the picture. */
const SIDE_WORDS = {
  back: [yourLeft, yourRight],
  front: [yourRight, yourLeft],
  left: [front, back],
  right: [back, front],
} as const

function pairOf(fingers: ReadonlyMap<number, Point>): readonly [Point, Point] | undefined {
  const [first, second] = fingers.values()
  return first && second ? [first, second] : undefined
}
