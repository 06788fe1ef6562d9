/**
 * A box that is erased says farewell: either that all is over, or where those go on who stay. Every device has a pair of keys
 * (ECDH on P-256, which every browser brings); the new secret is sealed for each that stays, so the one that was removed
 * cannot open it, though it knows the old secret.
 */
import * as v from 'valibot'
import { deviceIdSchema, shortBase64Schema } from '#core/sync/fields.ts'
import { base64Of, fromBase64, jsonOf, type Bytes } from './bytes.ts'
import { derive, type BoxKeys } from './keys.ts'
import { openBytes, sealBytes } from './seal.ts'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

/** Base64: the public point, uncompressed; the private key as PKCS #8. */
export interface DeviceKeys {
  readonly open: string
  readonly own: string
}

export async function newDeviceKeys(): Promise<DeviceKeys> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const [open, own] = await Promise.all([
    crypto.subtle.exportKey('raw', publicKey),
    crypto.subtle.exportKey('pkcs8', privateKey),
  ])
  return { open: base64Of(new Uint8Array(open)), own: base64Of(new Uint8Array(own)) }
}

/** `key` is the public one of who sealed it; `secrets` has the new one for each device that stays. */
const farewell = v.object({ key: shortBase64Schema, secrets: v.record(deviceIdSchema, shortBase64Schema) })

interface Recipient {
  readonly id: string
  /** Its public key, base64. */
  readonly key: string
}

/** So long is every farewell, so that it does not tell how many stay. */
const FAREWELL_BYTES = 8_192

/** What the old box is erased with. No recipient at all says that everything was erased. */
export async function sealFarewell(
  { box, seal }: BoxKeys,
  keys: DeviceKeys,
  recipients: readonly Recipient[],
  secret: Bytes,
): Promise<Bytes> {
  const sealed = await Promise.all(
    recipients.map(async ({ id, key }) => {
      const shared = await sharedKey(keys, key)
      return shared ? [[id, base64Of(sealBytes(shared, nameOf(box, id), secret))] as const] : []
    }),
  )
  const text = JSON.stringify({ key: keys.open, secrets: Object.fromEntries(sealed.flat()) })
  const padded = new TextEncoder().encode(text.padEnd(FAREWELL_BYTES))
  return sealBytes(seal, nameOf(box), padded)
}

/**
 * `moved`: there is a new secret for this device. `removed`: there is one for others only. `erased`: for nobody. `unreadable`: it
 * was not made with the secret of this box.
 */
export type Farewell =
  | { readonly means: 'moved'; readonly secret: Bytes }
  | { readonly means: 'removed' | 'erased' | 'unreadable' }

/** What a farewell (base64) means to this device. Whoever knew the secret of the box may have made it. */
export async function openFarewell(
  { box, seal }: BoxKeys,
  self: { readonly device: string; readonly keys: DeviceKeys },
  sealed: string,
): Promise<Farewell> {
  const bytes = fromBase64(sealed)
  const padded = bytes && openBytes(seal, nameOf(box), bytes)
  if (!padded) return { means: 'unreadable' }
  const parsed = v.safeParse(farewell, jsonOf(new TextDecoder().decode(padded)))
  if (!parsed.success) return { means: 'unreadable' }
  const { key, secrets } = parsed.output
  if (Object.keys(secrets).length === 0) return { means: 'erased' }
  const mine = fromBase64(secrets[self.device] ?? '')
  if (!mine || mine.length === 0) return { means: 'removed' }
  const shared = await sharedKey(self.keys, key)
  const secret = shared && openBytes(shared, nameOf(box, self.device), mine)
  return secret ? { means: 'moved', secret } : { means: 'unreadable' }
}

/** The key only these two devices know; none where a key is no point of the curve. */
async function sharedKey(own: DeviceKeys, other: string): Promise<Bytes | undefined> {
  const [privateBytes, publicBytes] = [fromBase64(own.own), fromBase64(other)]
  if (!privateBytes || !publicBytes) return undefined
  try {
    const [privateKey, publicKey] = await Promise.all([
      crypto.subtle.importKey('pkcs8', privateBytes, CURVE, false, ['deriveBits']),
      crypto.subtle.importKey('raw', publicBytes, CURVE, false, []),
    ])
    const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: publicKey }, privateKey, 256)
    return await derive(new Uint8Array(bits), 'farewell', 32)
  } catch {
    return undefined
  }
}

function nameOf(box: string, device?: string): string {
  return device === undefined ? `unknot/1/farewell/${box}` : `unknot/1/farewell/${box}/${device}`
}
