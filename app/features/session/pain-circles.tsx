import { afterWords } from './words/after.ts'
import './pain-circles.css'

interface PainCirclesProps {
  /** Pain 0–10. */
  readonly before: number
  readonly after: number
  /** What stands below each circle. */
  readonly labels?: { readonly before: string; readonly after: string }
}

const [LEFT, RIGHT, MIDDLE] = [84, 236, 66] as const
/** Nothing is still a circle, and ten fills its half. */
const radiusOf = (pain: number) => 24 + pain * 3.6

/** How it was and how it is: two circles as large as the pain, the second growing or shrinking out of the first. */
export function PainCircles({ before, after, labels = afterWords.circles }: PainCirclesProps) {
  const kind = after < before ? 'less' : after > before ? 'more' : 'same'
  return (
    <figure class={`circles circles-${kind}`}>
      <svg viewBox="0 0 320 156" role="img" aria-label={afterWords.circlesSay(before, after)}>
        <path
          class="circles-way"
          d={`M${LEFT + radiusOf(before) + 8} ${MIDDLE}H${RIGHT - radiusOf(after) - 8}`}
        />
        <circle class="circles-before" cx={LEFT} cy={MIDDLE} r={radiusOf(before)} />
        <circle
          class="circles-after"
          cx={RIGHT}
          cy={MIDDLE}
          r={radiusOf(after)}
          style={{ '--from': radiusOf(before) / radiusOf(after) }}
        />
        <text class="circles-number" x={LEFT} y={MIDDLE}>
          {figure(before)}
        </text>
        <text class="circles-number circles-number-after" x={RIGHT} y={MIDDLE}>
          {figure(after)}
        </text>
        <text class="circles-label" x={LEFT} y="146">
          {labels.before}
        </text>
        <text class="circles-label" x={RIGHT} y="146">
          {labels.after}
        </text>
      </svg>
    </figure>
  )
}

function figure(pain: number): string {
  return `${Math.round(pain * 10) / 10}`
}
