/** The passphrase without what keyboards do to it: spaces at its ends, and letters put together in another way. */
export function normalizePassphrase(typed: string): string {
  return typed.normalize('NFKC').trim()
}
