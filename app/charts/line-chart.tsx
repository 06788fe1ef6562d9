import { useId, useState } from 'preact/hooks'
import { LineDrawing, type Line } from './line-drawing.tsx'
import { useWidth } from './width.ts'
import './charts.css'

interface LineChartProps extends Line {
  /** What the arrow keys move through: "Day". */
  readonly scrub: string
}

/** A curve from 0 to 10. The slider below it moves through the points, by finger or arrow keys, and says each one. */
export function LineChart(props: LineChartProps) {
  const { points, scrub } = props
  const id = useId()
  const [box, width] = useWidth(326)
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const at = Math.min(chosen ?? points.length - 1, points.length - 1)
  const point = points[at]
  return (
    <div class="chart" ref={box}>
      <LineDrawing {...props} width={width} chosen={at} onChosen={setChosen} />
      {point && points.length > 1 && (
        <div class="chart-scrub no-print">
          <label class="small muted" for={id}>
            {scrub}
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={points.length - 1}
            step={1}
            value={at}
            aria-valuetext={point.words}
            onInput={event => setChosen(Number(event.currentTarget.value))}
          />
        </div>
      )}
      {point && <p class="chart-said small">{point.words}</p>}
    </div>
  )
}
