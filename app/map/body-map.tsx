import type { MuscleId } from '#core/ids.ts'
import type { Painted } from '#core/locate.ts'
import type { View } from '#core/painting.ts'
import { isPlace, type BodySide, type Place } from '#core/regions.ts'
import './body-map.css'
import { CROPS, type Box, type Crop } from './crop.ts'
import { smoothPath } from './curve.ts'
import { drawingOf, type Layer } from './drawing.ts'
import { centreOf, PLACE_OUTLINES } from './place-outlines.ts'

export interface Highlight {
  readonly muscle: MuscleId
  readonly side: BodySide
  /** 0–1. */
  readonly strength: number
}

interface FigureProps {
  readonly view: View
  readonly layer: Layer
  readonly highlight?: readonly Highlight[] | undefined
  /** Soft referral glow, by place. */
  readonly glow?: Painted | undefined
  /** Spots worth checking, never drawn smaller than a palm. */
  readonly spots?: readonly Place[] | undefined
}

interface BodyMapProps extends FigureProps {
  readonly title: string
  readonly crop?: Crop
}

/** The back map as a picture with a name. */
export function BodyMap({ title, crop = 'whole', ...figure }: BodyMapProps) {
  return (
    <svg
      class="map"
      viewBox={boxText(CROPS[crop])}
      role="img"
      aria-label={title}
      preserveAspectRatio="xMidYMid meet"
    >
      <BodyFigure {...figure} />
    </svg>
  )
}

/** The drawing without a frame. */
export function BodyFigure({ view, layer, highlight = [], glow = {}, spots = [] }: FigureProps) {
  return (
    <>
      {drawingOf(view, layer).map((path, index) => (
        <path key={index} class={`map-${path.look}`} d={path.d} />
      ))}
      {drawingOf(view, layer).map((path, index) => {
        const lit = highlight.find(h => h.side === path.side && path.muscles?.includes(h.muscle))
        return lit && <path key={index} class="map-lit" d={path.d} fill-opacity={0.2 + lit.strength * 0.55} />
      })}
      {PLACE_OUTLINES.map(({ place, view: own, outline }) => {
        const share = glow[place]
        return own === view && share ? (
          <path
            key={place}
            class="map-glow"
            d={smoothPath(outline, true)}
            fill-opacity={Math.min(0.4, share * 0.4)}
          />
        ) : null
      })}
      {spots.map(place => {
        const at = centreOf(place, view)
        return at ? <Spot key={place} x={at[0]} y={at[1]} /> : null
      })}
    </>
  )
}

/** A palm-sized circle with a cross: worth checking, not "it is here". */
function Spot({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g>
      <circle class="map-ring" cx={x} cy={y} r={32} />
      <path
        class="map-cross"
        d={`M${x - 9} ${y - 9}L${x + 9} ${y + 9}M${x + 9} ${y - 9}L${x - 9} ${y + 9}`}
      />
    </g>
  )
}

export function boxText(box: Box): string {
  return box.map(value => Math.round(value * 10) / 10).join(' ')
}

/** Places with any paint, for glow and lists. */
export function placesOf(painted: Painted): readonly Place[] {
  return Object.keys(painted).filter(isPlace)
}
