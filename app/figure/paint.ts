/** Puts a picture on an SVG that is already there, and keeps it moving. */
import { isBreath, momentOf } from './motion.ts'
import type { Moment, PhaseAt } from './motion.ts'
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import { askForPicture } from './paint-thread.ts'
import type { SceneView, Picture } from './scene.ts'

/** A path and the names it carries in the style sheet. */
export interface Path {
  readonly name: string
  readonly d: string
  readonly opacity?: string
}

/** What lies under the glow: the floor, walls and shadows, then every part with the light on it. */
export function surfacesOf({ backdrop, shadow, shapes, hint }: Picture): Path[] {
  // No two parts lie over each other, so all of one colour are one path: the page has less to work out.
  const fills = new Map<string, Path>()
  const add = (name: string, more: string, opacity = '1'): void => {
    const key = name + opacity
    fills.set(key, { name, d: (fills.get(key)?.d ?? '') + more, opacity })
  }
  for (const { part, d } of shapes) add(part.material, d)
  for (const { part, lit, light } of shapes) add(`${part.material} lit`, light, rounded(lit))
  return [
    ...backdrop.filter(({ kind }) => kind !== 'pane').map(({ kind, d }) => ({ name: `flat ${kind}`, d })),
    { name: 'flat ground', d: shadow },
    ...(hint ? [{ name: 'ghost', d: hint.ghost }] : []),
    ...fills.values(),
  ]
}

/** What lies over it: fine lines, the lines around parts, and a wall that is looked through. */
export const linesOf = ({ backdrop, fine, ink, hint }: Picture): Path[] => [
  ...fine.map(({ material, d }) => ({ name: `${material} ink fine`, d })),
  ...ink.map(({ material, d }) => ({ name: `${material} ink`, d })),
  ...backdrop.filter(({ kind }) => kind === 'pane').map(({ d }) => ({ name: 'pane', d })),
  ...(hint ? [{ name: 'arrow', d: hint.arrow }] : []),
]

/** What the attributes of elements are, where it was set here last: asking the page takes longer. */
export type Known = WeakMap<Element, Record<string, string>>

/** Sets every path of the figure to the picture; spare paths become empty. */
export function paint(figure: SVGSVGElement, shown: Picture, known: Known = new WeakMap()): void {
  setPaths(figure.querySelector('.surfaces'), surfacesOf(shown), known)
  setPaths(figure.querySelector('.lines'), linesOf(shown), known)
  const { glow } = shown
  if (!glow) return
  const gradient = figure.querySelector('radialGradient')
  if (gradient) set(gradient, { cx: String(glow.x), cy: String(glow.y) }, known)
  const path = figure.querySelector('.glow')
  if (path) set(path, { d: glow.d, opacity: strengthOf(glow) }, known)
}

/** How strongly a spot glows, as an attribute. */
export const strengthOf = ({ strength }: { readonly strength: number }): string => rounded(strength * 0.8)

const rounded = (share: number): string => String(Math.round(share * 100) / 100)

function setPaths(group: Element | null, paths: readonly Path[], known: Known): void {
  if (!group) return
  const count = Math.max(paths.length, group.childElementCount)
  for (let i = 0; i < count; i++) {
    const element =
      group.children[i] ?? group.appendChild(document.createElementNS(group.namespaceURI, 'path'))
    const { name = '', d = '', opacity = '1' } = paths[i] ?? {}
    set(element, { class: name, d, opacity }, known)
  }
}

function set(element: Element, values: Record<string, string>, known: Known): void {
  const before = known.get(element)
  for (const [name, value] of Object.entries(values))
    if (before?.[name] !== value) element.setAttribute(name, value)
  known.set(element, values)
}

/** Where a motion that plays is, and what of it was drawn last. */
export interface Playing {
  at: number | PhaseAt
  drawn?: Moment
  /** How much coarser than usual the drawing is worked out. */
  coarse?: number
}

/** Milliseconds between two drawings: of something that moves, where the page is slow, and of a breath. */
const FRAME_MS = 1000 / 25
const SLOW_FRAME_MS = 1000 / 15
const BREATH_MS = 100
/** Frames of the page that take so long say that it is slow. Milliseconds. */
const LATE_MS = 24
/** A drawing that takes so long is worked out coarser from then on; one that is this fast, finer. Milliseconds. */
const SLOW_MS = 24
const FAST_MS = 10
const COARSEST = 1.6

/** Draws one moment after another from `clock.at` on; what is shown already is not drawn again. Gives back how to stop. */
export function play(
  figure: SVGSVGElement,
  id: MotionId,
  sceneView: Omit<SceneView, 'at' | 'coarse'>,
  clock: Playing,
): () => void {
  const motion = MOTIONS[id]
  let frame = 0
  let before = 0
  let drawnAt = 0
  let usual = 0
  let isOver = false
  let isAsked = false
  let pageMs = 0
  const known: Known = new WeakMap()
  const next = (now: number): void => {
    frame = requestAnimationFrame(next)
    if (before) {
      clock.at = later(clock.at, Math.min(0.1, (now - before) / 1000))
      pageMs = pageMs * 0.9 + (now - before) * 0.1
    }
    before = now
    if (isAsked) return
    const moment = momentOf(motion, clock.at)
    const { drawn, coarse = 1 } = clock
    if (drawn?.from === moment.from && drawn.to === moment.to && drawn.share === moment.share) return
    if (now - drawnAt < (isBreath(moment) ? BREATH_MS : pageMs > LATE_MS ? SLOW_FRAME_MS : FRAME_MS)) return
    drawnAt = now
    isAsked = true
    askForPicture(id, { ...sceneView, at: clock.at, coarse }, ({ picture, tookMs }) => {
      isAsked = false
      if (isOver) return
      paint(figure, picture, known)
      clock.drawn = moment
      usual = usual === 0 ? tookMs : usual * 0.9 + tookMs * 0.1
      if (usual > SLOW_MS) clock.coarse = Math.min(COARSEST, coarse * 1.05)
      else if (usual < FAST_MS) clock.coarse = Math.max(1, coarse / 1.05)
    })
  }
  frame = requestAnimationFrame(next)
  return () => {
    isOver = true
    cancelAnimationFrame(frame)
  }
}

const later = (at: number | PhaseAt, seconds: number): number | PhaseAt =>
  typeof at === 'number' ? at + seconds : { ...at, seconds: at.seconds + seconds }

/** True when the person asked their device for less motion. */
export const prefersStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
