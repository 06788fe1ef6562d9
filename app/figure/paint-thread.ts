/** Asks for pictures that are worked out beside the page. */
import { trusted } from '#app/platform/trusted.ts'
import { ADDRESS, make } from './drawing-thread.ts'
import type { Made, Wanted } from './drawing-thread.ts'
import type { MotionId } from './motions.ts'
import type { SceneView } from './scene.ts'

let thread: Worker | undefined
let isBroken = !('Worker' in globalThis)
let asked = 0
const waiting = new Map<number, { readonly wanted: Wanted; readonly take: (made: Made) => void }>()

/** Has a picture made, and gives it to `take` with how long that took: later, or at once where there are no workers. */
export function askForPicture(motion: MotionId, view: SceneView, take: (made: Made) => void): void {
  const wanted = { number: asked++, motion, view }
  if (isBroken) return take(make(wanted))
  waiting.set(wanted.number, { wanted, take })
  try {
    thread ??= begin()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin only
    thread.postMessage(wanted)
  } catch {
    drawHere()
  }
}

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
  isBroken = true
  thread?.terminate()
  for (const [number, { wanted, take }] of waiting) {
    waiting.delete(number)
    take(make(wanted))
  }
}
