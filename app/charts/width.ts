import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** The width of an element in CSS pixels, so that a drawing keeps its letters at reading size. */
export function useWidth(first: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => {
      const now = Math.round(element.clientWidth)
      if (now > 0) setWidth(now)
    }
    measure()
    // Drawn anew in the next frame: a drawing that grows while its width is being told is an error to the browser.
    const watch = new ResizeObserver(() => requestAnimationFrame(measure))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [ref, width]
}
