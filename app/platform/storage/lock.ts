/** The lock: a passphrase → Argon2id → the key that opens the data key → AES-256-GCM over every entry. Loaded only when used. */
import { argon2idAsync } from '@noble/hashes/argon2.js'
import type { Seal } from './seal.ts'

/** OWASP's second choice for Argon2id: 19 MiB, two passes, one lane. Source: OWASP Password Storage Cheat Sheet. */
const COST = { memoryKib: 19_456, passes: 2, lanes: 1 } as const
const SALT_BYTES = 16
const IV_BYTES = 12
const KEY_BYTES = 32

type Bytes = Uint8Array<ArrayBuffer>

/** What lies open on disk, to unlock with: how hard, with which salt, and the data key, sealed by the passphrase. */
export interface Lock {
  readonly id: string
  readonly version: 1
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly salt: Bytes
  readonly key: Bytes
}

/** A new lock and what seals with it. The passphrase itself is saved nowhere. */
export async function makeLock(
  passphrase: string,
  id: string,
): Promise<{ readonly lock: Lock; readonly seal: Seal }> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const dataKey = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  const locking = await keyOf(await stretch(passphrase, salt, COST))
  const key = await encrypt(locking, `lock ${id}`, dataKey)
  const seal = sealOf(id, await keyOf(dataKey))
  dataKey.fill(0)
  return { lock: { id, version: 1, ...COST, salt, key }, seal }
}

/** What seals and opens under a lock; nothing when the passphrase is not the right one. */
export async function openLock(lock: Lock, passphrase: string): Promise<Seal | undefined> {
  const opening = await keyOf(await stretch(passphrase, lock.salt, lock))
  try {
    return sealOf(lock.id, await keyOf(await decrypt(opening, `lock ${lock.id}`, lock.key)))
  } catch {
    return undefined
  }
}

/** Reads the record of a lock; anything else is refused. */
export function parseLock(value: unknown): Lock | undefined {
  return isLock(value) ? value : undefined
}

function isLock(value: unknown): value is Lock {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'version' in value &&
    value.version === 1 &&
    'memoryKib' in value &&
    typeof value.memoryKib === 'number' &&
    'passes' in value &&
    typeof value.passes === 'number' &&
    'lanes' in value &&
    typeof value.lanes === 'number' &&
    'salt' in value &&
    value.salt instanceof Uint8Array &&
    'key' in value &&
    value.key instanceof Uint8Array
  )
}

/** The same passphrase typed on another keyboard gives the same key. */
async function stretch(
  passphrase: string,
  salt: Bytes,
  cost: Pick<Lock, 'memoryKib' | 'passes' | 'lanes'>,
): Promise<Bytes> {
  const password = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const options = { m: cost.memoryKib, t: cost.passes, p: cost.lanes, dkLen: KEY_BYTES, asyncTick: 10 }
  return new Uint8Array(await argon2idAsync(password, salt, options))
}

function keyOf(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function sealOf(lockId: string, key: CryptoKey): Seal {
  return {
    lockId,
    seal: (name, value) => encrypt(key, name, new TextEncoder().encode(JSON.stringify(value))),
    async open(name, sealed) {
      const opened: unknown = JSON.parse(new TextDecoder().decode(await decrypt(key, name, sealed)))
      return opened
    },
  }
}

/** A new random iv each time, in front of what it sealed. */
async function encrypt(key: CryptoKey, name: string, bytes: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const sealed = await crypto.subtle.encrypt(parameters(iv, name), key, bytes)
  const whole = new Uint8Array(IV_BYTES + sealed.byteLength)
  whole.set(iv)
  whole.set(new Uint8Array(sealed), IV_BYTES)
  return whole
}

async function decrypt(key: CryptoKey, name: string, whole: Bytes): Promise<Bytes> {
  const [iv, sealed] = [whole.slice(0, IV_BYTES), whole.slice(IV_BYTES)]
  return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, name), key, sealed))
}

function parameters(iv: Bytes, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }
}
