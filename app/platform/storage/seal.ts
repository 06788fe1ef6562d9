import { hasId } from '#core/diary/envelope.ts'

/** What the lock does to every value on its way to the disk and back. Without a lock there is none. */
export interface Seal {
  /** The lock it belongs to: a tab with another one must not write. */
  readonly lockId: string
  /** The sealed bytes of a value; `name` binds them to their place, so that they cannot be swapped. */
  readonly seal: (name: string, value: unknown) => Promise<Uint8Array<ArrayBuffer>>
  /** The value again; rejects when the bytes were changed or belong elsewhere. */
  readonly open: (name: string, sealed: Uint8Array<ArrayBuffer>) => Promise<unknown>
  /** Authenticates all entries together. None under a lock of version 1. */
  readonly mac?: EntriesMac
}

/** One MAC over all entries in their order. Its record lies beside them and is read and written with them. */
export interface EntriesMac {
  readonly of: (entries: readonly unknown[]) => unknown
  /** The record after these were added. */
  readonly extend: (record: unknown, added: readonly unknown[]) => unknown
  /** Whether these are the entries the record was made of. */
  readonly verify: (record: unknown, entries: readonly unknown[]) => boolean
  /** Of how many entries the record was made. */
  readonly countOf: (record: unknown) => number | undefined
}

/** An entry or a saved value as it lies on disk under a lock. */
export interface Sealed {
  readonly id: string
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** Whether this is what the lock writes. */
export function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'sealed' in value &&
    value.sealed instanceof Uint8Array
  )
}

/** An entry as it goes to the disk. What is sealed and could not be opened stays as it is: sealed twice, nobody could. */
export async function sealEntry<Entry extends { readonly id: string }>(
  seal: Seal | undefined,
  entry: Entry,
): Promise<Entry | Sealed> {
  if (!seal || isSealed(entry)) return entry
  return { id: entry.id, sealed: await seal.seal(`event ${entry.id}`, entry) }
}

/** An entry as it was before; one that cannot be opened is given back as it lies there. */
export async function openEntry(seal: Seal | undefined, entry: unknown): Promise<unknown> {
  if (!seal || !isSealed(entry)) return entry
  return seal.open(`event ${entry.id}`, entry.sealed).catch(() => entry)
}

/** The key of the record of the lock; it lies open, because it is needed to unlock. */
export const LOCK = 'lock'
/** The key of the MAC over all entries. */
export const ENTRIES_MAC = 'entries-mac'
/** The key of the copy of what a restore replaced: a list of entries, each sealed by itself. */
export const BEFORE_RESTORE = 'before-restore'

/** A saved value as it goes to the disk. */
export async function sealValue(seal: Seal | undefined, key: string, value: unknown): Promise<unknown> {
  if (!seal || value === undefined) return value
  if (key === BEFORE_RESTORE && Array.isArray(value)) {
    return Promise.all(value.map(entry => (hasId(entry) ? sealEntry(seal, entry) : entry)))
  }
  return { id: key, sealed: await seal.seal(`kept ${key}`, value) } satisfies Sealed
}

/** A saved value as it was before; nothing when it cannot be opened, or was put in clear under a lock. */
export async function openValue(seal: Seal | undefined, key: string, value: unknown): Promise<unknown> {
  if (key === BEFORE_RESTORE && Array.isArray(value)) {
    return Promise.all(value.map(entry => openEntry(seal, entry)))
  }
  if (!isSealed(value)) return seal && key !== LOCK ? undefined : value
  return seal?.open(`kept ${key}`, value.sealed).catch(() => undefined)
}

/** Which lock a record is of. */
export function lockIdOf(record: unknown): string | undefined {
  return hasId(record) ? record.id : undefined
}

/** Locks need the browser's own cryptography, which only secure pages have. */
export function canLock(): boolean {
  return 'subtle' in crypto
}
