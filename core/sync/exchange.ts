/**
 * What a device sends and asks next, so that its box holds every entry it has and it has every entry of the box. Only ever a
 * union: nothing is taken away on either side. The box is the server's, which may lose lines, be restored from an older
 * backup or be gone for a year.
 */
import type { Line, Page } from './protocol.ts'

/** A line that was read: its sender and number, and how its body begins, which is random. */
interface LineMark {
  readonly device: string
  readonly n: number
  /** Base64. */
  readonly begin: string
}

/** How far the entries on disk were looked through. */
interface DiskPlace {
  readonly key: number
  readonly count: number
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
  /** All entries on disk up to here lie in the box. */
  readonly sent: DiskPlace
  /** How many lines up to `seen` could not be opened. */
  readonly unopened: number
}

/** The same while it is at work, with what need not be saved. */
export interface Work extends Exchange {
  /** Versions of entries that lie in the box, as far as `sent` does not say so. */
  readonly known: ReadonlySet<string>
  /** `known` is all that lies in the box up to `seen`. */
  readonly isWhole: boolean
  /** A line that is missing was looked for in all of the box: it is not there. */
  readonly isSearched: boolean
  /** How own lines began that were put and not read back yet, by their number. */
  readonly unread: Readonly<Record<number, string>>
  /** The newest place the server told; none before it was asked. */
  readonly newest?: number
  /** The server does not know the box. */
  readonly isBoxMissing: boolean
  /** Lines of a number that was there already. */
  readonly replays: number
}

/** An entry on disk; its version changes when it has to be sent once more. */
export interface Kept {
  readonly version: string
  readonly entry: { readonly id: string }
}

/** What lies on disk after `sent`, oldest first, up to `place`. */
export interface Here {
  readonly entries: readonly Kept[]
  readonly place: DiskPlace
}

export type Step =
  | { readonly act: 'make-box' }
  /** From the last line that was read, to see that the box is the same. */
  | { readonly act: 'read'; readonly after: number }
  /** What is on disk has to be known first. */
  | { readonly act: 'look' }
  /** An own line is not where it was: the whole box is to be read (`rewind`). */
  | { readonly act: 'search' }
  /** These entries, and what else there is to say. Fewer are fine where a line is full. `replaces`: a line was lost. */
  | { readonly act: 'send'; readonly entries: readonly Kept[]; readonly replaces: boolean }
  | { readonly act: 'rest' }

/** A line, and the versions of the entries in it; none at all where it cannot be opened. */
export interface ReadLine {
  readonly line: Line
  readonly versions: readonly string[] | undefined
}

const NOTHING: DiskPlace = { key: 0, count: 0 }

/** A device that never spoke with its box. */
export function newExchange(device: string): Exchange {
  return { device, n: 0, seen: 0, heads: {}, sent: NOTHING, unopened: 0 }
}

/** Begins to work, at a start or after another tab did. */
export function resume(exchange: Exchange, isBoxMissing = false): Work {
  const isNew = exchange.seen === 0
  const begun = { known: new Set<string>(), isWhole: isNew, isSearched: isNew }
  return { ...exchange, ...begun, unread: {}, isBoxMissing, replays: 0 }
}

/** What of it is saved. */
export function exchangeOf({ device, n, seen, tail, heads, sent, unopened }: Work): Exchange {
  return { device, n, seen, ...(tail ? { tail } : {}), heads, sent, unopened }
}

/** The server told of a newer line, or may be another one by now: it is asked. */
export function asksAgain({ newest: _newest, ...work }: Work): Work {
  return work
}

/** The box is read from the beginning, and all that is on disk compared with it. */
export function rewind({ tail: _tail, newest: _newest, ...work }: Work): Work {
  const anew = { seen: 0, heads: {}, sent: NOTHING, known: new Set<string>(), unread: {}, unopened: 0 }
  return { ...work, ...anew, isWhole: true, isSearched: true }
}

/** The disk was rewritten: its places say nothing any more. What lies in the box has to be known to see what is new. */
export function diskRewritten(work: Work): Work {
  return work.isWhole ? { ...work, sent: NOTHING } : rewind(work)
}

/** What is on disk and not in the box. */
export function unsent({ known }: Pick<Work, 'known'>, { entries }: Here): readonly Kept[] {
  return entries.filter(({ version }) => !known.has(version))
}

/** So many entries go in one line at most. */
const BATCH = 1_000

/** What to do next. `says`: there is something to say besides entries. */
export function nextStep(work: Work, here: Here | undefined, says: boolean): Step {
  if (work.isBoxMissing) return { act: 'make-box' }
  if (work.newest === undefined || work.newest > work.seen)
    return { act: 'read', after: Math.max(0, work.seen - 1) }
  const isMissing = (work.heads[work.device] ?? -1) < work.n - 1
  if (isMissing && !work.isSearched) return { act: 'search' }
  if (!here) return { act: 'look' }
  const waiting = unsent(work, here)
  // Where a line is really lost, the next one takes its place as the last.
  const isQuiet = waiting.length === 0 && !says && !isMissing
  return isQuiet ? { act: 'rest' } : { act: 'send', entries: waiting.slice(0, BATCH), replaces: isMissing }
}

/** All was read, and of the disk nothing waits: that may be saved. A gap that shows later is looked after again. */
export function rested(work: Work, { place }: Here): Work {
  return { ...work, sent: place, known: work.isWhole ? work.known : new Set(), isSearched: false }
}

/** The server does not know the box: it lost everything, or the box was never made. */
export function boxMissing(work: Work): Work {
  return { ...work, isBoxMissing: true }
}

/** The server has a box now; what was in the one before, if there was one, is gone. */
export function boxMade(work: Work): Work {
  return { ...rewind(work), isBoxMissing: false }
}

/** A page was read and its entries are on disk. The box turning out to be another one begins it anew. */
export function pageTaken(work: Work, page: Page, lines: readonly ReadLine[]): Work {
  if (page.newest < work.seen || (work.seen > 0 && !isTail(work, lines[0]?.line))) return rewind(work)
  const known = new Set(work.known)
  const heads = { ...work.heads }
  let { seen, n, replays, tail, unopened } = work
  for (const { line, versions } of lines) {
    if (line.place <= seen) continue
    const head = heads[line.device] ?? -1
    if (line.n > head + 1 && !work.isSearched) return rewind(work)
    if (line.n <= head) replays += 1
    if (line.device === work.device) {
      const begun = work.unread[line.n]
      // The server was put back to a time before, and has another line of ours there.
      if (begun !== undefined && begun !== beginOf(line.body)) return rewind(work)
      n = Math.max(n, line.n + 1)
    }
    for (const version of versions ?? []) known.add(version)
    if (!versions) unopened += 1
    heads[line.device] = Math.max(head, line.n)
    seen = line.place
    tail = markOf(line)
  }
  const read = { known, heads, seen, n, replays, unopened, ...(tail ? { tail } : {}) }
  // Where nothing came there is nothing to wait for, whatever the server says.
  return { ...work, ...read, newest: seen === work.seen ? seen : page.newest }
}

/** An own line was put at a place. At one that was read already, the box is not the one that was read. */
export function linePut(work: Work, body: string, place: number, sent: readonly Kept[]): Work {
  const n = work.n + 1
  if (place <= work.seen) return rewind({ ...work, n })
  const known = new Set([...work.known, ...sent.map(({ version }) => version)])
  const unread = { ...work.unread, [work.n]: beginOf(body) }
  // It may be lost before it is read back.
  return { ...work, n, known, unread, newest: Math.max(work.newest ?? 0, place), isSearched: false }
}

/** The number is taken by another line: what is in the box says whose. */
export function numberTaken(work: Work): Work {
  return rewind(work)
}

/** Own lines of a page whose numbers this device does not remember to have given. */
export function strangeOwnLines(work: Work, read: readonly ReadLine[]): readonly ReadLine[] {
  return read.filter(({ line }) => line.device === work.device && line.n >= work.n && line.place > work.seen)
}

/** The own storage was put back to an earlier time, or copied: whoever wrote those lines is another device from now on. */
export function asDevice(work: Work, device: string): Work {
  return { ...rewind(work), device, n: 0 }
}

function isTail({ seen, tail }: Work, line: Line | undefined): boolean {
  if (!line || !tail) return false
  const { device, n, begin } = markOf(line)
  return line.place === seen && device === tail.device && n === tail.n && begin === tail.begin
}

function markOf({ device, n, body }: Line): LineMark {
  return { device, n, begin: beginOf(body) }
}

/** The first twelve octets of a body (base64) are half of its nonce. */
function beginOf(body: string): string {
  return body.slice(0, 16)
}
