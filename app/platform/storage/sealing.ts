/** What seals under a lock, made of its two keys. */
import { aeadKey, decrypt, encrypt, type Bytes } from './aead.ts'
import { entriesMac } from './entries-mac.ts'
import type { Seal } from './seal.ts'

/** The data key encrypts every entry, the MAC key authenticates all of them together. 32 bytes each. */
export interface Keys {
  readonly dataKey: Bytes
  /** None under a lock of version 1. */
  readonly macKey?: Bytes
}

export const KEY_BYTES = 32

/** Seals and opens with these keys. */
export async function sealWith(lockId: string, { dataKey, macKey }: Keys): Promise<Seal> {
  const key = await aeadKey(dataKey)
  return {
    lockId,
    seal: (name, value) => encrypt(key, name, new TextEncoder().encode(JSON.stringify(value))),
    async open(name, sealed) {
      const opened: unknown = JSON.parse(new TextDecoder().decode(await decrypt(key, name, sealed)))
      return opened
    },
    ...(macKey ? { mac: entriesMac(macKey) } : {}),
  }
}
