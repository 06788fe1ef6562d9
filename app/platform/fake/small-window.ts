import type { SmallWindow } from '#app/platform/platform.ts'

export interface FakeSmallWindow extends SmallWindow {
  /** The window that opens from now on; none is a browser that refuses. */
  readonly give: (view: Window | undefined) => void
  readonly sizes: readonly (readonly [width: number, height: number])[]
}

/** A browser that refuses the little window until a test gives one. */
export function createFakeSmallWindow(exists = false): FakeSmallWindow {
  let view: Window | undefined
  const sizes: (readonly [number, number])[] = []
  return {
    exists,
    open(width, height) {
      sizes.push([width, height])
      return Promise.resolve(view)
    },
    give(next) {
      view = next
    },
    get sizes() {
      return sizes
    },
  }
}
