import { ADDRESSES, languagePath, screenAt, type ScreenName } from '#core/vocabulary/addresses.ts'
import { EVERY_LANGUAGE } from '#core/vocabulary/language.ts'
import { parseRecovery } from '#core/sync/recovery-letters.ts'
import { PROGRAMME_FRAGMENT } from '#core/programme/link.ts'
import { SHEET_FRAGMENT } from '#core/share/sheet-fragment.ts'
import { at, SITE_PATH } from '#app/i18n/locale.ts'
import { PAIRING_FRAGMENT, pairingFragment } from '#app/platform/sync/pairing-link.ts'

/** What a code for a screen looks like. */
interface CodeShape {
  /** What comes behind the `#` of its link, which is never sent to any server. */
  readonly fragment: RegExp
  /** Whether a link that another site wrote can be opened here, since all that it is about is in the link. */
  readonly fromAnySite: boolean
}

const SHAPES: Readonly<Partial<Record<ScreenName, CodeShape>>> = {
  devices: { fragment: PAIRING_FRAGMENT, fromAnySite: false },
  programme: { fragment: PROGRAMME_FRAGMENT, fromAnySite: true },
  sheet: { fragment: SHEET_FRAGMENT, fromAnySite: false },
}

/** Where a text that was scanned or pasted leads. `elsewhere`: it is about what is at another site. */
export type Destination =
  | { readonly kind: 'ours'; readonly address: string }
  | { readonly kind: 'elsewhere'; readonly host: string }
  | { readonly kind: 'unknown' }

/** Reads the text of a code, or what somebody typed or pasted. The language of the link does not matter. */
export function destinationOf(text: string): Destination {
  const letters = parseRecovery(text)
  if (letters.ok) return devices(`#${pairingFragment(letters.secret)}`)
  const url = parse(text.trim())
  const screen = url && screenOf(url.pathname)
  const shape = screen && SHAPES[screen]
  if (!url || !screen || !shape?.fragment.test(url.hash.slice(1))) return { kind: 'unknown' }
  if (!shape.fromAnySite && url.origin !== location.origin) return { kind: 'elsewhere', host: url.host }
  return { kind: 'ours', address: `${at(ADDRESSES[screen])}${url.hash}` }
}

/** The letters of a recovery sheet are the same as the link on it. */
function devices(hash: string): Destination {
  return { kind: 'ours', address: `${at(ADDRESSES.devices)}${hash}` }
}

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

/** The screen of a path in any language; below another site's path it is the last part that says it. */
function screenOf(path: string): ScreenName | undefined {
  const within = path.startsWith(`${SITE_PATH}/`) ? path.slice(SITE_PATH.length) : path
  for (const base of EVERY_LANGUAGE.map(languagePath)) {
    const screen = within.startsWith(`${base}/`) ? screenAt(within.slice(base.length)) : 'not-found'
    if (screen !== 'not-found' && SHAPES[screen]) return screen
  }
  return undefined
}
