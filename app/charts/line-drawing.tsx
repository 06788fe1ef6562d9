import { useId } from 'preact/hooks'
import { spaced } from './spaced.ts'

const LEFT = 26
const RIGHT = 10
const TOP = 24
const BOTTOM = 26
const MAX_PAIN = 10
/** Above so many points the dots would touch, and the line alone is drawn. */
const DOTS = 60

/** What is drawn. */
export interface Line {
  /** What the drawing shows, in one sentence. */
  readonly label: string
  readonly from: number
  readonly to: number
  /** Oldest first: a place on the x axis (any unit), 0–10, how far it went on that day, and what is said of it. */
  readonly points: readonly {
    readonly x: number
    readonly y: number
    readonly tail?: number
    readonly words: string
  }[]
  readonly band?: readonly { readonly x: number; readonly low: number; readonly high: number }[]
  readonly level?: number
  readonly trend?: {
    readonly from: { readonly x: number; readonly y: number }
    readonly to: { readonly x: number; readonly y: number }
  }
  readonly marks?: readonly { readonly x: number; readonly label: string }[]
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
  readonly height?: number
}

interface LineDrawingProps extends Line {
  readonly width: number
  readonly chosen: number
  readonly onChosen: (index: number) => void
}

/** The drawing alone: band hatched, start dotted, trend dashed, so that it reads without colour. */
export function LineDrawing(props: LineDrawingProps) {
  const {
    label,
    from,
    to,
    points,
    band = [],
    level,
    trend,
    marks = [],
    ticks,
    width,
    chosen,
    onChosen,
  } = props
  const height = props.height ?? 240
  const hatch = useId()
  const right = width - RIGHT
  const bottom = height - BOTTOM
  const span = Math.max(1, to - from)
  const x = (value: number) => LEFT + ((value - from) / span) * (right - LEFT)
  const y = (value: number) => bottom - (value / MAX_PAIN) * (bottom - TOP)
  const path = (line: readonly { readonly x: number; readonly y: number }[]) =>
    line.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.x).toFixed(1)} ${y(p.y).toFixed(1)}`).join('')
  const edge = [...band.map(p => ({ x: p.x, y: p.high })), ...band.map(p => ({ x: p.x, y: p.low })).reverse()]
  const point = points[chosen]
  const tickPlace = (tick: { readonly x: number }) => Math.max(LEFT + 8, Math.min(x(tick.x), right - 18))

  const choose = (event: PointerEvent & { readonly currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = from + (((event.clientX - box.left) * (width / box.width) - LEFT) / (right - LEFT)) * span
    const distances = points.map(p => Math.abs(p.x - at))
    onChosen(distances.indexOf(Math.min(...distances)))
  }

  return (
    <svg
      class="chart-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      onPointerDown={choose}
      onPointerMove={event => {
        if (event.buttons > 0) choose(event)
      }}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="chart-hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {[0, 5, 10].map(value => (
        <g key={value}>
          <line class="chart-grid" x1={LEFT} x2={right} y1={y(value)} y2={y(value)} />
          <text class="chart-number" x={LEFT - 8} y={y(value)} text-anchor="end" dominant-baseline="central">
            {value}
          </text>
        </g>
      ))}
      {edge.length > 0 && (
        <>
          <path class="chart-band" d={`${path(edge)}Z`} />
          <path d={`${path(edge)}Z`} fill={`url(#${hatch})`} />
        </>
      )}
      {marks.map(mark => (
        <line key={mark.x} class="chart-mark" x1={x(mark.x)} x2={x(mark.x)} y1={TOP - 4} y2={bottom} />
      ))}
      {spaced(marks, mark => x(mark.x), 44).map(mark => (
        <text
          key={mark.x}
          class="chart-number"
          x={Math.min(x(mark.x), right - 18)}
          y={TOP - 12}
          text-anchor="middle"
        >
          {mark.label}
        </text>
      ))}
      {level !== undefined && (
        <line class="chart-level" x1={x(Math.max(0, from))} x2={right} y1={y(level)} y2={y(level)} />
      )}
      {trend && <path class="chart-trend" d={path([trend.from, trend.to])} />}
      {points.map(
        p =>
          p.tail !== undefined && (
            <line key={p.x} class="chart-tail" x1={x(p.x)} x2={x(p.x)} y1={y(p.y)} y2={y(p.tail)} />
          ),
      )}
      <path class="chart-line" d={path(points)} />
      {points.length <= DOTS &&
        points.map(p => <circle key={p.x} class="chart-dot" cx={x(p.x)} cy={y(p.y)} r="3.5" />)}
      {point && (
        <g>
          <line
            class="chart-cursor no-print"
            x1={x(point.x)}
            x2={x(point.x)}
            y1={y(point.y) + 7}
            y2={bottom}
          />
          <circle class="chart-chosen" cx={x(point.x)} cy={y(point.y)} r="6" />
        </g>
      )}
      {spaced(ticks, tickPlace, 49).map(tick => (
        <text key={tick.x} class="chart-number" x={tickPlace(tick)} y={height - 6} text-anchor="middle">
          {tick.label}
        </text>
      ))}
    </svg>
  )
}
