/** A link that brings a diary to another device. The secret is behind the `#`, which no browser sends to any server. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { at } from '#app/i18n/locale.ts'
import { base64Of, fromBase64, type Bytes } from './bytes.ts'
import { SECRET_BYTES } from './keys.ts'

/** What comes behind the `#` of such a link. 43 signs of base64url are 32 octets. */
export const PAIRING_FRAGMENT = /^p1\.[\w-]{43}$/

/** The whole link, as a code shows it. */
export function pairingLink(secret: Bytes): string {
  return `${location.origin}${at(ADDRESSES.devices)}#${pairingFragment(secret)}`
}

export function pairingFragment(secret: Bytes): string {
  return `p1.${base64Of(secret).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** The secret of such a link; none when it is another text. */
export function secretOfFragment(fragment: string): Bytes | undefined {
  if (!PAIRING_FRAGMENT.test(fragment)) return undefined
  const secret = fromBase64(`${fragment.slice(3).replaceAll('-', '+').replaceAll('_', '/')}=`)
  return secret?.length === SECRET_BYTES ? secret : undefined
}
