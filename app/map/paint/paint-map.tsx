import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Painting, Quality, Stroke, View } from '#core/locate/painting.ts'
import type { FigureProps } from '#app/map/body-map.tsx'
import { boxText, CROPS, fineness, type Box, type Crop } from '#app/map/crop.ts'
import { Landmarks } from '#app/map/landmarks.tsx'
import { mapWords } from '#app/map/words.ts'
import type { Bounds, Size } from '#app/map/zoom.ts'
import './paint-map.css'
import { LayerStack } from './layer-stack.tsx'
import { MapButton } from './map-button.tsx'
import { Painted, PaintTextures } from './painted.tsx'
import { isStill, useFrame } from './use-frame.ts'
import { useStrokes } from './use-strokes.ts'

/** Where the drawing is on the surface, for what stands on it. */
export interface Shown {
  readonly box: Box
  readonly size: Size
}

interface PaintMapProps extends FigureProps {
  readonly label: string
  readonly painting: Painting
  readonly onStroke: (stroke: Stroke) => void
  readonly quality: Quality
  readonly tool: 'brush' | 'erase'
  readonly crop: Crop
  /** What stays in sight when the map gets lower: what was painted last. */
  readonly keep?: Bounds | undefined
  /** What stands on the map at a place of the body. */
  readonly marks?: (shown: Shown) => ComponentChildren
  /** What stands on the map beside the body. */
  readonly children?: ComponentChildren
}

/** The sides of the body in the order in which it turns. */
export const TURN: readonly View[] = ['left', 'back', 'right', 'front']

/** Half the width of a stroke on the whole upper body. Map units. */
export const BRUSH = 27
const ERASER_RATIO = 1.3
/** Nearer, the brush gets finer, and never finer than this share of itself. */
const FINEST = 0.35

/** Paints with finger, mouse or pen; two fingers zoom and move. While a line is drawn, only that line changes. */
export function PaintMap(props: PaintMapProps) {
  const { label, painting, onStroke, quality, tool, crop, keep, marks, children, ...figure } = props
  const { view, build, layer } = figure
  const id = useId()
  const outer = useRef<HTMLDivElement>(null)
  const turned = useTurn(view)
  const moved = useRef<HTMLDivElement>(null)
  const paper = useRef<SVGSVGElement>(null)
  const live = useRef<SVGPathElement>(null)
  const frame = useFrame(outer, moved, crop, keep)
  const { box, size } = frame

  const near = Math.min(1, FINEST + ((1 - FINEST) * box[2]) / CROPS.torso[2])
  const radius = BRUSH * near * (tool === 'erase' ? ERASER_RATIO : 1)
  const strokes = useStrokes(paper, live, frame, { view, kind: tool, quality, radius }, build, onStroke)

  const painted = useMemo(
    () => <Painted painting={painting} view={view} build={build} id={id} />,
    [painting, view, build, id],
  )
  const [leftWord, rightWord] = SIDE_WORDS[view]
  const erasing = tool === 'erase'
  return (
    <div ref={outer} class="paint-map">
      <div ref={turned} class="paint-turn">
        <div ref={moved} class="paint-figure">
          <LayerStack {...figure} label={label} viewBox={boxText(box)} fineness={fineness(box)} />
          <svg ref={paper} class="map paint-surface" viewBox={boxText(box)} aria-hidden="true" {...strokes}>
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
          {size && layer === 'skin' && <Landmarks view={view} build={build} box={box} size={size} />}
          {size && marks?.({ box, size })}
        </div>
      </div>
      <span class="paint-side paint-side-left">{leftWord}</span>
      <span class="paint-side paint-side-right">{rightWord}</span>
      <div class="paint-zoom">
        <MapButton icon="closer" label={mapWords.zoomIn} onPress={() => frame.zoom(0.7)} />
        <MapButton icon="farther" label={mapWords.zoomOut} onPress={() => frame.zoom(1.43)} />
        {box !== CROPS.whole && (
          <MapButton icon="whole" label={mapWords.wholeBody} onPress={() => frame.showPart('whole')} />
        )}
      </div>
      {children}
    </div>
  )
}

const TURN_MS = 380

/** What turns when the figure is seen from another side. */
function useTurn(view: View) {
  const turned = useRef<HTMLDivElement>(null)
  const was = useRef(view)
  useLayoutEffect(() => {
    const from = TURN.indexOf(was.current)
    if (was.current === view) return
    was.current = view
    if (isStill()) return
    const side = TURN.indexOf(view) > from ? 1 : -1
    turned.current?.animate?.(
      [{ transform: `perspective(900px) rotateY(${side * 75}deg)`, opacity: 0.2 }, { transform: 'none' }],
      { duration: TURN_MS, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
    )
  }, [view])
  return turned
}

const { yourLeft, yourRight, front, back } = mapWords
/** What is on the left and on the right of the picture. */
const SIDE_WORDS = {
  back: [yourLeft, yourRight],
  front: [yourRight, yourLeft],
  left: [front, back],
  right: [back, front],
} as const
