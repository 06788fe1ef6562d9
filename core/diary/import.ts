/** Reads a diary file that may be anything: half of one, another app's, or made to do harm. Nothing is changed here. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { canonicalJson, checksumInSlices } from './checksum.ts'
import { memberOf } from './envelope.ts'
import { isRemoval, parseEvent, type Event } from './event.ts'
import { DIARY_APP, DIARY_FORMAT, DIARY_START } from './export.ts'
import { atOnce, partOf, type Slices } from './in-slices.ts'
import { canMigrate, migrate } from './migrate.ts'
import { beginsNearly, salvage } from './salvage.ts'
import { problemOf, reasonOf, type UnreadCounts, type UnreadReason } from './unread.ts'

/** Why a file is not read. What the person is told stands in the app's words. */
const IMPORT_PROBLEMS = [
  'too-large',
  'not-json',
  'too-deep',
  'another-app',
  'newer-version',
  'cut-off',
  'no-events',
] as const
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number]

/** No diary of ours is longer, in signs or in entries: two years of entries are about 2 MB. */
const MAX_CHARACTERS = 64 * 1024 * 1024
const MAX_ENTRIES = 1_000_000
/** An entry of ours is eight deep. */
const MAX_DEPTH = 64
/** So many signs are looked through, and so many entries are read or compared, in one slice. */
const SLICE_SIGNS = 262_144
const SLICE_ENTRIES = 100
/** So many different reasons for unread entries are told. */
const MAX_REASONS = 10

/** What happened to a file since it was saved: its end is missing, or something in it is not as it was. */
export interface Damage {
  readonly kind: 'changed' | 'cut-off'
  /** Entries of it that are not there, or no longer entries; at least so many where nobody knows. */
  readonly lost: number
}

export type ReadExport =
  | {
      readonly ok: true
      /** In the order of the file, each id once. */
      readonly events: readonly Event[]
      /** How many entries this version cannot read, in all and by reason. */
      readonly unread: number
      readonly reasons: UnreadCounts
      /** How many entries have an id that came before in the file. */
      readonly doubled: number
      /** Why not, for whoever looks into it. */
      readonly problems: readonly string[]
      /** Absent where the file is as it was saved. */
      readonly damage?: Damage
    }
  | {
      readonly ok: false
      readonly problem: ImportProblem
      /** Where there are entries and none can be read. */
      readonly reasons?: UnreadCounts
    }

/** Reads the text of a diary file, or says in one word why not. */
export function readExport(text: string): ReadExport {
  return atOnce(readExportInSlices(text))
}

/** The same in slices, what is cheap first, so that a large file does not hold up the page. */
export function* readExportInSlices(text: string): Slices<ReadExport> {
  if (text.length > MAX_CHARACTERS) return { ok: false, problem: 'too-large' }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  const { deepest, open } = yield* partOf(brackets(json), 0, 0.2)
  if (deepest > MAX_DEPTH) return { ok: false, problem: 'too-deep' }
  const parsed = parseJson(json)
  yield 0.3
  if (parsed.ok) return yield* readFile(parsed.value, json)
  const isOurs = beginsAsOurs(json) || beginsNearly(json)
  return yield* readBroken(json, open && isOurs ? 'cut-off' : 'not-json')
}

function* readFile(file: unknown, json: string): Slices<ReadExport> {
  const app = memberOf(file, 'app')
  const told = memberOf(file, 'format')
  // Of a name that lost a sign the rest still says whose file it is.
  const isSpoilt = json.trimStart().startsWith('{') && beginsNearly(json)
  const format = told === undefined && isSpoilt ? DIARY_FORMAT : told
  if ((app !== DIARY_APP && !isSpoilt) || typeof format !== 'number')
    return { ok: false, problem: 'another-app' }
  if (format > DIARY_FORMAT) return { ok: false, problem: 'newer-version' }
  if (!canMigrate(format)) return { ok: false, problem: 'another-app' }
  const count = memberOf(file, 'count')
  if (typeof count === 'number' && count > MAX_ENTRIES) return { ok: false, problem: 'too-large' }
  const entries: unknown = memberOf(file, 'events')
  if (!Array.isArray(entries)) return yield* readBroken(json, count === 0 ? 'no-events' : 'cut-off')
  if (entries.length > MAX_ENTRIES) return { ok: false, problem: 'too-large' }
  const checksum = yield* partOf(checksumInSlices(entries), 0.3, 0.7)
  const isAsSaved = memberOf(file, 'checksum') === checksum
  const isWhole = isAsSaved && app === DIARY_APP && told !== undefined && count === entries.length
  const lost = isAsSaved || typeof count !== 'number' ? 0 : Math.max(0, count - entries.length)
  const read = yield* partOf(readEntries(entries, format), 0.7, 1)
  return read.ok && !isWhole ? { ...read, damage: { kind: 'changed', lost } } : read
}

/** What is whole of a file that is broken; the problem where nothing is. */
function* readBroken(json: string, problem: ImportProblem): Slices<ReadExport> {
  const {
    entries,
    broken,
    isCutOff,
    app,
    format = DIARY_FORMAT,
    count = 0,
  } = yield* partOf(salvage(json), 0.3, 0.7)
  if (entries.length === 0) return { ok: false, problem }
  if (app !== undefined && app !== DIARY_APP && !beginsNearly(json))
    return { ok: false, problem: 'another-app' }
  if (format > DIARY_FORMAT) return { ok: false, problem: 'newer-version' }
  if (entries.length > MAX_ENTRIES) return { ok: false, problem: 'too-large' }
  const read = yield* partOf(readEntries(entries, format), 0.7, 1)
  const lost = Math.max(broken, Math.min(count, MAX_ENTRIES) - entries.length)
  return read.ok ? { ...read, damage: { kind: isCutOff ? 'cut-off' : 'changed', lost } } : read
}

function* readEntries(entries: readonly unknown[], format: number): Slices<ReadExport> {
  const strangeKinds = new Set<unknown>()
  const read: Event[] = []
  const problems = new Set<string>()
  const reasons: Partial<Record<UnreadReason, number>> = {}
  for (const [index, entry] of entries.entries()) {
    if (index % SLICE_ENTRIES === 0) yield index / entries.length
    const value = migrate(entry, format)
    const kind = memberOf(memberOf(value, 'happening'), 'type')
    // A kind that is not known is told once: making the reason costs more than reading.
    const result = strangeKinds.has(kind) ? undefined : parseEvent(value)
    if (result?.ok) {
      read.push(result.event)
      continue
    }
    const reason = result ? reasonOf(result.issue) : 'another-version'
    reasons[reason] = (reasons[reason] ?? 0) + 1
    if (result === undefined) continue
    const problem = problemOf(result.issue)
    if (problems.size < MAX_REASONS) problems.add(problem)
    if (reason === 'another-version' && problem.startsWith('happening.type:')) strangeKinds.add(kind)
  }
  const unread = entries.length - read.length
  if (read.length === 0) return { ok: false, problem: 'no-events', ...(unread > 0 ? { reasons } : {}) }
  const events = onceEach(read)
  return { ok: true, events, unread, reasons, doubled: read.length - events.length, problems: [...problems] }
}

/** What an import would bring. Moments are epoch ms; absent when nothing comes. */
export interface ImportPreview {
  readonly fresh: number
  readonly same: number
  /** The same id with another content: the entry on this phone stays. */
  readonly conflicting: number
  readonly firstAt?: Moment
  readonly lastAt?: number
}

/** Compares what is here with what would come. */
export function previewImport(current: readonly Event[], incoming: readonly Event[]): ImportPreview {
  return atOnce(previewInSlices(current, incoming))
}

/** The same in slices. */
export function* previewInSlices(
  current: readonly Event[],
  incoming: readonly Event[],
): Slices<ImportPreview> {
  const known = new Map(current.map(event => [event.id, event]))
  let [fresh, same, conflicting] = [0, 0, 0]
  let [firstAt, lastAt] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [index, event] of onceEach(incoming).entries()) {
    if (index % SLICE_ENTRIES === 0) yield index / incoming.length
    const here = known.get(event.id)
    if (isRemoval(event)) continue
    if (here === undefined) fresh += 1
    else if (wordsOf(here) === wordsOf(event)) same += 1
    else conflicting += 1
    firstAt = Math.min(firstAt, event.at)
    lastAt = Math.max(lastAt, event.at)
  }
  return { fresh, same, conflicting, ...(incoming.length === 0 ? {} : { firstAt, lastAt }) }
}

/** What a person told, without what stands around it. */
function wordsOf({ at, happening }: Event): string {
  return canonicalJson({ at, happening })
}

function onceEach(events: readonly Event[]): readonly Event[] {
  const seen = new Set<string>()
  return events.filter(({ id }) => {
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

interface Brackets {
  /** How deep they go, outside of texts. */
  readonly deepest: number
  /** Whether something is still open at the end. */
  readonly open: boolean
}

function* brackets(text: string): Slices<Brackets> {
  let [depth, deepest, quoted] = [0, 0, false]
  for (let index = 0; index < text.length && deepest <= MAX_DEPTH; index += 1) {
    if (index % SLICE_SIGNS === 0) yield index / text.length
    const sign = text.charCodeAt(index)
    if (quoted) {
      if (sign === BACKSLASH) index += 1
      else if (sign === QUOTE) quoted = false
    } else if (sign === QUOTE) quoted = true
    else if (sign === OPEN_LIST || sign === OPEN_RECORD) deepest = Math.max(deepest, (depth += 1))
    else if (sign === CLOSE_LIST || sign === CLOSE_RECORD) depth -= 1
  }
  return { deepest, open: quoted || depth > 0 }
}
/** `\\`, `"`, `[`, `{`, `]` and `}` as UTF-16 units. */
const [BACKSLASH, QUOTE, OPEN_LIST, OPEN_RECORD, CLOSE_LIST, CLOSE_RECORD] = [92, 34, 91, 123, 93, 125]

function beginsAsOurs(text: string): boolean {
  const start = text.slice(0, DIARY_START.length)
  return start === DIARY_START.slice(0, start.length)
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}
