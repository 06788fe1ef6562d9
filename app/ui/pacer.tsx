import { BREATH_IN_MS, BREATH_MS, breathAt } from '#core/session/breath.ts'
import { breathWords } from './words/breath.ts'
import './pacer.css'

interface PacerProps {
  /** Milliseconds since the segment began. */
  readonly elapsedMs: number
}

/** In for four, out for six: a circle that grows and sinks, with the word beside it. */
export function Pacer({ elapsedMs }: PacerProps) {
  const { phase, share } = breathAt(elapsedMs)
  const size = phase === 'in' ? share : 1 - share
  return (
    <div class="pacer">
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle class="pacer-most" cx="20" cy="20" r="18" />
        <circle class="pacer-now" cx="20" cy="20" r={8 + size * 10} />
      </svg>
      <span>{phase === 'in' ? breathWords.in : breathWords.out}</span>
      <span class="visually-hidden">
        {breathWords.rhythm(BREATH_IN_MS / 1000, (BREATH_MS - BREATH_IN_MS) / 1000)}
      </span>
    </div>
  )
}
