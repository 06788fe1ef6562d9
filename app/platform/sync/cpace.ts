/**
 * Two devices that know the same few figures agree on a key; whoever does not know them learns nothing and has one guess.
 * CPACE-RISTR255-SHA512, initiator and responder, with explicit confirmation. Source: draft-irtf-cfrg-cpace-21, 6, 7.3, 10.4.
 */
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import type { Bytes } from './bytes.ts'

const { Point } = ristretto255
const utf8 = new TextEncoder()
const DSI = utf8.encode('CPaceRistretto255')
const DSI_ISK = utf8.encode('CPaceRistretto255_ISK')
/** The input block of SHA-512, octets. */
const BLOCK_BYTES = 128
const SHARE_BYTES = 32
/** A tag of the confirmation, octets. */
export const TAG_BYTES = 64

/** What both sides put in. */
export interface CpaceInput {
  /** What both know and nobody else: the figures. */
  readonly password: Bytes
  /** What the two are for, so that a run for another purpose fits nothing here. */
  readonly channel: Bytes
  /** New for every run, and known to both before it. */
  readonly session: Bytes
  /** What the initiator and the responder say of themselves. */
  readonly names: readonly [initiator: Bytes, responder: Bytes]
}

export type CpaceRole = 'initiator' | 'responder'

/** What came of a run; the other side is who it says it is only once its tag is `theirTag`. */
interface Agreed {
  /** 64 octets that only both sides know, to make keys of. */
  readonly key: Bytes
  readonly ownTag: Bytes
  readonly theirTag: Bytes
}

export interface CpaceRun {
  /** The 32 octets to send. */
  readonly share: Bytes
  /** Takes what the other side sent; none when that is no point to work with, and then the run has failed. */
  readonly finish: (theirs: Bytes) => Agreed | undefined
}

/** Begins a run with a new scalar; only a test gives one, 32 octets with the lowest first. */
export function startCpace(role: CpaceRole, input: CpaceInput, scalar = newScalar()): CpaceRun {
  const share = calculateGenerator(input).multiply(numberOf(scalar)).toBytes()
  return {
    share: new Uint8Array(share),
    finish(theirs) {
      const secret = multiplyVerified(scalar, theirs)
      if (!secret) return undefined
      const shares = role === 'initiator' ? [share, theirs] : [theirs, share]
      const messages = shares.map((each, at) => withLengths(each, input.names[at] ?? new Uint8Array()))
      const key = sha512(concatBytes(withLengths(DSI_ISK, input.session, secret), ...messages))
      const macKey = sha512(concatBytes(utf8.encode('CPaceMac'), input.session, key))
      const tags = messages.map(message => new Uint8Array(hmac(sha512, macKey, message)))
      const [first = new Uint8Array(), second = new Uint8Array()] =
        role === 'initiator' ? tags : tags.toReversed()
      return { key: new Uint8Array(key), ownTag: first, theirTag: second }
    },
  }
}

/** The text that the generator is made of, with the password alone in the first block. */
export function generatorString({ password, channel, session }: Omit<CpaceInput, 'names'>): Bytes {
  const padding = Math.max(0, BLOCK_BYTES - 1 - withLengths(password).length - withLengths(DSI).length)
  return withLengths(DSI, password, new Uint8Array(padding), channel, session)
}

function calculateGenerator(input: CpaceInput) {
  const generator = ristretto255_hasher.deriveToCurve?.(sha512(generatorString(input)))
  if (!generator) throw new Error('the library does not map to ristretto255')
  return generator
}

/** X^y; none when X is no encoding of a point, or the result is the neutral element. */
export function multiplyVerified(scalar: Bytes, encoded: Bytes): Bytes | undefined {
  if (encoded.length !== SHARE_BYTES) return undefined
  try {
    const point = Point.fromBytes(encoded).multiply(numberOf(scalar))
    return point.equals(Point.ZERO) ? undefined : new Uint8Array(point.toBytes())
  } catch {
    return undefined
  }
}

/** Uniform over 252 bits, as the draft recommends for this group; never zero. */
function newScalar(): Bytes {
  const scalar = crypto.getRandomValues(new Uint8Array(SHARE_BYTES))
  scalar[SHARE_BYTES - 1] = (scalar[SHARE_BYTES - 1] ?? 0) & 0x0f
  return numberOf(scalar) === 0n ? newScalar() : scalar
}

/** The lowest octet comes first. */
function numberOf(scalar: Bytes): bigint {
  return scalar.reduceRight((sum, octet) => sum * 256n + BigInt(octet), 0n)
}

/** Each part behind its length in LEB128, so that no two lists of parts read the same. */
export function withLengths(...parts: readonly Uint8Array[]): Bytes {
  return new Uint8Array(concatBytes(...parts.flatMap(part => [lengthOf(part), part])))
}

function lengthOf({ length }: Uint8Array): Bytes {
  const octets: number[] = []
  for (let left = length; ; left >>>= 7) {
    if (left < 128) return Uint8Array.from([...octets, left])
    octets.push((left & 127) | 128)
  }
}

/** Whether two tags are the same, in a time that does not tell where they differ. */
export function isSameTag(own: Bytes, theirs: Bytes): boolean {
  if (own.length !== theirs.length) return false
  return own.reduce((differences, octet, at) => differences | (octet ^ (theirs[at] ?? 0)), 0) === 0
}
