/** The key a device signs programmes with, and the check of somebody else's. Ed25519, as browsers have it. */
import type { Signed } from '#core/programme/code.ts'

const ALGORITHM = { name: 'Ed25519' } as const

/** A key pair as it is saved. */
export interface SavedKey {
  readonly publicKey: readonly number[]
  /** PKCS #8. */
  readonly privateKey: readonly number[]
}

/** A new key pair; undefined where the browser cannot make one. */
export async function makeKey(): Promise<SavedKey | undefined> {
  try {
    const { publicKey, privateKey } = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
    return {
      publicKey: octets(await crypto.subtle.exportKey('raw', publicKey)),
      privateKey: octets(await crypto.subtle.exportKey('pkcs8', privateKey)),
    }
  } catch {
    return undefined
  }
}

/** The signature of a message. */
export async function signWith(
  { privateKey }: SavedKey,
  message: readonly number[],
): Promise<readonly number[]> {
  const key = await crypto.subtle.importKey('pkcs8', Uint8Array.from(privateKey), ALGORITHM, false, ['sign'])
  return octets(await crypto.subtle.sign(ALGORITHM, key, Uint8Array.from(message)))
}

/** Whether a signature is right; `unknown` where this browser cannot tell. */
export async function checkSignature({
  key,
  signature,
  message,
}: Signed): Promise<'right' | 'wrong' | 'unknown'> {
  let known: CryptoKey
  try {
    known = await crypto.subtle.importKey('raw', Uint8Array.from(key), ALGORITHM, false, ['verify'])
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unknown' : 'wrong'
  }
  const isRight = await crypto.subtle.verify(
    ALGORITHM,
    known,
    Uint8Array.from(signature),
    Uint8Array.from(message),
  )
  return isRight ? 'right' : 'wrong'
}

function octets(buffer: ArrayBuffer): readonly number[] {
  return [...new Uint8Array(buffer)]
}
