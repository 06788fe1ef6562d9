import type { Slices } from '#core/diary/in-slices.ts'

/** So long work goes on before the page may answer. Milliseconds. */
const TURN_MS = 24

interface SlicesOptions {
  /** Leaves the work off. */
  readonly signal?: AbortSignal
  /** Told after each turn how much is done, 0–1. */
  readonly onProgress?: (share: number) => void
}

/** Does long work in short turns, so that the page answers in between. Undefined when it was left off. */
export async function runInSlices<Result>(
  work: Slices<Result>,
  { signal, onProgress }: SlicesOptions = {},
): Promise<Result | undefined> {
  let turn = performance.now()
  for (let next = work.next(); ; next = work.next()) {
    if (signal?.aborted) return undefined
    if (next.done === true) return next.value
    if (performance.now() - turn < TURN_MS) continue
    onProgress?.(next.value)
    await pageTurn()
    turn = performance.now()
  }
}

/** After what the page has to do: input, then a frame where one is due. */
function pageTurn(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve)
  })
}
