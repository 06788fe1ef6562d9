/**
 * Works pictures out beside the page, so that a drawing that takes long never holds up a tap. This file is its own
 * worker: the chunk it lies in holds the drawing and nothing of the page (vite.config.ts).
 */
import { openCanvas } from './canvas.ts'
import { MOTIONS } from './motions.ts'
import type { MotionId } from './motions.ts'
import { picture } from './scene.ts'
import type { Picture, SceneView } from './scene.ts'

export interface Wanted {
  readonly number: number
  readonly motion: MotionId
  readonly view: SceneView
}
/** A canvas to draw on, and where it is told what. */
export interface Given {
  readonly canvas: OffscreenCanvas
  readonly port: MessagePort
}
export interface Made {
  readonly number: number
  readonly picture: Picture
  readonly tookMs: number
}

/** Makes a picture, and says how long that took. */
export function make({ number, motion, view }: Wanted): Made {
  const began = performance.now()
  const made = picture(MOTIONS[motion], view)
  return { number, picture: made, tookMs: performance.now() - began }
}

if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', ({ data }: MessageEvent<Wanted | Given>) => {
    if ('canvas' in data) return openCanvas(data.canvas, data.port)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its page only
    postMessage(make(data))
  })

/** Where this file is. */
export const ADDRESS = import.meta.url
