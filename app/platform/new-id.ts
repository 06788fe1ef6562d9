import { hexOf } from './hex.ts'

/** 128 random bits in hexadecimal. `crypto.randomUUID` exists on secure pages only; a house may serve this over http. */
export function newId(): string {
  return randomHex(16)
}

/** 64 random bits in hexadecimal: a person has few devices. */
export function newDevice(): string {
  return randomHex(8)
}

function randomHex(octets: number): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(octets)))
}
