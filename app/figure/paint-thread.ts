/** Asks for pictures that are worked out beside the page. */
import { signal } from '@preact/signals'
import { trusted } from '#app/platform/trusted.ts'
import { ADDRESS, make } from './drawing-thread.ts'
import type { Given, Made, Wanted } from './drawing-thread.ts'
import type { MotionId } from './motions.ts'
import type { SceneView } from './scene.ts'

let thread: Worker | undefined
const isBroken = signal(!('Worker' in globalThis))
let asked = 0
const waiting = new Map<number, { readonly wanted: Wanted; readonly take: (made: Made) => void }>()

/** Has a picture made, and gives it to `take` with how long that took: later, or at once where there are no workers. */
export function askForPicture(motion: MotionId, view: SceneView, take: (made: Made) => void): void {
  const wanted = { number: asked++, motion, view }
  if (isBroken.value) return take(make(wanted))
  waiting.set(wanted.number, { wanted, take })
  try {
    thread ??= begin()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin only
    thread.postMessage(wanted)
  } catch {
    drawHere()
  }
}

/** Gives a canvas away to be drawn on there, and gives back where to tell what: nothing where that cannot be. */
export function giveCanvas(canvas: HTMLCanvasElement): MessagePort | undefined {
  try {
    thread ??= begin()
    const { port1, port2 } = new MessageChannel()
    const given: Given = { canvas: canvas.transferControlToOffscreen(), port: port2 }
    thread.postMessage(given, [given.canvas, port2])
    return port1
  } catch {
    return undefined
  }
}

/** Whether a canvas may be given away, as long as the worker works. */
export const takesCanvas = (): boolean =>
  !isBroken.value &&
  'HTMLCanvasElement' in globalThis &&
  'transferControlToOffscreen' in HTMLCanvasElement.prototype

function begin(): Worker {
  const made = new Worker(trusted(ADDRESS), { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<Made>) => {
    const { take } = waiting.get(data.number) ?? {}
    waiting.delete(data.number)
    take?.(data)
  })
  made.addEventListener('error', drawHere)
  return made
}

/** Where a worker may not start, the page draws. */
function drawHere(): void {
  isBroken.value = true
  thread?.terminate()
  for (const [number, { wanted, take }] of waiting) {
    waiting.delete(number)
    take(make(wanted))
  }
}
