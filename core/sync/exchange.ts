/**
 * What a device sends and asks next, so that its box holds every entry it has and it has every entry of the box. Only ever a
 * union: nothing is taken away on either side. The box is the server's, which may lose lines, be restored from an older
 * backup or be gone for a year.
 */
import type { Content, SyncedEntry } from './content.ts'
import type { Line, Page } from './protocol.ts'

/** A line that was read: its sender and number, and the first octets of its body (base64), which are random. */
export interface LineMark {
  readonly device: string
  readonly n: number
  readonly begin: string
}

/** How far a device and its box have come. What is saved of it is true whatever is lost after it was saved. */
export interface Exchange {
  /** Who sends: 16 hex digits. */
  readonly device: string
  /** The number of the next own line. */
  readonly n: number
  /** The place up to which the box was read, and the line there. */
  readonly seen: number
  readonly tail?: LineMark
  /** The highest number read of each device. */
  readonly heads: Readonly<Record<string, number>>
  /** Entries on disk up to this key lie in the box; so many there are. */
  readonly sent: { readonly key: number; readonly count: number }
}

/** The same while it is at work, with what need not be saved. */
export interface Work extends Exchange {
  /** Ids of entries that lie in the box, as far as `sent` does not say so. */
  readonly known: ReadonlySet<string>
  /** The newest place the server told; none before it was asked. */
  readonly newest?: number
  /** It is read from the beginning, so that what is missing is really missing. */
  readonly isWhole: boolean
  /** The last line that was read is asked for once more, to see that the box is the same. */
  readonly verifies: boolean
  /** The server does not know the box. */
  readonly isBoxMissing: boolean
  /** Lines of a number that was there already. */
  readonly replays: number
}

/** An entry on disk. */
export interface Kept {
  readonly key: number
  readonly entry: SyncedEntry
}

/** What lies on disk after `sent.key`, oldest first, and how many entries there are up to it. */
export interface Here {
  readonly entries: readonly Kept[]
  readonly before: number
}

export type Step =
  | { readonly act: 'make-box' }
  | { readonly act: 'read'; readonly after: number }
  /** These entries, and what else there is to say. Fewer are fine where a line is full. */
  | { readonly act: 'send'; readonly entries: readonly Kept[] }
  | { readonly act: 'rest' }

/** A line and what it holds; none when it cannot be opened. */
export interface ReadLine {
  readonly line: Line
  readonly content: Content | undefined
}

/** A device that never spoke with its box. */
export function newExchange(device: string): Exchange {
  return { device, n: 0, seen: 0, heads: {}, sent: { key: 0, count: 0 } }
}

/** Begins to work, at a start or after another tab did. */
export function resume(exchange: Exchange, isBoxMissing = false): Work {
  const { seen } = exchange
  return {
    ...exchange,
    known: new Set(),
    isWhole: seen === 0,
    verifies: seen > 0,
    isBoxMissing,
    replays: 0,
  }
}

/** What of it is saved. */
export function exchangeOf({ device, n, seen, tail, heads, sent }: Work): Exchange {
  return { device, n, seen, ...(tail ? { tail } : {}), heads, sent }
}

/** What is on disk is not what it was: all of it is looked at again, and the box read from the beginning. */
export function rewind(work: Work): Work {
  const { tail: _tail, ...rest } = work
  return {
    ...rest,
    seen: 0,
    heads: {},
    sent: { key: 0, count: 0 },
    known: new Set(),
    isWhole: true,
    verifies: false,
  }
}

/** Whether somebody changed all of the diary since, so that keys say nothing any more. */
export function isRewritten({ sent }: Work, here: Here): boolean {
  return here.before !== sent.count
}

/** What is on disk and not in the box. */
export function unsent({ known }: Work, { entries }: Here): readonly Kept[] {
  return entries.filter(({ entry }) => !known.has(entry.id))
}

/** So many entries go in one line at most; a line of a diary holds a few hundred. */
const BATCH = 1_000

/** What to do next. `says`: there is something to say besides entries. */
export function nextStep(work: Work, here: Here, says: boolean): Step {
  if (work.isBoxMissing) return { act: 'make-box' }
  if (work.newest === undefined || work.newest > work.seen)
    return { act: 'read', after: work.verifies ? work.seen - 1 : work.seen }
  const waiting = unsent(work, here)
  if (waiting.length === 0 && !says) return { act: 'rest' }
  return { act: 'send', entries: waiting.slice(0, BATCH) }
}

/** Nothing waits between the disk and the box: `sent` may say so, and be saved. */
export function settle(work: Work, here: Here): Work {
  if (unsent(work, here).length > 0) return work
  const key = here.entries.at(-1)?.key ?? work.sent.key
  return { ...work, sent: { key, count: here.before + here.entries.length }, known: new Set() }
}

/** The server has the box now; what was in it before, if it ever was, is gone. */
export function boxMade(work: Work): Work {
  const { newest: _newest, ...rest } = rewind(work)
  return { ...rest, isBoxMissing: false }
}

/** The server does not know the box: it lost everything, or the box was never made. */
export function boxMissing(work: Work): Work {
  return { ...work, isBoxMissing: true }
}

/** The server told of a newer line, or of none where there were some. */
export function toldNewest(work: Work, newest: number): Work {
  return newest < work.seen ? { ...rewind(work), newest } : { ...work, newest }
}

/** A page was read and its entries are on disk. The box turning out to be another one begins it anew. */
export function pageTaken(work: Work, page: Page, read: readonly ReadLine[]): Work {
  if (page.newest < work.seen) return { ...rewind(work), newest: page.newest }
  let next: Work = { ...work, newest: page.newest }
  let lines = read
  if (work.verifies) {
    const [first, ...rest] = read
    if (!first || !isTail(work, first.line)) return { ...rewind(work), newest: page.newest }
    lines = rest
    next = { ...next, verifies: false }
  }
  for (const one of lines) {
    const after = lineTaken(next, one)
    if (!after) return { ...rewind(work), newest: page.newest }
    next = after
  }
  // A page without lines says that there are none: whatever `newest` is, there is nothing more to read now.
  return read.length === 0 ? { ...next, seen: Math.max(next.seen, page.newest) } : next
}

/** None when a line before this one is missing and may be found by reading all of the box. */
function lineTaken(work: Work, { line, content }: ReadLine): Work | undefined {
  if (line.place <= work.seen) return work
  const head = work.heads[line.device] ?? -1
  if (line.n > head + 1 && !work.isWhole) return undefined
  const known = new Set(work.known)
  for (const { id } of content?.entries ?? []) known.add(id)
  return {
    ...work,
    known,
    seen: line.place,
    tail: markOf(line),
    heads: { ...work.heads, [line.device]: Math.max(head, line.n) },
    n: line.device === work.device ? Math.max(work.n, line.n + 1) : work.n,
    replays: work.replays + (line.n <= head ? 1 : 0),
  }
}

/** A line was put at a place. At one that was read already, the box is not the one that was read. */
export function linePut(work: Work, n: number, place: number, sent: readonly Kept[]): Work {
  const known = new Set([...work.known, ...sent.map(({ entry }) => entry.id)])
  const next = { ...work, n: Math.max(work.n, n + 1), known }
  const { newest = 0 } = work
  return place <= work.seen ? { ...rewind(next), newest: place } : { ...next, newest: Math.max(newest, place) }
}

/** The number is taken by another line: what is in the box says whose. */
export function numberTaken(work: Work): Work {
  const { newest: _newest, ...rest } = rewind(work)
  return rest
}

/** The own storage was put back to an earlier time, or copied: whoever wrote those lines is another device from now on. */
export function renamedTo(work: Work, device: string): Work {
  return { ...rewind(work), device, n: 0 }
}

/** Everything was read and sent; the next gap in a row of numbers is looked after again. */
export function rested(work: Work): Work {
  return { ...work, isWhole: false }
}

/** Own lines of a page whose numbers this device never gave. */
export function strangeOwnLines(work: Work, read: readonly ReadLine[]): readonly ReadLine[] {
  return read.filter(
    ({ line }) => line.device === work.device && line.n >= work.n && line.place > work.seen,
  )
}

function isTail({ seen, tail }: Work, line: Line): boolean {
  const mark = markOf(line)
  return (
    line.place === seen &&
    tail !== undefined &&
    mark.device === tail.device &&
    mark.n === tail.n &&
    mark.begin === tail.begin
  )
}

/** The first twelve octets of a body are half of its nonce. */
function markOf({ device, n, body }: Line): LineMark {
  return { device, n, begin: body.slice(0, 16) }
}
