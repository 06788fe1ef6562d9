/** The sender's own words: plain text of one line, as octets of UTF-8 and back. */

/**
 * Control, format and direction characters, lone surrogates, and what no font shows: they could hide or turn what is read.
 * The two joiners stay, which some scripts are written with.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

/** What is left of a text when everything unseen is taken out, at most so many UTF-16 units, never half a character. */
export function cleanText(text: string, most: number): string {
  const seen = text.replaceAll(/\s/g, ' ').replaceAll(UNSEEN, '').replaceAll(/ +/g, ' ').trim()
  let kept = ''
  for (const character of seen) {
    if (kept.length + character.length > most) break
    kept += character
  }
  return kept.trim()
}

/** The octets of a clean text in UTF-8. */
export function textToBytes(text: string): readonly number[] {
  const escaped = encodeURIComponent(text)
  return Array.from(escaped.matchAll(/%([0-9A-F]{2})|[^%]/g), ([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  )
}

/** The text of octets in UTF-8; undefined where they are none. */
export function bytesToText(bytes: readonly number[]): string | undefined {
  const escaped = bytes.map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return decodeURIComponent(escaped)
  } catch {
    return undefined
  }
}
