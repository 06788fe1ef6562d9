import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Stroke } from '#core/locate/painting.ts'
import { unfit, type Build } from '#app/map/build.ts'
import type { Point } from '#app/map/curve.ts'
import { heard, isHeard, lifted, moved, NO_HANDS, pinchOf, putDown } from './hands.ts'
import { strokePath } from './painted.tsx'
import { paintsAt, pinched, simplified, toMap, type Surface } from './touch.ts'
import type { Frame } from './use-frame.ts'

/** What a stroke is made with. */
type Brush = Pick<Stroke, 'view' | 'kind' | 'quality' | 'radius'>

interface Strokes {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: (event: PointerEvent) => void
  readonly onPointerCancel: (event: PointerEvent) => void
}

/**
 * One finger paints where it comes down on the body, and scrolls the page where it does not; two zoom and move. A pen
 * paints, whatever touches beside it. While a line is drawn only `line` changes.
 */
export function useStrokes(
  paper: RefObject<SVGSVGElement | null>,
  line: RefObject<SVGPathElement | null>,
  frame: Frame,
  brush: Brush,
  build: Build | undefined,
  onStroke: (stroke: Stroke) => void,
): Strokes {
  const hands = useRef(NO_HANDS)
  const points = useRef<Point[]>([])
  const surface = useRef<Surface>({ left: 0, top: 0, width: 1, height: 1 })
  const request = useRef(0)
  const { now } = frame
  const isFor = (at: Point) => paintsAt(at, now.current, surface.current, brush.view, build)
  const latest = useRef({ frame, isFor })
  latest.current = { frame, isFor }

  useEffect(() => {
    const { current: drawn } = paper
    if (!drawn) return undefined
    // A finger that paints must not scroll the page, and a second one or a palm beside a pen must not move it.
    const touched = (event: TouchEvent) => {
      surface.current = latest.current.frame.measure()
      const [first, second] = event.touches
      const beside = second || heard(hands.current).some(({ kind }) => kind === 'pen')
      if (beside || (first && latest.current.isFor([first.clientX, first.clientY]))) event.preventDefault()
    }
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      surface.current = latest.current.frame.measure()
      const at = toMap([event.clientX, event.clientY], now.current, surface.current)
      latest.current.frame.zoom(Math.exp(event.deltaY * 0.01), at)
    }
    drawn.addEventListener('touchstart', touched, { passive: false })
    drawn.addEventListener('wheel', turned, { passive: false })
    return () => {
      drawn.removeEventListener('touchstart', touched)
      drawn.removeEventListener('wheel', turned)
    }
  }, [])

  const add = ({ clientX, clientY }: PointerEvent) => {
    const [x, y] = unfit(toMap([clientX, clientY], now.current, surface.current), build)
    points.current.push([Math.round(x), Math.round(y)])
  }
  const show = () => {
    request.current = 0
    line.current?.setAttribute('d', strokePath(points.current, build))
  }
  const showSoon = () => {
    if (!request.current) request.current = requestAnimationFrame(show)
  }

  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    surface.current = frame.measure()
    // A stroke that was held while the app came has no pointer any more.
    if (event.isTrusted) paper.current?.setPointerCapture(event.pointerId)
    const at: Point = [event.clientX, event.clientY]
    hands.current = putDown(hands.current, event.pointerId, event.pointerType, at)
    if (!isHeard(hands.current, event.pointerId)) return
    points.current = []
    const isAlone = heard(hands.current).length === 1
    if (isAlone && (event.pointerType !== 'touch' || isFor(at))) add(event)
    showSoon()
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!isHeard(hands.current, event.pointerId)) return
    const before = pinchOf(hands.current)
    hands.current = moved(hands.current, event.pointerId, [event.clientX, event.clientY])
    const after = pinchOf(hands.current)
    if (before && after) {
      frame.follow(pinched(now.current, surface.current, before, after))
    } else if (points.current.length > 0) {
      const parts = event.getCoalescedEvents?.() ?? []
      for (const part of parts.length > 0 ? parts : [event]) add(part)
      showSoon()
    }
  }
  const end = (event: PointerEvent) => {
    const isMeant = isHeard(hands.current, event.pointerId)
    hands.current = lifted(hands.current, event.pointerId)
    if (!isMeant) return
    if (points.current.length > 0 && event.type === 'pointerup') {
      onStroke({
        ...brush,
        radius: Math.round(brush.radius),
        points: simplified(points.current).map(([x, y]): [number, number] => [x, y]),
      })
    }
    points.current = []
    show()
    if (heard(hands.current).length === 0) frame.settle()
  }
  return { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end }
}
