/** Puts a picture on an SVG that is already there, and keeps it moving. */
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import { askForPicture } from './paint-thread.ts'
import { linesOf, strengthOf, surfacesOf } from './paths.ts'
import type { Path } from './paths.ts'
import { goOn } from './playing.ts'
import type { Playing } from './playing.ts'
import type { Picture, SceneView } from './scene.ts'

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

/** Draws one moment after another from `clock.at` on. Gives back how to stop. */
export function play(
  figure: SVGSVGElement,
  id: MotionId,
  sceneView: Omit<SceneView, 'at' | 'coarse'>,
  clock: Playing,
): () => void {
  let isOver = false
  const known: Known = new WeakMap()
  const stop = goOn(MOTIONS[id], clock, (moment, drawn) =>
    askForPicture(id, { ...sceneView, ...moment }, ({ picture, tookMs }) => {
      if (isOver) return
      paint(figure, picture, known)
      drawn(tookMs)
    }),
  )
  return () => {
    isOver = true
    stop()
  }
}

/** True when the person asked their device for less motion. */
export const prefersStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
