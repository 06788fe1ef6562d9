/** Puts a picture on an SVG that is already there, and keeps it moving. */
import type { Layer } from './draw.ts'
import { momentOf } from './motion.ts'
import type { Moment, Motion } from './motion.ts'
import { picture } from './scene.ts'
import type { SceneView, Picture } from './scene.ts'

/** The names a layer's two paths carry in the style sheet. */
export const baseClass = ({ material, patch }: Layer): string => (patch ? `${material} patch` : material)
export const litClass = ({ material, far }: Layer): string => `${material} lit${far ? ' far' : ''}`

/** Sets every path of the figure to the picture; spare paths become empty. */
export function paint(figure: SVGSVGElement, { layers, shadow, glow }: Picture): void {
  figure.querySelector('.ground')?.setAttribute('d', shadow)
  const canvas = figure.querySelector('.layers')
  if (!canvas) return
  const count = Math.max(layers.length * 2, canvas.childElementCount)
  for (let i = 0; i < count; i++) {
    const path =
      canvas.children[i] ?? canvas.appendChild(document.createElementNS(figure.namespaceURI, 'path'))
    const layer = layers[i >> 1]
    set(path, 'class', layer ? (i % 2 ? litClass(layer) : baseClass(layer)) : '')
    set(path, 'd', layer ? (i % 2 ? layer.light : layer.d) : '')
  }
  if (!glow) return
  for (const circle of figure.querySelectorAll('circle')) {
    circle.setAttribute('cx', String(glow.x))
    circle.setAttribute('cy', String(glow.y))
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** How far a motion has been played, in seconds, and what of it was drawn last. */
export interface Playing {
  seconds: number
  drawn?: Moment
}

/** Draws frame after frame from `clock.seconds` on; what is shown already is not drawn again. Gives back how to stop. */
export function play(
  figure: SVGSVGElement,
  motion: Motion,
  sceneView: Omit<SceneView, 'at'>,
  clock: Playing,
): () => void {
  let frame = 0
  let before = 0
  const next = (now: number): void => {
    if (before) clock.seconds += Math.min(0.1, (now - before) / 1000)
    before = now
    const moment = momentOf(motion, clock.seconds)
    const { drawn } = clock
    if (!drawn || drawn.from !== moment.from || drawn.share !== moment.share) {
      paint(figure, picture(motion, { ...sceneView, at: clock.seconds }))
      clock.drawn = moment
    }
    frame = requestAnimationFrame(next)
  }
  frame = requestAnimationFrame(next)
  return () => cancelAnimationFrame(frame)
}

/** True when the person asked their device for less motion. */
export const prefersStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
