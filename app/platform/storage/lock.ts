/**
 * The lock. A passphrase gives the key-encryption key (Argon2id); that key wraps the keys of the diary (AES-256-GCM); they
 * encrypt every entry and authenticate all of them together. Loaded only when used.
 */
import * as v from 'valibot'
import { aeadKey, AEAD_OVERHEAD_BYTES, decrypt, encrypt, type Bytes } from './aead.ts'
import { deriveKey, KDF_BOUNDS, KDF_COST, type KdfCost } from './key-derivation.ts'
import { normalizePassphrase } from './normalize-passphrase.ts'
import type { Seal } from './seal.ts'
import { KEY_BYTES, sealWith, type Keys } from './sealing.ts'

/** Of the locks made today. */
const LOCK_VERSION = 2
const SALT_BYTES = 16

/**
 * What lies open on disk, to unlock with: the salt, how hard the derivation is, and the wrapped keys. Version 1 had no MAC
 * key, and derived from the passphrase with the spaces at its ends.
 */
export interface Lock extends KdfCost {
  /** New with every passphrase, so that a tab with another lock notices. */
  readonly id: string
  readonly version: 1 | 2
  readonly salt: Bytes
  readonly key: Bytes
}

/** A record of a lock that cannot be used: made by a newer version, or not a lock of ours. */
export type LockProblem = 'newer' | 'broken'
export type ParsedLock =
  { readonly ok: true; readonly lock: Lock } | { readonly ok: false; readonly problem: LockProblem }

/** A lock and what seals with it. */
interface MadeLock {
  readonly lock: Lock
  readonly seal: Seal
}

/** A new lock with new keys. The passphrase itself is saved nowhere. */
export async function makeLock(passphrase: string, id: string, cost: KdfCost = KDF_COST): Promise<MadeLock> {
  const salt = randomBytes(SALT_BYTES)
  const keys = { dataKey: randomBytes(KEY_BYTES), macKey: randomBytes(KEY_BYTES) }
  const keyEncryptionKey = await aeadKey(await deriveKey(normalizePassphrase(passphrase), salt, cost))
  const key = await encrypt(keyEncryptionKey, `lock ${id}`, new Uint8Array([...keys.dataKey, ...keys.macKey]))
  const { memoryKib, passes, lanes } = cost
  return {
    lock: { id, version: LOCK_VERSION, memoryKib, passes, lanes, salt, key },
    seal: await sealWith(id, keys),
  }
}

/** What seals and opens under a lock; nothing when the passphrase is not the right one. */
export async function openLock(lock: Lock, passphrase: string): Promise<Seal | undefined> {
  for (const candidate of candidates(lock, passphrase)) {
    const keys = await unwrap(lock, candidate)
    if (keys) return sealWith(lock.id, keys)
  }
  return undefined
}

/** Whether this lock should be made anew at the next chance: it is of an older version, or easier than today's. */
export function isOutdated({ version, memoryKib, passes }: Lock): boolean {
  return version < LOCK_VERSION || memoryKib < KDF_COST.memoryKib || passes < KDF_COST.passes
}

/** Reads the record of a lock. Numbers out of bounds would stop the browser, or open to anybody: refused. */
export function parseLock(record: unknown): ParsedLock {
  const parsed = v.safeParse(SCHEMA, record)
  if (parsed.success && isUsable(parsed.output)) return { ok: true, lock: parsed.output }
  return { ok: false, problem: v.is(NEWER, record) ? 'newer' : 'broken' }
}

/** The passphrases a lock may have been made with: a keyboard adds a space where nobody sees it. */
function candidates({ version }: Lock, typed: string): readonly string[] {
  const normalized = normalizePassphrase(typed)
  if (version === LOCK_VERSION) return [normalized]
  return [...new Set([typed.normalize('NFKC'), normalized, `${normalized} `])]
}

async function unwrap(lock: Lock, passphrase: string): Promise<Keys | undefined> {
  const keyEncryptionKey = await aeadKey(await deriveKey(passphrase, lock.salt, lock))
  try {
    const keys = await decrypt(keyEncryptionKey, `lock ${lock.id}`, lock.key)
    const dataKey = keys.slice(0, KEY_BYTES)
    return lock.version === 1 ? { dataKey } : { dataKey, macKey: keys.slice(KEY_BYTES) }
  } catch {
    return undefined
  }
}

const BYTES = v.custom<Bytes>(value => value instanceof Uint8Array)
const within = ([min, max]: readonly [number, number]) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
const SCHEMA = v.object({
  id: v.string(),
  version: v.picklist([1, LOCK_VERSION]),
  memoryKib: within(KDF_BOUNDS.memoryKib),
  passes: within(KDF_BOUNDS.passes),
  lanes: within(KDF_BOUNDS.lanes),
  salt: BYTES,
  key: BYTES,
})
const NEWER = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(LOCK_VERSION + 1)) })

function isUsable({ version, salt, key }: Lock): boolean {
  const keys = version === 1 ? KEY_BYTES : 2 * KEY_BYTES
  return salt.length === SALT_BYTES && key.length === AEAD_OVERHEAD_BYTES + keys
}

function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count))
}
