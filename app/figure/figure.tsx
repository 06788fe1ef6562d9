import { useContext, useEffect, useId, useMemo, useRef } from 'preact/hooks'
import './figure.css'
import { FigureStyle } from './figure-style.ts'
import { momentOf } from './motion.ts'
import type { At, Crossing } from './motion.ts'
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import { paint, play, prefersStill } from './paint.ts'
import { linesOf, strengthOf, surfacesOf, type Path } from './paths.ts'
import { follow, type FigureMoment, type Playing } from './playing.ts'
import { picture } from './scene.ts'
import type { Build } from './skeleton.ts'

export interface FigureProps {
  readonly motion: MotionId
  /** Seconds into a round that shows it all, or its key pose. While it plays, where it starts. */
  readonly at?: number | 'still'
  /** What goes on of a step of a session. While it plays, the figure goes on from there by itself. */
  readonly moment?: FigureMoment
  readonly side?: 'L' | 'R'
  /** Of the skin, from light to dark. */
  readonly tone?: 1 | 2 | 3 | 4 | 5
  readonly build?: Build
  /** The second angle shows the same from elsewhere. */
  readonly angle?: 0 | 1
  readonly playing?: boolean
  /** What the picture shows, for somebody who cannot see it. */
  readonly title: string
}

/** The person who shows a movement. Stands in the key pose when motion is unwelcome or nothing plays. */
export function Figure(props: FigureProps) {
  const style = useContext(FigureStyle)
  const {
    motion: id,
    at = 'still',
    side = 'L',
    tone = style.tone,
    build = style.build,
    angle = 0,
    playing = false,
  } = props
  const motion = MOTIONS[id]
  const moves = playing && !prefersStill()
  const wanted: Exclude<At, Crossing> = props.moment ? (moves ? props.moment : poseOf(props.moment)) : at
  const begins = useRef(moves && wanted === 'still' ? 0 : wanted).current
  const start = moves || wanted === 'still' ? begins : wanted
  const glowId = useId()
  const svg = useRef<SVGSVGElement>(null)
  const clock = useRef<Playing>({ at: 0 })
  const first = useMemo(
    () => picture(motion, { at: start, side, build, angle }),
    [id, JSON.stringify(start), side, build, angle],
  )

  useEffect(() => {
    clock.current = start === 'still' ? { at: 0 } : { at: start, drawn: momentOf(motion, start) }
    if (svg.current) paint(svg.current, first)
  }, [first])

  useEffect(() => {
    if (props.moment && moves) follow(clock.current, props.moment)
  }, [props.moment?.phase, props.moment?.repetition, props.moment?.seconds, moves, first])

  useEffect(() => {
    if (!moves || !svg.current) return undefined
    return play(svg.current, id, { side, build, angle }, clock.current)
  }, [first, moves])

  const pressed = id.startsWith('release-') ? 'pressed' : ''
  return (
    <svg
      key={`${id}${side}${build}${angle}`}
      ref={svg}
      class={`figure tone-${tone}${first.isClose ? ' close' : ''}`}
      viewBox={`0 0 ${first.width} ${first.height}`}
      {...(first.beyond.below > 0 && { preserveAspectRatio: 'xMidYMin' })}
      {...(props.title === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.title })}
    >
      <g class="surfaces">{surfacesOf(first).map(pathOf)}</g>
      {first.glow && (
        <g class={pressed}>
          <radialGradient
            id={glowId}
            gradientUnits="userSpaceOnUse"
            cx={first.glow.x}
            cy={first.glow.y}
            r={first.glow.r}
          >
            <stop class="glow-heart" offset="0.3" />
            <stop class="glow-stop" offset="0.34" />
            <stop class="glow-stop" offset="1" stop-opacity="0" />
          </radialGradient>
          <path class="glow" d={first.glow.d} opacity={strengthOf(first.glow)} fill={`url(#${glowId})`} />
        </g>
      )}
      <g class="lines">{linesOf(first).map(pathOf)}</g>
    </svg>
  )
}

/** Where motion is unwelcome, one picture for work and one for rest. */
const poseOf = ({ phase }: FigureMoment): Exclude<At, Crossing> =>
  phase === 'set-up' || phase === 'work' ? 'still' : { phase: 'rest', seconds: 0 }

const pathOf = ({ name, d, opacity = '1' }: Path, index: number) => (
  <path key={index} class={name} d={d} {...(opacity !== '1' && { opacity })} />
)
