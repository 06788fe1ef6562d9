import { useContext, useEffect, useId, useMemo, useRef } from 'preact/hooks'
import './figure.css'
import { FigureStyle } from './figure-style.ts'
import { momentOf } from './motion.ts'
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import { baseClass, litClass, paint, play, prefersStill, type Playing } from './paint.ts'
import { HEIGHT, WIDTH, picture, type SceneView, type Picture } from './scene.ts'
import type { Build } from './skeleton.ts'

export interface FigureProps {
  readonly motion: MotionId
  /** Seconds into the loop, or its key pose. While it plays, where it starts. */
  readonly at?: number | 'still'
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

/** Other moments of a motion may need a few layers more than the first. */
const SPARE = 14

/** What figures began with lately. Working one out takes a slow phone the time of two frames. */
const begun = new Map<string, Picture>()
const MAX_BEGUN = 4

function beginning(id: MotionId, view: SceneView): Picture {
  const key = `${id} ${view.at} ${view.side} ${view.build} ${view.angle}`
  const before = begun.get(key)
  if (before) return before
  const made = picture(MOTIONS[id], view)
  begun.set(key, made)
  const [oldest] = begun.keys()
  if (begun.size > MAX_BEGUN && oldest !== undefined) begun.delete(oldest)
  return made
}

/** Works out what a figure that will play begins with, so that it is there at once when it is shown. */
export function prepareFigure(motion: MotionId, side: 'L' | 'R', build: Build): void {
  beginning(motion, { at: prefersStill() ? 'still' : 0, side, build, angle: 0 })
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
  const begins = useRef(moves && at === 'still' ? 0 : at).current
  const start = at === 'still' ? begins : at
  const glowId = useId()
  const svg = useRef<SVGSVGElement>(null)
  const clock = useRef<Playing>({ seconds: 0 })
  const first = useMemo(
    () => beginning(id, { at: start, side, build, angle }),
    [id, start, side, build, angle],
  )

  useEffect(() => {
    clock.current = start === 'still' ? { seconds: 0 } : { seconds: start, drawn: momentOf(motion, start) }
    if (svg.current) paint(svg.current, first)
  }, [first])

  useEffect(() => {
    if (!moves || !svg.current) return undefined
    return play(svg.current, motion, { side, build, angle }, clock.current)
  }, [first, moves])

  const pressed = id.startsWith('release-') ? 'pressed' : ''
  const slots = Array.from({ length: first.layers.length + SPARE }, (_, i) => first.layers[i])
  return (
    <svg
      key={`${id}${side}${build}${angle}`}
      ref={svg}
      class={`figure tone-${tone}${first.isClose ? ' close' : ''}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      {...(props.title === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': props.title })}
    >
      {first.backdrop
        .filter(({ kind }) => kind !== 'pane')
        .map(({ kind, d }, i) => (
          <path key={i} class={`flat ${kind}`} d={d} />
        ))}
      <path class="flat ground" d={first.shadow} />
      <g class="layers">
        {slots.flatMap((layer, i) => [
          <path key={`${i}a`} class={layer ? baseClass(layer) : ''} d={layer?.d ?? ''} />,
          <path key={`${i}b`} class={layer ? litClass(layer) : ''} d={layer?.light ?? ''} />,
        ])}
      </g>
      {first.backdrop
        .filter(({ kind }) => kind === 'pane')
        .map(({ d }, i) => (
          <path key={i} class="pane" d={d} />
        ))}
      {first.glow && (
        <g class={pressed}>
          <radialGradient id={glowId}>
            <stop class="glow-stop" offset="0.1" />
            <stop class="glow-stop" offset="1" stop-opacity="0" />
          </radialGradient>
          <circle
            class="glow"
            cx={first.glow.x}
            cy={first.glow.y}
            r={first.glow.r}
            fill={`url(#${glowId})`}
          />
          <circle class="glow-heart" cx={first.glow.x} cy={first.glow.y} r={first.glow.r * 0.26} />
        </g>
      )}
    </svg>
  )
}
