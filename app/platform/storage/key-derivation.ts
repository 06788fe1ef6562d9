/** From a passphrase to the key-encryption key, with Argon2id. */
import { trusted } from '#app/platform/trusted.ts'
import type { Bytes } from './aead.ts'
import { argon2Options, type Derivation } from './argon2.ts'
// oxlint-disable-next-line import/default -- Vite makes the address
import worker from './argon2-worker.ts?worker&url'

export type KdfCost = Pick<Derivation, 'memoryKib' | 'passes' | 'lanes'>

/**
 * The second recommended choice of RFC 9106 (Biryukov, Dinu, Khovratovich and Josefsson 2021, section 4): 64 MiB, three
 * passes. One lane instead of four, because a page computes them one after another.
 */
export const KDF_COST = { memoryKib: 65_536, passes: 3, lanes: 1 } as const satisfies KdfCost

/** What a record of a lock may ask for: less is no lock, more would only stop the browser. */
export const KDF_BOUNDS = {
  memoryKib: [8192, 1_048_576],
  passes: [1, 16],
  lanes: [1, 16],
} as const satisfies Readonly<Record<keyof KdfCost, readonly [min: number, max: number]>>

/** The key of 32 bytes. It takes about a second, on purpose. */
export async function deriveKey(passphrase: string, salt: Bytes, cost: KdfCost): Promise<Bytes> {
  const derivation = { password: new TextEncoder().encode(passphrase), salt, ...cost }
  // Where there are no workers, or none may start, the page computes it in slices.
  return (await inWorker(derivation).catch(() => undefined)) ?? inPage(derivation)
}

function inWorker(derivation: Derivation): Promise<Bytes | undefined> {
  if (!('Worker' in globalThis)) return Promise.resolve(undefined)
  const thread = new Worker(trusted(worker), { type: 'module' })
  return new Promise<Bytes>((resolve, reject) => {
    thread.addEventListener('message', ({ data }: MessageEvent<Bytes>) => resolve(data))
    thread.addEventListener('error', reject)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin only
    thread.postMessage(derivation)
  }).finally(() => thread.terminate())
}

async function inPage(derivation: Derivation): Promise<Bytes> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js')
  const options = { ...argon2Options(derivation), asyncTick: 10 }
  return new Uint8Array(await argon2idAsync(derivation.password, derivation.salt, options))
}
