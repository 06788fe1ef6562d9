import { expect, test } from 'vitest'
import { hostHeaders, secureHead } from './static-host.ts'

test.each(['', '/unknot'])('a host that reads _headers says below "%s" what our server says', base => {
  const lines = hostHeaders(base).split('\n')
  expect(lines[0]).toBe(`${base}/*`)
  expect(lines[1]).toMatch(/^ {2}Content-Security-Policy: default-src 'none'; .*frame-ancestors 'none'/)
  expect(lines).toContain('  X-Content-Type-Options: nosniff')
  for (const path of ['/assets/*', '/voice/*', '/de/assets/*', '/de/voice/*'])
    expect(lines[lines.indexOf(`${base}${path}`) + 1]).toBe(
      '  Cache-Control: public, max-age=31536000, immutable',
    )
  const permissions = lines.filter(line => line.startsWith('  Permissions-Policy: '))
  expect(permissions[0]).toContain('camera=()')
  // Joined after the rule for all, it has the last word on the camera.
  for (const path of ['/scan', '/scan/', '/de/scan', '/de/scan/'])
    expect(lines[lines.indexOf(`${base}${path}`) + 1]).toMatch(/^ {2}Permissions-Policy: camera=\(self\), /)
  expect(permissions).toHaveLength(5)
})

test('a page brings its policy before anything that it loads, without what only a header may say', () => {
  const html = secureHead(
    '<head>\n    <meta charset="utf-8" />\n    <link rel="icon" href="/icon.svg" /></head>',
  )
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('frame-ancestors')
  expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<link'))
})
