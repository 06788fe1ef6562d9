/** Reads a diary file that may be anything: half of one, another app's, or made to do harm. Nothing is changed here. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { canonicalJson, checksumOf } from './checksum.ts'
import { parseEvent, type Event } from './event.ts'
import { DIARY_APP, DIARY_FORMAT, DIARY_START } from './export.ts'
import { canMigrate, migrate } from './migrate.ts'

/** Why a file is not read. What the person is told stands in the app's words. */
const IMPORT_PROBLEMS = [
  'too-large',
  'not-json',
  'too-deep',
  'another-app',
  'newer-version',
  'wrong-checksum',
  'cut-off',
  'no-events',
] as const
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number]

/** No diary of ours is longer, in signs or in entries: two years of entries are about 2 MB. */
const MAX_CHARACTERS = 64 * 1024 * 1024
const MAX_ENTRIES = 1_000_000
/** An entry of ours is eight deep. */
const MAX_DEPTH = 64
/** A diary of ours has no more entries that are broken; entries of a kind this version does not know count once a kind. */
const MAX_BROKEN = 2_000
/** So many different reasons for unread entries are told. */
const MAX_REASONS = 10

export type ReadExport =
  | {
      readonly ok: true
      /** In the order of the file, each id once. */
      readonly events: readonly Event[]
      /** How many entries this version cannot read. */
      readonly unread: number
      /** Why not, for whoever looks into it. */
      readonly problems: readonly string[]
    }
  | { readonly ok: false; readonly problem: ImportProblem }

/** Reads the text of a diary file, or says in one word why not. */
export function readExport(text: string): ReadExport {
  if (text.length > MAX_CHARACTERS) return { ok: false, problem: 'too-large' }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  const { deepest, open } = brackets(json)
  if (deepest > MAX_DEPTH) return { ok: false, problem: 'too-deep' }
  const parsed = parseJson(json)
  if (!parsed.ok) return { ok: false, problem: open && beginsAsOurs(json) ? 'cut-off' : 'not-json' }
  return readFile(parsed.value)
}

function readFile(file: unknown): ReadExport {
  const format = memberOf(file, 'format')
  if (memberOf(file, 'app') !== DIARY_APP || typeof format !== 'number')
    return { ok: false, problem: 'another-app' }
  if (format > DIARY_FORMAT) return { ok: false, problem: 'newer-version' }
  if (!canMigrate(format)) return { ok: false, problem: 'another-app' }
  const count = memberOf(file, 'count')
  if (typeof count === 'number' && count > MAX_ENTRIES) return { ok: false, problem: 'too-large' }
  const entries: unknown = memberOf(file, 'events')
  if (!Array.isArray(entries)) return { ok: false, problem: count === 0 ? 'no-events' : 'cut-off' }
  if (entries.length > MAX_ENTRIES) return { ok: false, problem: 'too-large' }
  if (typeof count === 'number' && entries.length < count) return { ok: false, problem: 'cut-off' }
  if (memberOf(file, 'checksum') !== checksumOf(entries)) return { ok: false, problem: 'wrong-checksum' }
  return readEntries(entries, format)
}

function readEntries(entries: readonly unknown[], format: number): ReadExport {
  const strangeKinds = new Set<unknown>()
  const read: Event[] = []
  const reasons = new Set<string>()
  let [unread, broken] = [0, 0]
  for (const entry of entries) {
    const value = migrate(entry, format)
    const kind = memberOf(memberOf(value, 'happening'), 'type')
    const result = strangeKinds.has(kind) ? undefined : parseEvent(value)
    if (result?.ok) {
      read.push(result.event)
      continue
    }
    unread += 1
    if (result === undefined) continue
    if (reasons.size < MAX_REASONS) reasons.add(result.problem)
    if (result.problem.startsWith('happening.type:')) strangeKinds.add(kind)
    broken += 1
    if (broken > MAX_BROKEN) return { ok: false, problem: 'another-app' }
  }
  if (read.length === 0) return { ok: false, problem: 'no-events' }
  return { ok: true, events: onceEach(read), unread, problems: [...reasons] }
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
  const known = new Map(current.map(event => [event.id, event]))
  let [fresh, same, conflicting] = [0, 0, 0]
  let [firstAt, lastAt] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const event of onceEach(incoming)) {
    const here = known.get(event.id)
    if (here === undefined) fresh += 1
    else if (canonicalJson(here) === canonicalJson(event)) same += 1
    else conflicting += 1
    firstAt = Math.min(firstAt, event.at)
    lastAt = Math.max(lastAt, event.at)
  }
  return { fresh, same, conflicting, ...(incoming.length === 0 ? {} : { firstAt, lastAt }) }
}

/**
 * Both diaries as one, each id once, by moment; an entry that is here already stays as it is. Each diary keeps its own
 * order: entries written in one go share a moment, and a painting must stay before the presses that followed it.
 */
export function mergeEvents(current: readonly Event[], incoming: readonly Event[]): readonly Event[] {
  const here = onceEach(current)
  const ids = new Set(here.map(({ id }) => id))
  const fresh = onceEach(incoming).filter(({ id }) => !ids.has(id))
  const merged: Event[] = []
  let next = 0
  for (const event of here) {
    for (let other = fresh[next]; other && other.at < event.at; other = fresh[next]) {
      merged.push(other)
      next += 1
    }
    merged.push(event)
  }
  return [...merged, ...fresh.slice(next)]
}

/** Only what comes, each id once, in the order of the file. */
export function replaceEvents(incoming: readonly Event[]): readonly Event[] {
  return onceEach(incoming)
}

function onceEach(events: readonly Event[]): readonly Event[] {
  const seen = new Set<string>()
  return events.filter(({ id }) => {
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/** How deep the brackets go, outside of texts, and whether something is still open at the end. */
function brackets(text: string): { readonly deepest: number; readonly open: boolean } {
  let [depth, deepest, quoted] = [0, 0, false]
  for (let index = 0; index < text.length && deepest <= MAX_DEPTH; index += 1) {
    const character = text[index]
    if (quoted) {
      if (character === '\\') index += 1
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1))
    else if (character === ']' || character === '}') depth -= 1
  }
  return { deepest, open: quoted || depth > 0 }
}

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

/** Only what a file says itself: `__proto__` in it is a name like any other. */
/** A member of a value from outside; undefined where there is none of its own. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
}
