/**
 * A programme as the end of a link, and back: `1.` and letters. A signed one begins with the key that signed it, so that a
 * phone knows the sender again; a routine has a checksum instead. docs/programme.md describes it with examples.
 */
import { formatBase64url, parseBase64url } from './base64url.ts'
import { BODY_REFUSALS, formatBody, parseBody } from './body.ts'
import { textToBytes } from './plain-text.ts'
import type { Programme } from './programme.ts'

const VERSION = 1
/** What the first octet says. */
const KINDS = { routine: 0, signed: 1 } as const
const KEY_BYTES = 32
const SIGNATURE_BYTES = 64
const CHECKSUM_BYTES = 4
/** Longer than any code of ours can be. UTF-16 units. */
const MAX_CODE = 1_200

/** Why a text is no programme: the first thing that is wrong. */
const REFUSALS = [
  'not-ours',
  'newer-version',
  'too-long',
  'signature-wrong',
  'changed',
  ...BODY_REFUSALS,
] as const
export type Refusal = (typeof REFUSALS)[number]

/** A signature that is still to be checked: by whose key, of what. */
export interface Signed {
  readonly key: readonly number[]
  readonly signature: readonly number[]
  readonly message: readonly number[]
}

export type ParsedCode =
  | { readonly ok: true; readonly programme: Programme; readonly signed?: Signed }
  | { readonly ok: false; readonly refusal: Refusal }

const PREFIX = /^([1-9]\d{0,2})\.([\w-]*)$/
/** What is signed: these words first, so that no other signature of the same key passes for one of a programme. */
function messageToSign(key: readonly number[], body: readonly number[]): readonly number[] {
  return [...textToBytes('unknot programme'), VERSION, KINDS.signed, ...key, ...body]
}

/** The code of a routine, which nobody signs. */
export function formatRoutine(programme: Programme): string {
  const body = formatBody(programme)
  return formatCode([KINDS.routine, ...checksumOf(body), ...body])
}

/** The code of a signed programme. `sign` is given what is to be signed. */
export async function formatSigned(
  programme: Programme,
  key: readonly number[],
  sign: (message: readonly number[]) => Promise<readonly number[]>,
): Promise<string> {
  const body = formatBody(programme)
  const signature = await sign(messageToSign(key, body))
  return formatCode([KINDS.signed, ...key, ...signature, ...body])
}

function formatCode(bytes: readonly number[]): string {
  return `${VERSION}.${formatBase64url(bytes)}`
}

/** Reads a code from outside. The signature of a signed one is still to be checked. */
export function parseCode(text: unknown): ParsedCode {
  const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const
  if (typeof text !== 'string') return refuse('not-ours')
  if (text.length > MAX_CODE) return refuse('too-long')
  const [, version, letters = ''] = PREFIX.exec(text) ?? []
  if (version === undefined) return refuse('not-ours')
  if (Number(version) > VERSION) return refuse('newer-version')
  const bytes = parseBase64url(letters)
  if (bytes === undefined) return refuse('cut-off')
  const [kind, ...rest] = bytes
  if (kind === undefined) return refuse('cut-off')
  if (kind === KINDS.routine) {
    const [checksum, body] = [rest.slice(0, CHECKSUM_BYTES), rest.slice(CHECKSUM_BYTES)]
    const parsed = parseBody(body)
    return !parsed.ok || String(checksum) === String(checksumOf(body)) ? parsed : refuse('changed')
  }
  if (kind !== KINDS.signed) return refuse('newer-version')
  const key = rest.slice(0, KEY_BYTES)
  const signature = rest.slice(KEY_BYTES, KEY_BYTES + SIGNATURE_BYTES)
  const body = rest.slice(KEY_BYTES + SIGNATURE_BYTES)
  const parsed = parseBody(body)
  if (!parsed.ok) return parsed
  return { ...parsed, signed: { key, signature, message: messageToSign(key, body) } }
}

/** A key as a word to compare senders by. */
export function senderOf({ key }: Signed): string {
  return formatBase64url(key)
}

/** CRC-32 (ISO 3309) of octets, highest octet first: a letter that was mistyped or misread is noticed. */
function checksumOf(bytes: readonly number[]): readonly number[] {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1))
  }
  const whole = ~sum >>> 0
  return [24, 16, 8, 0].map(shift => (whole >>> shift) & 255)
}
