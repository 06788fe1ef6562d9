import { expect, test } from 'vitest'
import { cacheControl, SECURITY_HEADERS, securityHeadersOf, TLS_HEADERS } from './headers.ts'

test('the headers of safety are these, and TLS adds one', () => {
  expect(SECURITY_HEADERS).toEqual([
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; " +
      "frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types unknot",
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'no-referrer',
    'Cross-Origin-Opener-Policy',
    'same-origin',
    'Cross-Origin-Embedder-Policy',
    'require-corp',
    'Cross-Origin-Resource-Policy',
    'same-origin',
    'Permissions-Policy',
    'camera=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=(), ' +
      'microphone=(self), screen-wake-lock=(self)',
  ])
  expect(TLS_HEADERS).toEqual(['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'])
})

test.each(['/scan/index.html', '/de/scan/index.html'])('%s alone may use the camera', path => {
  const headers = securityHeadersOf(path)
  expect(headers.filter((_, at) => SECURITY_HEADERS[at] !== headers[at])).toEqual([
    'camera=(self), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), browsing-topics=(), ' +
      'microphone=(self), screen-wake-lock=(self)',
  ])
})

test.each([
  '/index.html',
  '/mine/index.html',
  '/scan/more/index.html',
  '/learn/scan/index.html',
  '/404.html',
])('%s may not use it', path => {
  expect(securityHeadersOf(path)).toEqual(SECURITY_HEADERS)
})

test.each([
  '/assets/main-abc.js',
  '/de/assets/main-def.js',
  '/voice/0a1b2c3d/4e5f6071.opus',
  '/de/voice/0a1b2c3d/4e5f6071.opus',
])('%s has a hash and never changes', path => {
  expect(cacheControl(path)).toBe('public, max-age=31536000, immutable')
})

test.each([
  '/',
  '/find',
  '/worker.js',
  '/de/worker.js',
  '/app.webmanifest',
  '/sitemap.xml',
  '/assets',
  '/learn/assets/main-abc.js',
  '/learn/voice/0a1b2c3d/4e5f6071.opus',
  '/deu/assets/main-abc.js',
])('%s is asked for anew each time', path => {
  expect(cacheControl(path)).toBe('no-cache')
})

test('the icon is asked for once a day, not with every address', () => {
  expect(cacheControl('/icon.svg')).toBe('public, max-age=86400')
})

test.each(['/assets/main-abc.js', '/de/assets/words.abc.json', '/voice/0a1b2c3d/4e5f6071.opus'])(
  '%s can be no page, and carries what holds for workers and other sites',
  path => {
    expect(securityHeadersOf(path)).toEqual([
      'Content-Security-Policy',
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
      'X-Content-Type-Options',
      'nosniff',
      'Cross-Origin-Embedder-Policy',
      'require-corp',
      'Cross-Origin-Resource-Policy',
      'same-origin',
    ])
  },
)

test.each(['/', '/worker.js', '/icon.svg', '/assets/map.abc.svg', '/learn/assets/main-abc.js'])(
  '%s carries every header of safety',
  path => expect(securityHeadersOf(path)).toBe(SECURITY_HEADERS),
)
