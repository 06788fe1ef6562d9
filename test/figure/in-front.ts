/** How much of a drawing shows what is nearest the eye. For the tests and `npm run figures -- --measure`. */
import { eyeOf } from '#app/figure/drawing/camera.ts'
import type { Motion } from '#app/figure/motion.ts'
import { frameOf, picture, sceneOf, stageOf } from '#app/figure/scene.ts'
import type { SceneView } from '#app/figure/scene.ts'
import { partDrawn } from './drawn.ts'
import { sightOf } from './rays.ts'

/** Points of a picture at which something is or is drawn. */
export interface Tally {
  readonly points: number
  /** Points that show the nearest part; under a line, either of the parts it parts. */
  readonly right: number
  /** Points whose fill is that of the nearest part, the lines left out of account. */
  readonly strict: number
}

/** Half the width of a line, in units of the drawing: as in figure.css. */
const HALF_LINE = 6

/** Compares the drawing of a moment with lines of sight at so many points. The same call tries the same points. */
export function inFront(motion: Motion, sceneView: SceneView, points: number): Tally {
  const { yaw, tilt } = motion.views[sceneView.angle]
  const eye = eyeOf({ yaw, tilt, flip: sceneView.side === 'R' })
  const { left, top, width, height, scale } = frameOf(motion, sceneView, eye)
  const drawn = partDrawn(picture(motion, sceneView))
  const nearest = sightOf(sceneOf(motion, stageOf(motion, sceneView.at, sceneView.build)), eye)
  const random = randomFrom(7)
  let [found, right, strict] = [0, 0, 0]
  for (let tries = 0; found < points && tries < points * 100; tries++) {
    const x = random() * width * scale
    const y = random() * height * scale
    const id = nearest(left + x / scale, top - y / scale)?.id
    const shown = drawn(x, y)
    if (id === undefined && shown === undefined) continue
    found++
    if (id === shown) strict++
    if (id === shown || around(x, y).some(([px, py]) => drawn(px, py) === id)) right++
  }
  return { points: found, right, strict }
}

/** Eight points half a line away. */
const around = (x: number, y: number): (readonly [number, number])[] =>
  Array.from({ length: 8 }, (_, i) => [
    x + Math.cos((i * Math.PI) / 4) * HALF_LINE,
    y + Math.sin((i * Math.PI) / 4) * HALF_LINE,
  ])

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
