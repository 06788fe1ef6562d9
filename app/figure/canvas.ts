/** Draws a figure on a canvas that a worker owns, so that the page has nothing to do with its frames. */
import { momentOf } from './motion.ts'
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import type { Ink, Palette } from './palette.ts'
import { linesOf, strengthOf, surfacesOf } from './paths.ts'
import type { Path } from './paths.ts'
import { follow, goOn, shownBy } from './playing.ts'
import type { FigureMoment, Playing, Shown } from './playing.ts'
import { picture } from './scene.ts'
import type { Picture } from './scene.ts'
import type { Build } from './skeleton.ts'

/** Who does what. */
export interface Scene {
  readonly motion: MotionId
  readonly side: 'L' | 'R'
  readonly build: Build
}
/** What the page tells a canvas: all of it at first, then what changes. */
export interface Told {
  /** In dots of the screen. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly palette?: Palette
  readonly scene?: Scene
  readonly moment?: FigureMoment
  readonly plays?: boolean
  /** Comes after this one. */
  readonly next?: Scene | undefined
  readonly isOver?: true
}
/** What a canvas answers: which scene it shows for the first time, or that it can no more. */
export type Answer = { readonly drawn: Scene; readonly isClose: boolean } | { readonly isLost: true }

/** Draws on a canvas what is told through `port`. */
export function openCanvas(canvas: OffscreenCanvas, port: MessagePort): void {
  const pen = canvas.getContext('2d')
  const answer = (said: Answer): void => port.postMessage(said)
  if (!pen) return answer({ isLost: true })
  canvas.addEventListener('contextlost', () => answer({ isLost: true }))
  let known: Told = {}
  let clock: Playing = { at: 0 }
  let shown: Scene | undefined
  let stop = (): void => {}

  port.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const { scene: before, plays: played } = known
    known = { ...known, ...data }
    const { scene, moment, plays, palette, size } = known
    if (data.isOver) {
      stop()
      return port.close()
    }
    if (!scene || !moment || !palette || !size?.width || !size.height) return
    const isNew = shown === undefined || !isSame(scene, before)
    if (isNew) clock = { at: moment, repetition: moment.repetition, coarse: clock.coarse ?? 1 }
    if (data.moment) follow(clock, moment)
    if (data.size || data.palette) delete clock.drawn
    if (isNew || plays !== played) {
      stop()
      stop = plays ? goOn(MOTIONS[scene.motion], clock, draw) : () => {}
    }
    if (!plays) drawOnce(scene)
  })
  port.start()

  /** What stands still is drawn when it, its place or its colours are others. */
  function drawOnce({ motion }: Scene): void {
    const at = shownBy(clock)
    const moment = momentOf(MOTIONS[motion], at)
    const { drawn, coarse = 1 } = clock
    if (drawn?.from === moment.from && drawn.to === moment.to && drawn.share === moment.share) return
    draw({ at, coarse }, () => (clock.drawn = moment))
  }

  function draw(moment: Shown, drawn: (tookMs: number) => void): void {
    const { scene, palette, size, next } = known
    if (!pen || !scene || !palette || !size) return
    const began = performance.now()
    const made = pictureOf(scene, moment)
    if (canvas.width !== size.width) canvas.width = size.width
    if (canvas.height !== size.height) canvas.height = size.height
    paint(pen, made, palette, scene.motion.startsWith('release-'))
    drawn(performance.now() - began)
    if (isSame(scene, shown)) return
    shown = scene
    answer({ drawn: scene, isClose: made.isClose })
    // Its frame and its hint are kept from then on.
    if (next) setTimeout(() => pictureOf(next, { at: { phase: 'work', seconds: 0 } }))
  }
}

const pictureOf = ({ motion, ...scene }: Scene, moment: Shown): Picture =>
  picture(MOTIONS[motion], { ...scene, ...moment, angle: 0 })

const isSame = (one: Scene, other: Scene | undefined): boolean =>
  one.motion === other?.motion && one.side === other.side && one.build === other.build

type Pen = OffscreenCanvasRenderingContext2D

/** As the browser lays an SVG with the view box of the picture into a place of another shape. */
function paint(pen: Pen, shown: Picture, palette: Palette, isPressed: boolean): void {
  const { width, height } = pen.canvas
  const scale = Math.min(width / shown.width, height / shown.height)
  pen.resetTransform()
  pen.clearRect(0, 0, width, height)
  const top = shown.beyond.below > 0 ? 0 : (height - shown.height * scale) / 2
  pen.setTransform(scale, 0, 0, scale, (width - shown.width * scale) / 2, top)
  pen.miterLimit = 4
  for (const path of surfacesOf(shown)) lay(pen, path, palette[path.name])
  const spot = palette[isPressed ? 'glow-heart' : 'glow-stop']
  if (shown.glow && spot) {
    const { x, y, r, d } = shown.glow
    const fill = pen.createRadialGradient(x, y, 0, x, y, r)
    fill.addColorStop(0.34, spot.fill)
    fill.addColorStop(1, spot.fill.replace('rgb(', 'rgba(').replace(')', ', 0)'))
    pen.globalAlpha = Number(strengthOf(shown.glow))
    pen.fillStyle = fill
    fillIn(pen, new Path2D(d))
  }
  for (const path of linesOf(shown)) lay(pen, path, palette[path.name])
}

function lay(pen: Pen, { d, opacity = '1' }: Path, ink: Ink | undefined): void {
  if (!ink || d === '') return
  const path = new Path2D(d)
  if (ink.fill !== 'none') {
    pen.globalAlpha = Number(opacity) * ink.fillOpacity
    pen.fillStyle = ink.fill
    fillIn(pen, path)
  }
  if (ink.stroke === 'none') return
  pen.globalAlpha = Number(opacity)
  pen.strokeStyle = ink.stroke
  pen.lineWidth = ink.width
  pen.lineCap = ink.ends
  pen.lineJoin = ink.ends === 'round' ? 'round' : 'miter'
  pen.setLineDash([...ink.dash])
  pen.stroke(path)
}

// oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a pen is no list
const fillIn = (pen: Pen, path: Path2D): void => pen.fill(path)
