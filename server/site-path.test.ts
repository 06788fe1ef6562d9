import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { serve } from '#test/builders/served.ts'
import { trustOnly } from './trusted-proxies.ts'

const { root, remove } = writeSampleSite()
writeFileSync(join(root, 'app.webmanifest'), JSON.stringify({ scope: '/unknot/' }))
afterAll(remove)

const SITE = 'https://example.org'
const own = serve({ root, screens: ['/', '/find', '/plan'], site: SITE })
const stripped = serve({ root, screens: ['/', '/find', '/plan'], site: SITE, prefix: 'stripped' })

test.each([
  ['/', '<title>Unknot</title>'],
  ['/find', '<title>Find my knot – Unknot</title>'],
  ['/find/', '<title>Find my knot – Unknot</title>'],
  ['/de/', '<title>Unknot auf Deutsch</title>'],
  ['/learn/muscle/infraspinatus', '<h1>Infraspinatus</h1>'],
  ['/assets/main-abc.js', 'export {}'],
  ['/worker.js', 'self.x = 1'],
])('%s of a site below a path is there, whether a proxy takes the path off or not', async (path, text) => {
  for (const answer of [await own.request(`/unknot${path}`), await stripped.request(path)]) {
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(text)
  }
})

test.each(['/', '/unknot'])('who asks for %s is led to the start', async path => {
  const answer = await own.request(path)
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe('/unknot/')
})

test.each(['/find', '/assets/main-abc.js', '/unknotted/find', '/unknot/unknot/find', '/de/', '/worker.js'])(
  '%s is not of the site',
  async path => {
    const answer = await own.request(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('There is nothing at this address. The app starts at /unknot/')
  },
)

test('every address that an answer names is the one of the browser', async () => {
  for (const [server, before] of [
    [own, '/unknot'],
    [stripped, ''],
  ] as const) {
    const page = await server.request(`${before}/find/`)
    expect(page.headers.get('link')).toBe(`<${SITE}/unknot/find>; rel="canonical"`)
    const german = await server.request(`${before}/de`)
    expect(german.headers.get('location')).toBe('/unknot/de/')
    const other = await server.request(`${before}/de/learn/term/dosing`)
    expect(other.headers.get('location') ?? '').toMatch(/^\/unknot\/de\/learn\//)
  }
})

test('files with a hash are kept for a year, and whoever watches the server asks at either place', async () => {
  const file = await own.request('/unknot/de/assets/main-def.js')
  expect(file.headers.get('cache-control')).toContain('immutable')
  for (const path of ['/healthz', '/unknot/healthz']) expect((await own.request(path)).status).toBe(200)
})

test.each([
  { 'X-Forwarded-Proto': 'https, http' },
  { 'X-Forwarded-Proto': 'HTTPS' },
  { Forwarded: 'proto=https' },
])('%o counts below a path too, from a proxy that is trusted and from nobody else', async headers => {
  const trustsPeer = trustOnly(['10.0.0.2'])
  const server = serve({ root, screens: ['/'], site: SITE, trustsPeer })
  const ask = async (peer: string) => {
    const answer = await server.request(`${SITE}/unknot/`, { headers }, peer)
    return answer.headers.has('strict-transport-security')
  }
  expect(await ask('10.0.0.2')).toBe(true)
  expect(await ask('10.0.0.3')).toBe(false)
})
