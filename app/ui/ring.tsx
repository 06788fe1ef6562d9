import type { ComponentChildren } from 'preact'
import type { Segment } from '#core/session/segment.ts'
import './ring.css'

interface RingProps {
  /** 0 (begun) to 1 (over). */
  readonly done: number
  readonly kind: Segment['kind']
  readonly children: ComponentChildren
}

const RADIUS = 46
const ROUND = 2 * Math.PI * RADIUS

/** The ring that closes, with one number in it, readable from two metres. */
export function Ring({ done, kind, children }: RingProps) {
  return (
    <div class={`ring ring-${kind}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
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
    </div>
  )
}
