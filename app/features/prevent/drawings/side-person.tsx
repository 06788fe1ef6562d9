import './drawings.css'

/** x and y in the drawing's units, y downwards. */
export type Point = readonly [x: number, y: number]

export interface SidePersonProps {
  /** Middle of the head. */
  readonly head: Point
  readonly shoulder: Point
  readonly elbow: Point
  readonly wrist: Point
  readonly hip: Point
  readonly knee: Point
  readonly ankle: Point
  /** Where the toes point to, from the ankle. */
  readonly toes: Point
  /** Width of an upper arm; everything else follows. */
  readonly thick?: number
}

const line = (...points: readonly Point[]) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`

/** Somebody seen from the right side, drawn from joints: the same clothes as the figure wears. */
export function SidePerson(person: SidePersonProps) {
  const { head, shoulder, elbow, wrist, hip, knee, ankle, toes, thick = 18 } = person
  const [headX, headY] = head
  const size = thick / 18
  const fingers: Point = [
    wrist[0] + (wrist[0] - elbow[0]) * 0.26,
    wrist[1] + (wrist[1] - elbow[1]) * 0.26 + 2 * size,
  ]
  return (
    <g class="side-person">
      <Limb d={line(hip, knee)} width={thick * 1.22} variant="skin" />
      <Limb d={line(knee, ankle)} width={thick * 1.02} variant="skin" />
      <Limb
        d={line(hip, [(hip[0] + knee[0] * 3) / 4, (hip[1] + knee[1] * 3) / 4])}
        width={thick * 1.6}
        variant="shorts"
      />
      <Limb d={line(ankle, toes)} width={thick * 0.8} variant="shoe" />
      <Limb
        d={line([shoulder[0] + 4 * size, shoulder[1] - 6 * size], [headX - 2 * size, headY + 12 * size])}
        width={thick * 0.85}
        variant="skin"
      />
      <path class="side-top" d={trunk(shoulder, hip, thick)} />
      <g transform={`translate(${headX} ${headY}) scale(${size})`}>
        <path
          class="side-skin"
          d="M-17 2C-18-14-8-24 4-23C15-22 19-14 18-8L19-3L24 6C25 8 23 9 20 9L20 14C20 19 17 21 12 21L4 22C-6 22-15 14-17 2Z"
        />
        <path
          class="side-hair"
          d="M18-9C20-24 6-29-4-27C-20-24-24-8-18 8C-15 14-10 15-8 12C-9 6-6 0-2 0C0-4-2-9 4-12C9-14 14-13 18-9Z"
        />
        <circle class="side-eye" cx="13.5" cy="-2" r="1.8" />
      </g>
      <Limb d={line(elbow, wrist, fingers)} width={thick * 0.8} variant="skin" />
      <Limb d={line(shoulder, elbow)} width={thick} variant="skin" />
      <Limb
        d={line(shoulder, [
          shoulder[0] + (elbow[0] - shoulder[0]) * 0.45,
          shoulder[1] + (elbow[1] - shoulder[1]) * 0.45,
        ])}
        width={thick * 1.22}
        variant="top"
      />
    </g>
  )
}

interface LimbProps {
  readonly d: string
  readonly width: number
  readonly variant: 'skin' | 'top' | 'shorts' | 'shoe'
}

function Limb({ d, width, variant }: LimbProps) {
  return (
    <>
      <path class={`side-limb side-edge side-edge-${variant}`} d={d} stroke-width={width + 2.4} />
      <path class={`side-limb side-limb-${variant}`} d={d} stroke-width={width} />
    </>
  )
}

/** A trunk with the curve of a low back, from shoulder to hip. */
function trunk([sx, sy]: Point, [hx, hy]: Point, thick: number): string {
  const length = Math.hypot(hx - sx, hy - sy)
  const along: Point = [(hx - sx) / length, (hy - sy) / length]
  const ahead: Point = [along[1], -along[0]]
  const at = (down: number, out: number) =>
    `${(sx + along[0] * down * length + ahead[0] * out * thick).toFixed(1)} ${(sy + along[1] * down * length + ahead[1] * out * thick).toFixed(1)}`
  return `M${at(-0.13, -0.25)}C${at(0.02, -1)} ${at(0.18, -1.05)} ${at(0.34, -0.9)}C${at(0.5, -0.72)} ${at(0.66, -0.5)} ${at(0.78, -0.58)}C${at(0.92, -0.72)} ${at(1, -0.86)} ${at(1.1, -0.8)}L${at(1.13, 0.55)}C${at(1, 0.95)} ${at(0.8, 0.9)} ${at(0.62, 0.85)}C${at(0.42, 0.98)} ${at(0.16, 1)} ${at(-0.02, 0.62)}C${at(-0.1, 0.42)} ${at(-0.12, 0.2)} ${at(-0.13, -0.25)}Z`
}
