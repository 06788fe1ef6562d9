/**
 * One MAC over all entries in their order: a chain of HMAC-SHA-256, so that an entry is added without reading the others.
 * Computed without waiting, because the browser's own HMAC would end the transaction it must be written in.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from './aead.ts'
import { isSealed, type EntriesMac } from './seal.ts'

const START = new TextEncoder().encode('unknot entries 1')
const TAG_BYTES = 32

interface MacRecord {
  readonly count: number
  readonly tag: Bytes
}

/** The MAC of entries under a key of 32 bytes. */
export function entriesMac(macKey: Bytes): EntriesMac {
  const link = (tag: Bytes, entry: unknown): Bytes =>
    new Uint8Array(hmac.create(sha256, macKey).update(tag).update(bytesOf(entry)).digest())
  const chain = ({ count, tag }: MacRecord, entries: readonly unknown[]): MacRecord => ({
    count: count + entries.length,
    tag: entries.reduce(link, tag),
  })
  const start: MacRecord = { count: 0, tag: new Uint8Array(hmac(sha256, macKey, START)) }
  return {
    of: entries => chain(start, entries),
    // What cannot be read stays as it is, so that it is noticed the next time.
    extend: (record, added) => (isMacRecord(record) ? chain(record, added) : record),
    verify(record, entries) {
      if (!isMacRecord(record) || !entries.every(isSealed)) return false
      const { count, tag } = chain(start, entries)
      return count === record.count && isSame(tag, record.tag)
    },
    countOf: record => (isMacRecord(record) ? record.count : undefined),
  }
}

/** Id and ciphertext with the length of the id before them, so that no two entries give the same bytes. */
function bytesOf(entry: unknown): Bytes {
  if (!isSealed(entry)) throw new Error('an entry in clear cannot be authenticated')
  const id = new TextEncoder().encode(entry.id)
  const whole = new Uint8Array(4 + id.length + entry.sealed.length)
  new DataView(whole.buffer).setUint32(0, id.length)
  whole.set(id, 4)
  whole.set(entry.sealed, 4 + id.length)
  return whole
}

function isMacRecord(value: unknown): value is MacRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'count' in value &&
    typeof value.count === 'number' &&
    'tag' in value &&
    value.tag instanceof Uint8Array &&
    value.tag.length === TAG_BYTES
  )
}

/** Looks at every byte, so that the time it takes says nothing. */
function isSame(a: Bytes, b: Bytes): boolean {
  return a.reduce((differing, byte, index) => differing | (byte ^ (b[index] ?? 0)), 0) === 0
}
