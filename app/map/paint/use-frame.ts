import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CROPS, type Box, type Crop } from '#app/map/crop.ts'
import type { Point } from '#app/map/curve.ts'
import { framed, refitted, zoomed, type Bounds, type Size } from '#app/map/zoom.ts'
import { shift, type Surface } from './touch.ts'

const GLIDE_MS = 280

/** What of the figure is shown, and how it comes to show something else. */
export interface Frame {
  readonly box: Box
  /** The box as fingers have it, before the drawing is made anew. */
  readonly now: RefObject<Box>
  /** How large the drawing is; nothing before it was laid out. */
  readonly size: Size | undefined
  /** Measures where the drawing is: before each touch, since pages scroll. */
  readonly measure: () => Surface
  /** While fingers move, the drawing is only shifted and scaled. */
  readonly follow: (box: Box) => void
  /** Draws anew what fingers have left. */
  readonly settle: () => void
  readonly zoom: (by: number, at?: Point) => void
  readonly showPart: (part: Crop) => void
}

/**
 * Keeps what a map shows. `outer` is the window, `figure` what moves in it. When the window changes, what is painted last
 * (`keep`) stays in sight and everything stays as large as it is.
 */
export function useFrame(
  outer: RefObject<HTMLElement | null>,
  figure: RefObject<HTMLElement | null>,
  part: Crop,
  keep: Bounds | undefined,
): Frame {
  const [box, setBox] = useState<Box>(CROPS[part])
  const [size, setSize] = useState<Size>()
  const laidOut = useRef<Size | undefined>(undefined)
  const now = useRef<Box>(box)
  const surface = useRef<Surface>({ left: 0, top: 0, width: 1, height: 1 })
  /** The part that is shown as it is; nothing once somebody came closer. */
  const home = useRef<Crop | undefined>(part)
  const kept = useRef(keep)
  kept.current = keep
  const glide = useRef<{ readonly from: Box; readonly was: Size } | undefined>(undefined)

  const measure = () => {
    const { left, top, width, height } = outer.current?.getBoundingClientRect() ?? surface.current
    if (width > 0 && height > 0) surface.current = { left, top, width, height }
    return surface.current
  }
  const show = (next: Box, from = now.current, was: Size = surface.current) => {
    now.current = next
    glide.current = { from, was }
    setBox(next)
  }
  const showPart = (next: Crop) => {
    home.current = next
    measure()
    show(framed(CROPS[next], surface.current, kept.current))
  }
  const zoom = (by: number, at?: Point) => {
    home.current = undefined
    measure()
    show(zoomed(now.current, by, at ?? aimOf(now.current, kept.current)))
  }
  const follow = (next: Box) => {
    now.current = next
    home.current = undefined
    const { x, y, scale } = shift(box, next, surface.current)
    figure.current?.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${scale})`)
  }
  const settle = () => {
    if (now.current !== box) setBox(now.current)
  }

  useLayoutEffect(() => {
    const { current: moved } = figure
    moved?.style.removeProperty('transform')
    const { current: way } = glide
    glide.current = undefined
    if (!way || !moved || isStill()) return
    const { x, y, scale } = shift(box, way.from, surface.current, way.was)
    moved.animate?.([{ transform: `translate(${x}px, ${y}px) scale(${scale})` }, { transform: 'none' }], {
      duration: GLIDE_MS,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    })
  }, [box])

  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else showPart(part)
  }, [part])

  useLayoutEffect(() => {
    const { current: watched } = outer
    if (!watched || typeof ResizeObserver === 'undefined') return undefined
    const look = () => {
      const was = laidOut.current
      const { width, height } = measure()
      if (was?.width === width && was.height === height) return
      laidOut.current = { width, height }
      setSize(laidOut.current)
      const next = home.current
        ? framed(CROPS[home.current], surface.current, kept.current)
        : refitted(now.current, was ?? surface.current, surface.current)
      if (was) show(next, now.current, was)
      else {
        now.current = next
        setBox(next)
      }
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return { box, now, size, measure, follow, settle, zoom, showPart }
}

/** What one comes closer to: what was painted last, where that is in sight, else the middle. */
function aimOf([x, y, width, height]: Box, keep: Bounds | undefined): Point {
  const middle: Point = [x + width / 2, y + height / 2]
  if (!keep) return middle
  const aim: Point = [(keep.left + keep.right) / 2, (keep.top + keep.bottom) / 2]
  const isSeen = Math.abs(aim[0] - middle[0]) < width / 2 && Math.abs(aim[1] - middle[1]) < height / 2
  return isSeen ? aim : middle
}

/** The person asked for less movement. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
