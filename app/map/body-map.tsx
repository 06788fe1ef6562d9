import { useId, useMemo } from 'preact/hooks'
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Painted as PaintedShares } from '#core/locate/locate.ts'
import type { Painting, View } from '#core/locate/painting.ts'
import { isPlace, type BodySide, type Place } from '#core/vocabulary/regions.ts'
import './body-map.css'
import { fit, outlinePath, type Build } from './build.ts'
import { boxText, CROPS, fineness, type Crop } from './crop.ts'
import { pathOf } from './curve.ts'
import { drawingOf, type Layer } from './drawing.ts'
import { litMuscles } from './data/muscle-paths.ts'
import { Painted, PaintTextures } from './paint/painted.tsx'
import { centreOf, outlinesIn } from './data/place-outlines.ts'
import { armOutline, bodyOutline } from './data/silhouette.ts'
import { spotOf } from './data/spots.ts'
import { MIRRORED, SheetTools, Sheets } from './sheets.tsx'

interface Highlight {
  readonly muscle: MuscleId
  readonly side: BodySide
  /** 0–1. */
  readonly strength: number
}

export interface FigureProps {
  readonly view: View
  readonly layer: Layer
  readonly build?: Build | undefined
  /** Muscles lit up, whichever layer they lie in. */
  readonly highlight?: readonly Highlight[] | undefined
  /** Where their pain is often felt: the share of each place, 0–1. */
  readonly glow?: PaintedShares | undefined
  /** Spots worth checking, never drawn smaller than a palm. */
  readonly spots?: readonly Place[] | undefined
  /** Trigger points, drawn as palm-sized rings with a cross. */
  readonly crosses?: readonly { readonly triggerPoint: string; readonly side: BodySide }[] | undefined
  /** Knots the person keeps, with a short label. */
  readonly knots?: readonly { readonly place: Place; readonly label: string }[] | undefined
}

export interface BodyMapProps extends FigureProps {
  readonly title: string
  readonly crop?: Crop
  readonly painting?: Painting
}

/** The body as a picture with a name. */
export function BodyMap({ title, crop = 'whole', painting, ...figure }: BodyMapProps) {
  const id = useId()
  return (
    <svg
      class={`map ${fineness(CROPS[crop])} ${crop === 'whole' ? '' : 'map-faded'}`}
      viewBox={boxText(CROPS[crop])}
      role="img"
      aria-label={title}
    >
      <BodyFigure {...figure} />
      {painting && (
        <>
          <defs>
            <PaintTextures id={id} />
          </defs>
          <Painted painting={painting} view={figure.view} build={figure.build} id={id} />
        </>
      )}
    </svg>
  )
}

/** The drawing without a frame. */
export function BodyFigure({ view, layer, build, highlight, glow, spots, crosses, knots }: FigureProps) {
  const id = useId()
  const drawn = view === 'right' ? 'left' : view
  const arm = armOutline(drawn)
  const figure = useMemo(
    () => (
      <g transform={view === 'right' ? MIRRORED : undefined}>
        <Sheets sheets={drawingOf(drawn, layer, build)} id={id} />
      </g>
    ),
    [view, layer, build, id],
  )
  const marks = [
    ...(spots ?? []).map(place => centreOf(place, view)),
    ...(crosses ?? []).map(({ triggerPoint, side }) => spotOf(triggerPoint, side)),
  ].flatMap(spot => (spot?.view === view ? [fit([spot.x, spot.y], build)] : []))
  return (
    <g class={`map-figure map-layer-${layer}`}>
      <defs>
        <SheetTools body={outlinePath(bodyOutline(drawn), build)} id={id} />
        {arm && (
          <clipPath id={`${id}arm`}>
            <path d={outlinePath(arm, build)} />
          </clipPath>
        )}
        <clipPath id={`${id}all`}>
          <path d={outlinePath(bodyOutline(view), build)} />
          {arm && <path d={outlinePath(armOutline(view) ?? arm, build)} />}
        </clipPath>
        <pattern
          id={`${id}dots`}
          width="11"
          height="11"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(27)"
        >
          <circle class="map-stipple" cx="5.5" cy="5.5" r="2.3" />
        </pattern>
      </defs>
      {figure}
      {glow && <Glow view={view} build={build} glow={glow} id={id} />}
      {highlight?.flatMap(({ muscle, side, strength }) =>
        litMuscles(view, muscle, side, build).map(({ fill, fibres }, index) => (
          <g key={`${muscle}${side}${index}`} clip-path={`url(#${id}all)`}>
            <path
              class="map-lit"
              d={fill}
              fill-opacity={0.15 + 0.7 * Math.min(1, strength)}
              stroke-opacity={0.4 + 0.6 * Math.min(1, strength)}
            />
            <path class="map-lit-fibres" d={fibres} />
          </g>
        )),
      )}
      {marks.map(([x, y]) => (
        <g key={`${x} ${y}`}>
          <circle class="map-ring" cx={x} cy={y} r="31" />
          <path class="map-cross" d={`M${x - 8} ${y - 8}l16 16m0-16l-16 16`} />
        </g>
      ))}
      {knots?.map(({ place, label }) => (
        <Knot key={place} place={place} label={label} view={view} build={build} />
      ))}
    </g>
  )
}

interface GlowProps {
  readonly view: View
  readonly build: Build | undefined
  readonly glow: PaintedShares
  readonly id: string
}

function Glow({ view, build, glow, id }: GlowProps) {
  return (
    <g clip-path={`url(#${id}all)`}>
      {outlinesIn(view).map(({ place, curve }) => {
        const share = glow[place]
        if (!share) return null
        const d = pathOf(
          curve.map(point => fit(point, build)),
          true,
        )
        return (
          <g key={place} opacity={0.25 + 0.75 * Math.min(1, share)}>
            <path class="map-glow" d={d} />
            <path d={d} fill={`url(#${id}dots)`} />
          </g>
        )
      })}
    </g>
  )
}

interface KnotProps {
  readonly place: Place
  readonly label: string
  readonly view: View
  readonly build: Build | undefined
}

function Knot({ place, label, view, build }: KnotProps) {
  const spot = centreOf(place, view)
  if (!spot) return null
  const [x, y] = fit([spot.x, spot.y], build)
  return (
    <g>
      <circle class="map-knot" cx={x} cy={y} r="15" />
      <text class="map-label" x={x} y={y - 26} text-anchor="middle">
        {label}
      </text>
    </g>
  )
}

/** Places with any paint, for glow and lists. */
export function placesOf(painted: PaintedShares): readonly Place[] {
  return Object.keys(painted).filter(isPlace)
}
