/**
 * What the server keeps: boxes of sealed lines, and sheets. Two engines hold this contract, SQLite in the process and
 * NATS JetStream beside it; `test/builders/store-contract.ts` tests it on both. A promise that rejects means that the
 * store is not well, and that nothing may be taken for done.
 */

/** A box. `door` is the hash of the key of its door. */
export interface Box {
  readonly door: Buffer
  /** What it was erased with; a box without is in use. */
  readonly farewell: Uint8Array | undefined
}

/** A line as it lies in a box: `place` is its place in the order of arrival, from 1, only growing. */
export interface StoredLine {
  readonly place: number
  readonly device: string
  readonly n: number
  readonly body: Uint8Array
}

/** How an append ended: now put, there already, another body there, no room left, or no such box in use. */
type Appended =
  | { readonly result: 'put' | 'there'; readonly place: number }
  | { readonly result: 'differs' | 'full' | 'missing' }

/** Lines after a place, as many as `LIMITS` lets into one page, and the place of the newest line of all. */
interface StoredPage {
  readonly lines: readonly StoredLine[]
  readonly newest: number
}

interface BoxStore {
  /** Makes a box; `there` when the name is taken, by whatever door, also by one that was erased with a farewell. */
  readonly makeBox: (box: string, door: Buffer) => Promise<'made' | 'there'>
  /** A box in use, or one whose farewell is still told. */
  readonly findBox: (box: string) => Promise<Box | undefined>
  /** Resolves only when the line is durable. The same device and number with the same body is the same line. */
  readonly append: (box: string, device: string, n: number, body: Uint8Array) => Promise<Appended>
  /** Only lines that are durable. */
  readonly page: (box: string, after: number) => Promise<StoredPage>
  /** 0 when the box is empty or not there. */
  readonly newest: (box: string) => Promise<number>
  /** Octets that count against `LIMITS.boxBytes`. */
  readonly sizeOf: (box: string) => Promise<number>
  /** Resolves when none of its lines is left; without a farewell nothing of the box is. */
  readonly erase: (box: string, farewell?: Uint8Array) => Promise<void>
  /** Is told after each change of a box: a line came, or it was erased. Returns how to stop that. */
  readonly watch: (box: string, tell: () => void) => () => void
}

/** A sheet to keep. `owner` is the hash of its owner's key, `until` epoch ms. */
interface Sheet {
  readonly owner: Buffer
  readonly until: number
  readonly views: number
  readonly body: Uint8Array
}

/** What is left of a sheet; one that ended is not there. The body goes with the last view. */
export interface SheetState {
  readonly owner: Buffer
  readonly until: number
  readonly viewsLeft: number
}

interface SheetStore {
  /** `there`: the same owner left the same body under this name; `differs`: something else lies there. */
  readonly putSheet: (id: string, sheet: Sheet) => Promise<'put' | 'there' | 'differs'>
  readonly findSheet: (id: string) => Promise<SheetState | undefined>
  /** Takes one view: never more views than were given, however many ask at once. */
  readonly viewSheet: (id: string) => Promise<Uint8Array | undefined>
  readonly eraseSheet: (id: string) => Promise<void>
}

export interface Store extends BoxStore, SheetStore {
  /** Whether it can write, as far as is known without waiting. */
  readonly isWell: () => boolean
  /** Figures of its own for the metrics, by name without a prefix. */
  readonly figures: () => Readonly<Record<string, number>>
  readonly close: () => Promise<void>
}

/** What a line counts against the size of its box. */
export function countedBytes(body: Uint8Array, stepBytes: number): number {
  return Math.max(body.length, stepBytes)
}

/** Cuts a page: at most so many octets, but always the first line. Takes lines one by one and stops asking when full. */
export function cutPage(lines: Iterable<StoredLine>, maxBytes: number): readonly StoredLine[] {
  const page: StoredLine[] = []
  let bytes = 0
  for (const line of lines) {
    bytes += line.body.length
    if (page.length > 0 && bytes > maxBytes) break
    page.push(line)
  }
  return page
}
