/** A browser that does what it is told, over whichever protocol it understands. */
export interface Driven {
  readonly version: string
  readonly open: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** The value of an expression in the page, awaited; only what JSON can carry. */
  readonly ask: (expression: string) => Promise<unknown>
  /** Real input events, in the words of WebDriver actions: the same for both protocols. */
  readonly act: (source: Source) => Promise<void>
  /** The page as a PNG. */
  readonly picture: () => Promise<Buffer>
  /** Console errors and refusals by the policy since the start. */
  readonly errors: () => readonly string[]
  readonly close: () => Promise<void>
}

/** A hand on a mouse, or on a keyboard. */
type Source =
  | {
      readonly type: 'pointer'
      readonly id: string
      readonly parameters: { readonly pointerType: 'mouse' }
      readonly actions: readonly PointerAction[]
    }
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] }

/** Pixels of the page that can be seen; milliseconds. */
export type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }

/** A key goes down or up. */
interface KeyAction {
  readonly type: 'keyDown' | 'keyUp'
  readonly value: string
}

/** How one browser is had and started. */
export interface Maker {
  readonly name: string
  /** Debian's packages that bring it. */
  readonly packages: readonly string[]
  /** Programs that must be there. */
  readonly programs: readonly string[]
  /** Starts it on a profile that outlives it. */
  readonly start: (profile: string, wishes?: Wishes) => Promise<Driven>
}

/** How a person has set it. */
export interface Wishes {
  /** All cookies are refused, and with them what else a page could keep. */
  readonly blocksCookies?: boolean
  readonly dark?: boolean
}

/** The size of a phone, as in the other browser tests. */
export const PHONE = { width: 390, height: 844 } as const

/** An expression whose value comes back as text, whatever the protocol makes of objects. */
export function asText(expression: string): string {
  return `(async () => JSON.stringify((await (${expression})) ?? null))()`
}
