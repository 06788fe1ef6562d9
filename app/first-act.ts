/** What somebody does who wants more of a page than to read it. */
const ACTS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'touchstart'] as const

/** Resolves at the first sign of a person: a printed page can be read until then without the app. */
export function firstAct(): Promise<void> {
  return new Promise(resolve => {
    const done = new AbortController()
    for (const act of ACTS) {
      addEventListener(
        act,
        () => {
          done.abort()
          resolve()
        },
        { signal: done.signal, passive: true },
      )
    }
  })
}
