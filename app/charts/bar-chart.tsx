import { useWidth } from './width.ts'
import './charts.css'

interface BarChartProps {
  /** What the drawing shows, in one sentence. */
  readonly label: string
  readonly bars: readonly { readonly label: string; readonly value: number }[]
  /** Space for the words on the left, in pixels. */
  readonly gutter?: number
}

const ROW = 28

/** Bars lying on their side, each with its words and its number. */
export function BarChart({ label, bars, gutter = 96 }: BarChartProps) {
  const [box, width] = useWidth(326)
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const room = Math.max(40, width - gutter - 32)
  const height = bars.length * ROW
  return (
    <div class="chart" ref={box}>
      <svg
        class="chart-drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={label}
      >
        {bars.map((bar, index) => (
          <g key={bar.label} transform={`translate(0 ${index * ROW})`}>
            <text
              class="chart-words"
              x={gutter - 10}
              y={ROW / 2}
              text-anchor="end"
              dominant-baseline="central"
            >
              {bar.label}
            </text>
            <rect
              class="chart-bar"
              x={gutter}
              y="6"
              width={Math.max(2, (bar.value / most) * room)}
              height="16"
            />
            <text
              class="chart-words chart-value"
              x={gutter + (bar.value / most) * room + 8}
              y={ROW / 2}
              dominant-baseline="central"
            >
              {bar.value}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
