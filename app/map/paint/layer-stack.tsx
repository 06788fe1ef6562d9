import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { BodyFigure, type FigureProps } from '#app/map/body-map.tsx'
import { LAYERS, type Layer } from '#app/map/drawing.ts'

/** So long a layer takes to go or to come; the style sheet says how. */
const CHANGE_MS = 460

interface LayerStackProps extends FigureProps {
  readonly label: string
  /** What of the figure is shown, as the `viewBox` of a picture. */
  readonly viewBox: string
  /** How fine its lines are. */
  readonly fineness: string
}

/** The figure in its layer. When that changes, the upper of the two is drawn off the lower one, or laid on it. */
export function LayerStack({ label, viewBox, fineness, ...figure }: LayerStackProps) {
  const { layer } = figure
  const shown = useRef(layer)
  const going = useRef<Layer | undefined>(undefined)
  const [, drawAgain] = useState(0)
  if (shown.current !== layer) {
    going.current = shown.current
    shown.current = layer
  }
  useEffect(() => {
    if (going.current === undefined) return undefined
    const timer = setTimeout(() => {
      going.current = undefined
      drawAgain(count => count + 1)
    }, CHANGE_MS)
    return () => clearTimeout(timer)
  }, [layer])
  const both = going.current === undefined || going.current === layer ? [layer] : [layer, going.current]
  const fromBelow = both.toSorted((a, b) => LAYERS.indexOf(b) - LAYERS.indexOf(a))
  const [upper] = fromBelow.slice(1)
  return (
    <>
      {fromBelow.map(each => (
        <Picture
          key={each}
          {...figure}
          layer={each}
          label={each === layer ? label : undefined}
          viewBox={viewBox}
          style={`map ${fineness} ${each !== upper ? '' : each === layer ? 'map-coming' : 'map-going'}`}
        />
      ))}
    </>
  )
}

interface PictureProps extends FigureProps {
  /** Nothing while it goes. */
  readonly label: string | undefined
  readonly viewBox: string
  readonly style: string
}

function Picture({ label, viewBox, style, ...figure }: PictureProps) {
  const { view, layer, build, highlight, glow, spots, crosses, knots } = figure
  const body = useMemo(
    () => <BodyFigure {...figure} />,
    [view, layer, build, highlight, glow, spots, crosses, knots],
  )
  return (
    <svg
      class={style}
      viewBox={viewBox}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {body}
    </svg>
  )
}
