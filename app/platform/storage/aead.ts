/** Authenticated encryption: AES-256-GCM, a fresh random nonce in front of each ciphertext. Source: NIST SP 800-38D. */
const NONCE_BYTES = 12
const TAG_BYTES = 16

export type Bytes = Uint8Array<ArrayBuffer>

/** How many bytes encrypting adds. */
export const AEAD_OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES

/** The key of these 32 bytes; nobody can read it out again. */
export function aeadKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** Encrypts, bound to a name: under another name it cannot be decrypted. */
export async function encrypt(key: CryptoKey, name: string, plaintext: Bytes): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const ciphertext = await crypto.subtle.encrypt(parameters(nonce, name), key, plaintext)
  const whole = new Uint8Array(NONCE_BYTES + ciphertext.byteLength)
  whole.set(nonce)
  whole.set(new Uint8Array(ciphertext), NONCE_BYTES)
  return whole
}

/** The plaintext again; rejects when a bit was changed, or key or name are not the same. */
export async function decrypt(key: CryptoKey, name: string, whole: Bytes): Promise<Bytes> {
  const [nonce, ciphertext] = [whole.slice(0, NONCE_BYTES), whole.slice(NONCE_BYTES)]
  return new Uint8Array(await crypto.subtle.decrypt(parameters(nonce, name), key, ciphertext))
}

function parameters(nonce: Bytes, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(name) }
}
