/** What the app needs of the browser, and nothing else. `browser.ts` is the real one. */
export interface Platform {
  readonly storage: Storage
  readonly clock: Clock
  readonly wakeLock: WakeLock
  readonly sound: Sound
  /** A new random id. */
  readonly newId: () => string
}

export type Trouble = 'full' | 'unavailable' | 'broken'
export type Saved = { readonly ok: true } | { readonly ok: false; readonly trouble: Trouble }

export interface Storage {
  /** Everything ever appended, oldest first. */
  readonly readAll: () => Promise<
    | { readonly ok: true; readonly entries: readonly unknown[] }
    | { readonly ok: false; readonly trouble: Trouble }
  >
  /** Resolves with ok only after the entries are on disk. */
  readonly append: (entries: readonly { readonly id: string }[]) => Promise<Saved>
  /** One small value that is not history: the session being played. */
  readonly keep: (key: string, value: unknown) => Promise<Saved>
  readonly kept: (key: string) => Promise<unknown>
}

export interface Clock {
  /** Epoch ms. */
  readonly now: () => number
  /** Calls back about four times a second while the page runs, and whenever it comes back. Returns how to stop. */
  readonly everyTick: (tick: (now: number, visible: boolean) => void) => () => void
}

export interface WakeLock {
  /** Keeps the screen on until released; re-acquires when the page comes back. Does nothing where the browser cannot. */
  readonly hold: () => () => void
}

export interface Sound {
  /** Must be called inside a tap, so that the browser lets sound out later. */
  readonly unlock: () => void
  readonly bell: (kind: 'start' | 'half' | 'end' | 'switch') => void
  /** Speaks with a voice of this device; false when it has none. Never sends words anywhere. */
  readonly say: (words: string) => boolean
  readonly hush: () => void
  readonly buzz: () => void
}
