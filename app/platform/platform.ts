/** What the app needs of the browser, and nothing else. `browser.ts` is the real one. */
export interface Platform {
  readonly storage: Storage
  readonly clock: Clock
  readonly wakeLock: WakeLock
  readonly sound: Sound
  readonly mediaKeys: MediaKeys
  readonly listening: Listening
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
  /** 0–1, for bells and voice alike. */
  readonly setVolume: (volume: number) => void
  readonly bell: (kind: 'start' | 'half' | 'end' | 'switch') => void
  /** Says each piece with a voice of this device, else with the bundled one. Never sends words anywhere. */
  readonly say: (pieces: readonly string[]) => void
  readonly hush: () => void
  readonly buzz: () => void
}

/** Play, pause and skip on a headset or lock screen. */
export interface MediaKeys {
  readonly follow: (
    title: string,
    keys: { readonly play: () => void; readonly pause: () => void; readonly next: () => void },
  ) => void
  readonly forget: () => void
}

export const HEARD = ['more', 'less', 'good', 'stop'] as const
export type Heard = (typeof HEARD)[number]

/** Four spoken words, understood on this device or not at all. */
export interface Listening {
  /** True only where the browser understands speech without sending it anywhere. */
  readonly possible: () => Promise<boolean>
  /** Listens until the returned function is called. */
  readonly start: (heard: (word: Heard) => void) => () => void
}
