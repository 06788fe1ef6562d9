import type { PainDay } from '#core/share/sheet.ts'
import type { PainStory } from '#core/review/days/curve.ts'
import { fullDay, shortDay } from '#app/i18n/format-date.ts'
import { sheetWords as words } from './words.ts'

const WIDTH = 640
const HEIGHT = 120
const LEFT = 24
const BOTTOM = 18

interface SheetChartProps {
  readonly days: readonly PainDay[]
  readonly story: PainStory
}

/** Pain by day as a printed line, with the numbers said below. */
export function SheetChart({ days, story }: SheetChartProps) {
  const last = days.at(-1)
  const [first] = days
  if (!first || !last) return null
  const x = (day: number) => LEFT + (day / Math.max(1, last.day)) * (WIDTH - LEFT - 8)
  const y = (pain: number) => 6 + (1 - pain / 10) * (HEIGHT - BOTTOM - 6)
  const text = `${saidOf(story) ?? words.chartText(Math.round(first.pain), Math.round(last.pain), last.day + 1)} ${words.span(fullDay(first.date), fullDay(last.date))}`
  return (
    <figure class="sheet-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
        {[0, 5, 10].map(pain => (
          <g key={pain}>
            <path class="sheet-grid" d={`M${LEFT} ${y(pain)}H${WIDTH - 8}`} />
            <text x={LEFT - 6} y={y(pain) + 4} text-anchor="end">
              {pain}
            </text>
          </g>
        ))}
        <path
          class="sheet-line"
          d={`M${days.map(({ day, pain }) => `${x(day).toFixed(1)} ${y(pain).toFixed(1)}`).join('L')}`}
        />
        {days.map(({ day, pain }) => (
          <circle key={day} class="sheet-dot" cx={x(day)} cy={y(pain)} r="3" />
        ))}
        <text x={LEFT} y={HEIGHT - 3}>
          {shortDay(first.date)}
        </text>
        <text x={WIDTH - 8} y={HEIGHT - 3} text-anchor="end">
          {shortDay(last.date)}
        </text>
      </svg>
      <figcaption class="small">{text}</figcaption>
    </figure>
  )
}

/** The response as Progress says it; undefined while there is too little to compare. */
function saidOf(story: PainStory): string | undefined {
  if (story.kind === 'less') return words.less(story.points)
  if (story.kind === 'more') return words.more(story.points)
  return story.kind === 'same' ? words.same : undefined
}
