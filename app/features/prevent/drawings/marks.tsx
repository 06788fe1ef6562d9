import type { ComponentChildren } from 'preact'
import type { Point } from './side-person.tsx'
import './drawings.css'

interface SpanProps {
  readonly from: Point
  readonly to: Point
  readonly label: string
  /** Where the words stand, their middle. */
  readonly at: Point
}

/** A distance: a line with an end at each side and its words. */
export function Span({ from, to, label, at }: SpanProps) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const across: Point = [(-5 * (to[1] - from[1])) / length, (5 * (to[0] - from[0])) / length]
  const end = ([x, y]: Point) => `M${x - across[0]} ${y - across[1]}L${x + across[0]} ${y + across[1]}`
  return (
    <g>
      <path class="mark-line" d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}${end(from)}${end(to)}`} />
      <Words at={at}>{label}</Words>
    </g>
  )
}

interface AngleProps {
  /** The joint. */
  readonly joint: Point
  readonly from: Point
  readonly to: Point
  readonly size: number
  readonly label: string
  readonly at: Point
}

/** An angle at a joint, between the directions of two points. */
export function Angle({ joint, from, to, size, label, at }: AngleProps) {
  const reach = (point: Point): Point => {
    const length = Math.hypot(point[0] - joint[0], point[1] - joint[1]) || 1
    return [
      joint[0] + ((point[0] - joint[0]) / length) * size,
      joint[1] + ((point[1] - joint[1]) / length) * size,
    ]
  }
  const [a, b] = [reach(from), reach(to)]
  const turns = (a[0] - joint[0]) * (b[1] - joint[1]) - (a[1] - joint[1]) * (b[0] - joint[0]) > 0 ? 1 : 0
  return (
    <g>
      <path
        class="mark-wedge"
        d={`M${joint[0]} ${joint[1]}L${a[0]} ${a[1]}A${size} ${size} 0 0 ${turns} ${b[0]} ${b[1]}Z`}
      />
      <path class="mark-line" d={`M${a[0]} ${a[1]}A${size} ${size} 0 0 ${turns} ${b[0]} ${b[1]}`} />
      <Words at={at}>{label}</Words>
    </g>
  )
}

/** A line for the eye to follow. */
export function Guide({ from, to }: { readonly from: Point; readonly to: Point }) {
  return <path class="mark-guide" d={`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`} />
}

/** Words of a mark, on a ground of their own so that they stay readable. */
export function Words({ at, children }: { readonly at: Point; readonly children: ComponentChildren }) {
  return (
    <text class="mark-words" x={at[0]} y={at[1]} text-anchor="middle">
      {children}
    </text>
  )
}
