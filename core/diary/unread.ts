/** Why an entry cannot be read, in a word the screens have a sentence for. */
import type * as v from 'valibot'

/**
 * `not-an-entry`: it has no id, moment or content. `another-version`: a kind or a word this version does not know. `too-long`
 * and `out-of-range`: larger than anything the app writes. `damaged`: a part is missing or of another kind.
 */
export const UNREAD_REASONS = [
  'another-version',
  'too-long',
  'out-of-range',
  'damaged',
  'not-an-entry',
] as const
export type UnreadReason = (typeof UNREAD_REASONS)[number]

/** How many entries were left out, by reason. */
export type UnreadCounts = Readonly<Partial<Record<UnreadReason, number>>>

const LENGTHS: readonly string[] = ['max_length', 'max_entries', 'check']
const RANGES: readonly string[] = ['min_value', 'max_value', 'integer']
/** Members without which nothing is an entry. */
const FRAME: readonly string[] = ['id', 'at', 'happening']

/** The reason an issue of the entry's schema stands for. */
export function reasonOf({ kind, type, input, path }: v.BaseIssue<unknown>): UnreadReason {
  if (kind === 'validation') {
    if (LENGTHS.includes(type)) return 'too-long'
    return RANGES.includes(type) ? 'out-of-range' : 'damaged'
  }
  const [first] = path ?? []
  if (first === undefined) return 'not-an-entry'
  if (path?.length === 1 && FRAME.includes(String(first.key))) return 'not-an-entry'
  if (typeof input !== 'string') return 'damaged'
  if (path?.at(-1)?.key === 'day') return /^\d{4}-\d\d-\d\d$/u.test(input) ? 'out-of-range' : 'damaged'
  return UNKNOWN_WORDS.includes(type) ? 'another-version' : 'damaged'
}

/** Where a word of a list we have was expected, a word we do not know comes from another version. */
const UNKNOWN_WORDS: readonly string[] = ['picklist', 'variant', 'custom', 'literal']
