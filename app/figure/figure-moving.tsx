import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { afterPaint } from '#app/platform/after-paint.ts'
import type { Answer, Scene, Told } from './canvas.ts'
import { watchPalette } from './figure-palette.ts'
import { FigureStyle } from './figure-style.ts'
import { Figure, type FigureProps } from './figure.tsx'
import type { MotionId } from './motions.ts'
import { prefersStill } from './paint.ts'
import { giveCanvas, takesCanvas } from './paint-thread.ts'
import type { FigureMoment } from './playing.ts'

interface MovingFigureProps extends Pick<FigureProps, 'motion' | 'side' | 'title'> {
  readonly moment: FigureMoment
  readonly playing: boolean
  /** Comes after this one, so that it is there at once. */
  readonly next?: { readonly motion: MotionId; readonly side?: 'L' | 'R' } | undefined
}

/** A canvas was drawn on before: the next one need not be waited for with another picture. */
let isProven = false

/** The person who shows the movements of a session: on a canvas that a worker draws on, or else as an SVG. */
export function MovingFigure({ motion, side = 'L', title, moment, playing, next }: MovingFigureProps) {
  const { tone, build } = useContext(FigureStyle)
  const canvas = useRef<HTMLCanvasElement>(null)
  const port = useRef<MessagePort | undefined>(undefined)
  const [isLost, setLost] = useState(false)
  const [drawn, setDrawn] = useState<{ readonly isClose: boolean } | undefined>(undefined)
  const isPrinted = usePrinting()
  const draws = !isLost && takesCanvas() && !prefersStill()
  const tell = (told: Told) => port.current?.postMessage(told)

  useEffect(() => {
    if (!draws || !canvas.current) return undefined
    const { current } = canvas
    const lose = () => {
      isProven = false
      setLost(true)
    }
    const given = giveCanvas(current)
    if (!given) return lose()
    port.current = given
    given.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('isLost' in data) return lose()
      const show = () => setDrawn({ isClose: data.isClose })
      // The SVG goes when the first frame is surely on the screen.
      if (isProven) show()
      else afterPaint(show)
      isProven = true
    })
    given.start()
    const resized = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = current
      const dots = (pixels: number) => Math.round(pixels * devicePixelRatio)
      tell({ size: { width: dots(clientWidth), height: dots(clientHeight) } })
    })
    resized.observe(current)
    return () => {
      resized.disconnect()
      tell({ isOver: true })
      port.current = undefined
      setDrawn(undefined)
    }
  }, [draws])

  useEffect(() => {
    const place = draws ? canvas.current?.parentElement : undefined
    return place ? watchPalette(place, tone, palette => tell({ palette })) : undefined
  }, [draws, tone])

  useEffect(() => {
    const scene: Scene = { motion, side, build }
    tell({ scene, moment, plays: playing, next: next && { build, side: 'L', ...next } })
  }, [draws, motion, side, build, moment.phase, moment.repetition, moment.seconds, playing])

  const isThere = draws && (drawn !== undefined || isProven)
  return (
    <>
      {draws && (
        <canvas
          key="canvas"
          ref={canvas}
          class={isThere ? `figure${drawn?.isClose ? ' close' : ''}` : ''}
          {...(isThere && !isPrinted ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
        />
      )}
      {(!isThere || isPrinted) && (
        <Figure
          key="svg"
          motion={motion}
          side={side}
          moment={moment}
          playing={playing && !draws}
          title={title}
        />
      )}
    </>
  )
}

/** Paper has the lines themselves. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)]
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
