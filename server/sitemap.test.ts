import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { serve } from '#test/builders/served.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)

const EVIL = ['evil.example', 'a&b', 'a$&b', '$1', 'localhost.evil.example', '"><loc>']
const SITE = 'https://unknot.example'
const textOf = async (path: string, host: string, site?: string, address?: string) => {
  const server = serve({ root, screens: ['/', '/find'], site, ...(address ? { address } : {}) })
  return (await server.request(path, { headers: { host } })).text()
}
const addressesIn = (map: string) =>
  [...map.matchAll(/<loc>([^<]*)<\/loc>|href="([^"]*)"/g)].map(([, loc, href]) => loc ?? href ?? '')

test('search engines are told the address of the site, in every place', async () => {
  const map = await textOf('/sitemap.xml', 'unknot.example', SITE)
  expect(addressesIn(map)).toEqual([`${SITE}/learn`, `${SITE}/de/learn`])
  expect(map).toContain('http://www.sitemaps.org/schemas')
  expect(map).toContain('http://www.w3.org/1999/xhtml')
  expect(await textOf('/robots.txt', 'unknot.example', SITE)).toBe(`Sitemap: ${SITE}/sitemap.xml`)
})

test('a server that was not told where the site is names itself', async () => {
  const own = 'http://[::1]:5000'
  expect(addressesIn(await textOf('/sitemap.xml', '[::1]:5000', undefined, own))).toEqual([
    `${own}/learn`,
    `${own}/de/learn`,
  ])
  expect(await textOf('/robots.txt', '[::1]:5000', undefined, own)).toBe(`Sitemap: ${own}/sitemap.xml`)
})

test.each(EVIL)('a foreign name, %s, stands in no answer', async host => {
  for (const site of [SITE, undefined]) {
    const server = serve({ root, screens: ['/', '/find'], site })
    for (const path of [
      '/sitemap.xml',
      '/robots.txt',
      '/',
      '/find',
      '/de/',
      '/learn',
      '/nothing',
      '/learn/nothing',
      '/de',
    ]) {
      const answer = await server.request(path, {
        headers: { host, 'x-forwarded-host': host, 'x-forwarded-proto': 'https' },
      })
      expect([...answer.headers.values()].join('\n')).not.toContain(host)
      expect(await answer.text()).not.toContain(host)
      expect(answer.headers.get('strict-transport-security')).toBeNull()
    }
  }
})

test.each([
  ['/', '/'],
  ['/find', '/find'],
  ['/find/', '/find'],
  ['/de/', '/de/'],
  ['/de/find', '/de/find'],
  ['/learn/muscle/infraspinatus/', '/learn/muscle/infraspinatus'],
])('%s says which of its addresses is the one to keep', async (path, canonical) => {
  const link = async (host: string, site?: string) =>
    (await serve({ root, screens: ['/', '/find'], site }).request(path, { headers: { host } })).headers.get(
      'link',
    )
  expect(await link('unknot.example', SITE)).toBe(`<${SITE}${canonical}>; rel="canonical"`)
  expect(await link('localhost:5000')).toBe(`<http://localhost:5000${canonical}>; rel="canonical"`)
  expect(await link('evil.example')).toBe(`<${canonical}>; rel="canonical"`)
})

test('what the address was set in comes compressed, and is not sent again to who has it', async () => {
  const server = serve({ root, screens: [], site: SITE })
  const plain = await (await server.request('/sitemap.xml')).text()
  for (const [coding, unpack] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const answer = await server.request('/sitemap.xml', { headers: { 'accept-encoding': coding } })
    expect(answer.headers.get('content-encoding')).toBe(coding)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(unpack(await answer.arrayBuffer()).toString()).toBe(plain)
    const tag = answer.headers.get('etag') ?? 'none'
    const again = { 'accept-encoding': coding, 'if-none-match': tag }
    expect((await server.request('/sitemap.xml', { headers: again })).status).toBe(304)
  }
})

test('a site that moved is told anew, though the file is as old as before', async () => {
  const before = await serve({ root, screens: [], site: SITE }).request('/sitemap.xml')
  const moved = serve({ root, screens: [], site: 'https://moved.example' })
  const held = { 'if-none-match': before.headers.get('etag') ?? 'none' }
  expect((await moved.request('/sitemap.xml', { headers: held })).status).toBe(200)
})

test('a build that was told where the site is keeps its word', async () => {
  const told = writeSampleSite()
  for (const file of ['sitemap.xml', 'robots.txt']) {
    const path = join(told.root, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('http://localhost:4321', SITE))
  }
  const robots = async (site?: string) =>
    (
      await serve({ root: told.root, screens: [], site, address: 'http://localhost:80' }).request(
        '/robots.txt',
      )
    ).text()
  expect(await robots()).toBe(`Sitemap: ${SITE}/sitemap.xml`)
  expect(await robots('https://moved.example')).toBe('Sitemap: https://moved.example/sitemap.xml')
  told.remove()
})
