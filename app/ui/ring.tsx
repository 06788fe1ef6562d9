import type { ComponentChildren } from 'preact'
import type { Segment } from '#core/session/segment.ts'
import { BREATH_IN_MS, BREATH_MS, breathAt } from '#core/session/breath.ts'
import { breathWords } from './words/breath.ts'
import './ring.css'

interface RingProps {
  /** 0 (begun) to 1 (over). */
  readonly done: number
  readonly kind: Segment['kind']
  /** Milliseconds since the breath that is shown within began; none is shown without. */
  readonly breathMs?: number
  readonly children: ComponentChildren
}

const RADIUS = 46
const ROUND = 2 * Math.PI * RADIUS

/** The ring that closes, with one number in it, readable from two metres; a breath may fill and empty it. */
export function Ring({ done, kind, breathMs, children }: RingProps) {
  const breath = breathMs === undefined ? undefined : breathAt(breathMs)
  const fullness = breath && (breath.phase === 'in' ? breath.share : 1 - breath.share)
  return (
    <div class={`ring ring-${kind}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        {fullness !== undefined && <circle class="ring-breath" cx="50" cy="50" r={22 + fullness * 20} />}
        <circle class="ring-track" cx="50" cy="50" r={RADIUS} />
        <circle
          class="ring-done"
          cx="50"
          cy="50"
          r={RADIUS}
          stroke-dasharray={ROUND}
          stroke-dashoffset={ROUND * (1 - Math.min(1, Math.max(0, done)))}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <div class="ring-inside">{children}</div>
      {breath && (
        <p class="ring-word">
          {breathWords[breath.phase]}
          <span class="visually-hidden">
            {breathWords.rhythm(BREATH_IN_MS / 1000, (BREATH_MS - BREATH_IN_MS) / 1000)}
          </span>
        </p>
      )}
    </div>
  )
}
