/** Two digits an octet, small letters. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, octet => octet.toString(16).padStart(2, '0')).join('')
}
