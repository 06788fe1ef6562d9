/** One way to write a value as JSON, so that the same entries always have the same checksum. */
import { atOnce, type Slices } from './in-slices.ts'
import { createSha256 } from './sha256.ts'

/** So many signs are summed up in one slice, and so many members are written in one piece. */
const SLICE = 65_536
const MAX_FLAT = 1_000

/** JSON without spaces, names in order of their UTF-16 units (RFC 8785). What JSON cannot say becomes null. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = membersOf(value).map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** SHA-256 of the entries as canonical JSON, 64 hexadecimal digits. */
export function checksumOf(entries: readonly unknown[]): string {
  return atOnce(checksumInSlices(entries))
}

/** The same in slices, so that a large file does not hold up the page. */
export function* checksumInSlices(entries: readonly unknown[]): Slices<string> {
  const sum = createSha256()
  let signs = 0
  sum.add('[')
  for (const [index, entry] of entries.entries()) {
    if (index > 0) sum.add(',')
    for (const piece of piecesOf(entry)) {
      sum.add(piece)
      signs += piece.length
      if (signs < SLICE) continue
      signs = 0
      yield index / entries.length
    }
  }
  sum.add(']')
  return sum.digest()
}

/** Canonical JSON in pieces: what holds nothing but plain values, and not too many, is one. */
function* piecesOf(value: unknown): Generator<string, void, undefined> {
  if (typeof value !== 'object' || value === null || isFlat(value)) {
    yield canonicalJson(value)
    return
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const members = Array.isArray(value) ? value.map(member => ['', member] as const) : membersOf(value)
  let before = open ?? ''
  for (const [name, member] of members) {
    yield Array.isArray(value) ? before : `${before}${JSON.stringify(name)}:`
    yield* piecesOf(member)
    before = ','
  }
  yield close ?? ''
}

function isFlat(value: object): boolean {
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  return members.length <= MAX_FLAT && members.every(member => typeof member !== 'object' || member === null)
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}
