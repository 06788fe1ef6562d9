/**
 * From the one secret that a person's devices share: the name of their box, the key of its door, the key of what is in it.
 * HKDF-SHA-256 without salt. Source: RFC 5869.
 */
import { hexOf } from '#app/platform/hex.ts'
import type { Bytes } from './bytes.ts'

/** A secret has so many octets. */
export const SECRET_BYTES = 32

export interface BoxKeys {
  /** 32 hex digits: what the server calls the box. */
  readonly box: string
  /** 64 hex digits: opens the door; the server keeps a hash of it. */
  readonly door: string
  /** 32 octets: seals every line. Never leaves the device. */
  readonly seal: Bytes
}

/** Of a new secret nobody knows anything. */
export function newSecret(): Bytes {
  return crypto.getRandomValues(new Uint8Array(SECRET_BYTES))
}

/** Always the same three of one secret. Needs a page with the browser's own cryptography (`canLock`). */
export async function boxKeys(secret: Bytes): Promise<BoxKeys> {
  const [box, door, seal] = await Promise.all([
    derive(secret, 'box', 16),
    derive(secret, 'door', 32),
    derive(secret, 'seal', 32),
  ])
  return { box: hexOf(box), door: hexOf(door), seal }
}

/** So many octets for one purpose. */
export async function derive(secret: Bytes, label: string, bytes: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(`unknot/1/${label}`)
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, bytes * 8))
}
