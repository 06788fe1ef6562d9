export type Bytes = Uint8Array<ArrayBuffer>

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

/** What a JSON text says; none when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
