/** What Argon2id is asked for: the passphrase as bytes, the salt, and how hard it shall be. */
export interface Derivation {
  readonly password: Uint8Array<ArrayBuffer>
  readonly salt: Uint8Array<ArrayBuffer>
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
}

/** The options of a derivation, as the library names them. Gives a key of 32 bytes. */
export function argon2Options({ memoryKib, passes, lanes }: Derivation) {
  return { m: memoryKib, t: passes, p: lanes, dkLen: 32 }
}
