/** Takes the event loop's place: everything that waits for its turn gets it in an order of ours. */

export interface Steps {
  /** What is answered from outside comes in its turn. */
  readonly after: <Answer>(answer: Promise<Answer>) => Promise<Answer>
  /** Runs step after step until the work is done; throws when nothing moves any more. */
  readonly drive: <Result>(work: Promise<Result>) => Promise<Result>
}

/** So many milliseconds nothing may be there to do: a module that is fetched for the first time takes its time. */
const PATIENCE = 20_000

/** Takes over `setImmediate`, which the fake IndexedDB waits with, until the work is done. */
export function createSteps(random: () => number): Steps {
  const real = globalThis.setImmediate
  const waiting: (() => void)[] = []
  let outside = 0
  const later = (step: () => void) => {
    waiting.push(step)
  }
  Object.assign(globalThis, { setImmediate: later })
  /** Every promise that can be kept is, before the next step. */
  const quiet = () => new Promise<void>(resolve => real(resolve))

  return {
    async after(answer) {
      outside += 1
      try {
        return await answer
      } finally {
        outside -= 1
        await new Promise<void>(later)
      }
    },
    async drive(work) {
      let ended = false
      const end = () => {
        ended = true
      }
      work.then(end, end)
      let idle = 0
      try {
        for (;;) {
          await quiet()
          if (ended) return await work
          if (outside > 0) continue
          const [step] = waiting.splice(Math.floor(random() * waiting.length), 1)
          idle = step ? 0 : idle + 1
          if (idle > 100) await new Promise(resolve => setTimeout(resolve, 1))
          if (idle > PATIENCE) throw new Error('nothing moves any more')
          step?.()
        }
      } finally {
        Object.assign(globalThis, { setImmediate: real })
      }
    },
  }
}
