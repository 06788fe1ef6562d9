export type Bytes = Uint8Array<ArrayBuffer>

/** Two digits an octet, small letters. */
export function hexOf(bytes: Bytes): string {
  return Array.from(bytes, octet => octet.toString(16).padStart(2, '0')).join('')
}

/** Base64 as in RFC 4648, with padding. */
export function base64Of(bytes: Bytes): string {
  let text = ''
  // Octet by octet: a call with 64 Ki arguments is too much for some browsers.
  for (const octet of bytes) text += String.fromCharCode(octet)
  return btoa(text)
}

/** The octets again; none when it is not base64. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
