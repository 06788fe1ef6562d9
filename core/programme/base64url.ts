/** Octets as letters that a link and a code carry, without padding (RFC 4648, section 5). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The letters of these octets. */
export function formatBase64url(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.slice(at, at + 3)
    const triple = (one << 16) | ((two ?? 0) << 8) | (three ?? 0)
    const letters = two === undefined ? 2 : three === undefined ? 3 : 4
    for (let place = 0; place < letters; place += 1) text += LETTERS[(triple >> (18 - 6 * place)) & 63]
  }
  return text
}

/** The octets of these letters; undefined for any other character, and where the last octet is not whole. */
export function parseBase64url(text: string): readonly number[] | undefined {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of text) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) return undefined
    held = ((held << 6) | value) & 0xfff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
    }
  }
  return bits < 6 && (held & ((1 << bits) - 1)) === 0 ? bytes : undefined
}
