import type { Painting, Quality, Stroke, View } from '#core/locate/painting.ts'
import { QUALITIES } from '#core/locate/painting.ts'
import { fit, type Build } from '#app/map/build.ts'
import type { Point } from '#app/map/curve.ts'
import './painted.css'

interface PaintedProps {
  readonly painting: Painting
  readonly view: View
  readonly build?: Build | undefined
  /** Keeps the names of patterns apart when a page shows several maps. */
  readonly id: string
}

/** Finished strokes. An eraser takes away only what was drawn before it. */
export function Painted({ painting, view, build, id }: PaintedProps) {
  const groups = inGroups(painting.filter(stroke => stroke.view === view))
  return (
    <>
      {groups.map(({ strokes, erasers }, index) => (
        <g key={index} mask={erasers.length > 0 ? `url(#${id}e${index})` : undefined}>
          {erasers.length > 0 && (
            <mask id={`${id}e${index}`} maskUnits="userSpaceOnUse" x="0" y="0" width="1000" height="2200">
              <rect width="1000" height="2200" fill="white" />
              {erasers.map((eraser, n) => (
                <path
                  key={n}
                  class="map-mask"
                  d={strokePath(eraser.points, build)}
                  stroke-width={eraser.radius * 2}
                />
              ))}
            </mask>
          )}
          {QUALITIES.map(quality => {
            const own = strokes.filter(stroke => stroke.quality === quality)
            return (
              own.length > 0 && <Wash key={quality} strokes={own} quality={quality} build={build} id={id} />
            )
          })}
        </g>
      ))}
    </>
  )
}

interface WashProps {
  readonly strokes: readonly Stroke[]
  readonly quality: Quality
  readonly build: Build | undefined
  readonly id: string
}

/** One quality as one even wash, with its own texture so that it is told apart without colour. */
function Wash({ strokes, quality, build, id }: WashProps) {
  const paths = strokes.map(stroke => ({ d: strokePath(stroke.points, build), width: stroke.radius * 2 }))
  return (
    <>
      <g class={`map-wash map-${quality}`}>
        {paths.map(({ d, width }, n) => (
          <path key={n} class="map-stroke" d={d} stroke-width={width} />
        ))}
      </g>
      {quality !== 'ache' && (
        <g class="map-texture">
          {paths.map(({ d, width }, n) => (
            <path key={n} class="map-stroke" d={d} stroke={`url(#${id}${quality})`} stroke-width={width} />
          ))}
        </g>
      )}
    </>
  )
}

/** The textures of the qualities: slanting lines, dots, level lines. */
export function PaintTextures({ id }: { readonly id: string }) {
  return (
    <>
      <pattern
        id={`${id}sharp`}
        width="14"
        height="14"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(38)"
      >
        <path class="map-hatch map-sharp" d="M3.5 0V14" stroke-width="3.4" />
      </pattern>
      <pattern
        id={`${id}burning`}
        width="15"
        height="15"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <circle class="map-dot map-burning" cx="7.5" cy="7.5" r="3" />
      </pattern>
      <pattern id={`${id}tight`} width="13" height="13" patternUnits="userSpaceOnUse">
        <path class="map-hatch map-tight" d="M0 6.5H13" stroke-width="2.6" />
      </pattern>
    </>
  )
}

interface Group {
  readonly strokes: readonly Stroke[]
  readonly erasers: readonly Stroke[]
}

/** Runs of brush strokes, each with every eraser that came after it. */
function inGroups(strokes: readonly Stroke[]): readonly Group[] {
  const groups: Group[] = []
  let erasers: readonly Stroke[] = []
  let run: readonly Stroke[] = []
  for (const stroke of strokes.toReversed()) {
    if (stroke.kind === 'brush') run = [stroke, ...run]
    else {
      if (run.length > 0) groups.unshift({ strokes: run, erasers })
      run = []
      erasers = [stroke, ...erasers]
    }
  }
  return run.length > 0 ? [{ strokes: run, erasers }, ...groups] : groups
}

/** A tap is a dab; a pull is a smooth line through the middles between points. */
export function strokePath(points: readonly Point[], build?: Build): string {
  const [first, ...rest] = points.map(point => fit(point, build))
  if (!first) return ''
  let d = `M${at(first)}`
  rest.forEach((point, index) => {
    const next = rest[index + 1]
    d += next ? `Q${at(point)} ${at([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}` : `L${at(point)}`
  })
  return rest.length === 0 ? `${d}h0.1` : d
}

function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
