/** The headers every answer carries. Why: docs/THREATS.md. */
import { ADDRESSES } from '#core/vocabulary/addresses.ts'

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types unknot',
]
const POLICY = RULES.join('; ')

/** The policy as a page can carry it itself: who may frame it is said by a header or not at all. */
export const POLICY_IN_PAGE = RULES.filter(rule => !rule.startsWith('frame-ancestors')).join('; ')

/** What a page of ours never needs. The microphone is for four spoken words, understood on the device; the camera for codes. */
const DENIED = ['geolocation', 'payment', 'usb', 'serial', 'hid', 'midi', 'browsing-topics']

/** Headers as Node writes them fastest: name, value, name, value. */
export type FlatHeaders = readonly string[]

/** Puts headers in that form. */
export function flatten(headers: Readonly<Record<string, string>>): FlatHeaders {
  return Object.entries(headers).flat()
}

/** The policy for abilities, with the camera for nobody or for the page itself. */
function permissions(camera: '()' | '(self)'): string {
  return [
    `camera=${camera}`,
    ...DENIED.map(name => `${name}=()`),
    'microphone=(self)',
    'screen-wake-lock=(self)',
  ].join(', ')
}

/** What the one document says that may use the camera. */
export const CAMERA_PERMISSIONS = permissions('(self)')

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions('()'),
}

/** Security headers of every answer that can be a page, but one. */
export const SECURITY_HEADERS = flatten(HEADERS)
const SCAN_HEADERS = flatten({ ...HEADERS, 'Permissions-Policy': CAMERA_PERMISSIONS })

/** What can be no page, and what may be a worker, whose policy is its own. */
const HASHED_FILE = /^(?:\/[a-z]{2})?\/(?:assets|voice)\/.*\.(?:js|css|json|woff2|opus)$/

/** A script, a style, a font, words or a sound: what governs pages would be half of the bytes of a small one. */
const FILE_HEADERS = flatten({
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

/**
 * Security headers of a file, by its path below the site: the page that reads codes may use the camera, and what can be no
 * page carries only what governs it.
 */
export function securityHeadersOf(path: string): FlatHeaders {
  if (HASHED_FILE.test(path)) return FILE_HEADERS
  return SCAN_PAGE.test(path) ? SCAN_HEADERS : SECURITY_HEADERS
}

/** In every language. */
const SCAN_PAGE = new RegExp(`^(?:/[a-z]{2})?${ADDRESSES.scan}/index\\.html$`)

/** What an answer over TLS carries besides: the browser is to stay there. */
export const TLS_HEADERS = flatten({
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
})

const ICON = '/icon.svg'

/**
 * Hashed files, and the recorded voice below its own hash, never change; everything else is asked for again each time, but for
 * the icon, which browsers look at anew with every address.
 */
export function cacheControl(path: string): string {
  if (path === ICON) return 'public, max-age=86400'
  return /^(?:\/[a-z]{2})?\/(?:assets|voice)\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache'
}
