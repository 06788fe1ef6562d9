/** Whole entries out of a diary file that is no whole JSON any more. */
import { DIARY_START } from './export.ts'
import type { Slices } from './in-slices.ts'

/** What is still whole of a broken file. */
export interface Salvaged {
  /** In the order of the file; objects with a happening, not looked at further. */
  readonly entries: readonly unknown[]
  /** Gaps between them at which something else stands. */
  readonly broken: number
  /** Everything up to some point is whole, and the end is not there. */
  readonly isCutOff: boolean
  /** What the file says of itself, where that can still be read. */
  readonly app?: string
  readonly format?: number
  readonly count?: number
}

const EVENTS = /"events"\s*:\s*\[/u
/** As our entries begin, and those that another program put in order anew. */
const ENTRY_START = /\{\s*"(?:at|id|happening)"\s*:/u
/** No entry of ours is longer, in signs. */
const MAX_ENTRY = 4 * 1024 * 1024
/** A file made to be slow is left off after it was gone through so often. */
const MAX_ROUNDS = 4
/** After so many signs the page may answer. */
const SLICE_SIGNS = 262_144

/** Goes through the text and takes every entry that is whole. A line break within quotes shows that a quote is missing. */
export function* salvage(text: string): Slices<Salvaged> {
  const head = EVENTS.exec(text)
  const start = head ? head.index + head[0].length : 0
  const entries: unknown[] = []
  let [end, broken, looked, told] = [start, 0, 0, 0]
  const starts = new RegExp(ENTRY_START, 'gu')
  starts.lastIndex = start
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const begin = found.index
    const close = closeOf(text, begin)
    looked += Math.abs(close - begin)
    if (looked > MAX_ROUNDS * text.length) break
    const entry = close > 0 ? entryIn(text.slice(begin, close)) : undefined
    if (entry !== undefined) {
      const isFirst = head === null && entries.length === 0
      if (!isFirst && !/^\s*,?\s*$/u.test(text.slice(end, begin))) broken += 1
      entries.push(entry)
      end = close
      starts.lastIndex = close
    }
    if (looked - told > SLICE_SIGNS) {
      told = looked
      yield Math.min(1, begin / text.length)
    }
  }
  const rest = text.slice(end)
  const endsInAnEntry = /^\s*,?\s*\{/u.test(rest) && !/\]\s*\}\s*$/u.test(rest)
  const isCutOff = broken === 0 && (endsInAnEntry || /^[\s,]*(?:\]\s*)?$/u.test(rest))
  const isWhole = /^[\s\],}]*$/u.test(rest)
  const about = text.slice(0, head?.index ?? DIARY_START.length * 4)
  return { entries, broken: broken + (isWhole ? 0 : 1), isCutOff, ...saidIn(about) }
}

function saidIn(head: string): Pick<Salvaged, 'app' | 'format' | 'count'> {
  const app = /"app"\s*:\s*"([^"]*)"/u.exec(head)?.[1]
  const [format, count] = ['format', 'count'].map(
    name => new RegExp(`"${name}"\\s*:\\s*(\\d+)\\s*[,}]`, 'u').exec(head)?.[1],
  )
  return {
    ...(app === undefined ? {} : { app }),
    ...(format === undefined ? {} : { format: Number(format) }),
    ...(count === undefined ? {} : { count: Number(count) }),
  }
}

/** Where the bracket that opens here is closed; below zero by the signs that were looked at when it is not. */
function closeOf(text: string, begin: number): number {
  let [depth, quoted] = [0, false]
  const last = Math.min(text.length, begin + MAX_ENTRY)
  for (let index = begin; index < last; index += 1) {
    const sign = text[index]
    if (quoted) {
      if (sign === '\\') index += 1
      else if (sign === '"') quoted = false
      else if (sign === '\n') return begin - index
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return begin - last
}

function entryIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'happening')
      ? value
      : undefined
  } catch {
    return undefined
  }
}

/** Whether a text begins as our files do, but for one sign that is another one, is missing or is too many. */
export function beginsNearly(text: string): boolean {
  const size = DIARY_START.length
  let same = 0
  while (same < size && text[same] === DIARY_START[same]) same += 1
  return [
    [same + 1, same + 1],
    [same, same + 1],
    [same + 1, same],
  ].some(([from = 0, of = 0]) => text.startsWith(DIARY_START.slice(of), from))
}
