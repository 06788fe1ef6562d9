/** What goes to the server is sealed here, and what comes from it opened. Source: draft-irtf-cfrg-xchacha-03. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { parseContent, type Content } from '#core/sync/content.ts'
import { LIMITS } from '#core/sync/contract.ts'
import type { Bytes } from './bytes.ts'
import type { BoxKeys } from './keys.ts'

const NONCE_BYTES = 24
const TAG_BYTES = 16
/** In front of what a line holds: one octet says its form, four its length. */
const HEAD_BYTES = 5
/** Lines are as long as a multiple of this, so that their length tells little. */
const STEP_BYTES = 256

/** How a line is written: JSON in UTF-8 as it is, or deflated (RFC 1951). */
const PLAIN = 0
const DEFLATED = 1

/** So many octets of content, deflated or not, fit one line. */
const CONTENT_BYTES =
  Math.floor((LIMITS.lineBytes - NONCE_BYTES - TAG_BYTES) / STEP_BYTES) * STEP_BYTES - HEAD_BYTES

/** Where a line belongs: nobody can move it elsewhere. `n` counts the lines of a device from 0. */
export interface LineName {
  readonly device: string
  readonly n: number
}

/**
 * `shut`: damaged, swapped with another line, or of another secret; these cannot be told apart. `newer`: a newer version
 * wrote it.
 */
export type OpenedLine =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problem: 'shut' | 'newer' }

/** The sealed octets of a line; none when it holds more than a line may. */
export async function sealLine(keys: BoxKeys, name: LineName, content: Content): Promise<Bytes | undefined> {
  const plain = new TextEncoder().encode(JSON.stringify(content))
  const deflated = await through(new CompressionStream('deflate-raw'), plain)
  const isSmaller = deflated.length < plain.length
  const written = isSmaller ? deflated : plain
  if (written.length > CONTENT_BYTES) return undefined
  const padded = new Uint8Array(Math.ceil((written.length + HEAD_BYTES) / STEP_BYTES) * STEP_BYTES)
  padded[0] = isSmaller ? DEFLATED : PLAIN
  new DataView(padded.buffer).setUint32(1, written.length)
  padded.set(written, HEAD_BYTES)
  return sealBytes(keys.seal, nameOf(keys, name), padded)
}

/** What a line holds. */
export async function openLine(keys: BoxKeys, name: LineName, body: Bytes): Promise<OpenedLine> {
  const padded = openBytes(keys.seal, nameOf(keys, name), body)
  if (!padded || padded.length < HEAD_BYTES) return { ok: false, problem: 'shut' }
  const form = padded[0]
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(1)
  if (form !== PLAIN && form !== DEFLATED) return { ok: false, problem: 'newer' }
  if (length > padded.length - HEAD_BYTES) return { ok: false, problem: 'newer' }
  const written = padded.slice(HEAD_BYTES, HEAD_BYTES + length)
  try {
    const plain = form === PLAIN ? written : await through(new DecompressionStream('deflate-raw'), written)
    const content = parseContent(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)))
    return content ? { ok: true, content } : { ok: false, problem: 'newer' }
  } catch {
    return { ok: false, problem: 'newer' }
  }
}

/** Seals octets with a key of 32, bound to a name: a random nonce, then XChaCha20-Poly1305. */
export function sealBytes(
  key: Bytes,
  name: string,
  plain: Bytes,
  nonce: Bytes = crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
): Bytes {
  const sealed = xchacha20poly1305(key, nonce, new TextEncoder().encode(name)).encrypt(plain)
  const whole = new Uint8Array(NONCE_BYTES + sealed.length)
  whole.set(nonce)
  whole.set(sealed, NONCE_BYTES)
  return whole
}

/** The octets again; none when a bit was changed, or key or name are not the same. */
export function openBytes(key: Bytes, name: string, whole: Bytes): Bytes | undefined {
  if (whole.length < NONCE_BYTES + TAG_BYTES) return undefined
  const nonce = whole.slice(0, NONCE_BYTES)
  try {
    const cipher = xchacha20poly1305(key, nonce, new TextEncoder().encode(name))
    return new Uint8Array(cipher.decrypt(whole.slice(NONCE_BYTES)))
  } catch {
    return undefined
  }
}

function nameOf({ box }: BoxKeys, { device, n }: LineName): string {
  return `unknot/1/line/${box}/${device}/${n}`
}

async function through(stream: GenericTransformStream, bytes: Bytes): Promise<Bytes> {
  const whole: ReadableStream<Uint8Array> = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(whole).arrayBuffer())
}
