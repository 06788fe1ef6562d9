import { afterAll, expect, test } from 'vitest'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { writeSampleSite } from './sample-site.ts'
import { createServer } from './server.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)

const server = createServer({ root, screens: SCREEN_ADDRESSES })
const get = (path: string, headers: Record<string, string> = {}) => server.request(path, { headers })

test.each(SCREEN_ADDRESSES)(
  'the screen at %s answers with the shell, asked for anew each time',
  async path => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Unknot')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  },
)

test('hashed files never change and come compressed', async () => {
  const answer = await get('/assets/main-abc.js', { 'accept-encoding': 'br' })
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(answer.headers.get('content-encoding')).toBe('br')
})

test('the worker is asked for anew each time', async () => {
  expect((await get('/worker.js')).headers.get('cache-control')).toBe('no-cache')
})

test.each(['/', '/find', '/healthz', '/nothing/here', '/assets/main-abc.js'])(
  '%s carries every security header',
  async path => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'.*require-trusted-types-for 'script'/,
    )
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('strict-transport-security')).toBeNull()
  },
)

test.each([
  ['X-Forwarded-Proto', 'https, http'],
  ['Forwarded', 'for=192.0.2.60;proto=https'],
])(
  'behind TLS, told by %s, the browser is told to stay there and to keep that address',
  async (name, value) => {
    const { headers } = await server.request('http://unknot.example/find', { headers: { [name]: value } })
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
    expect(headers.get('link')).toBe('<https://unknot.example/find>; rel="canonical"')
  },
)

test('an address of nothing says so plainly', async () => {
  const answer = await get('/nothing')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('nothing at this address')
})

test.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])(
  '%s leads nowhere outside',
  async path => {
    expect((await get(path)).status).not.toBe(200)
  },
)

test('a health check answers', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ ok: true })
})

test.each(['/learn/muscle/infraspinatus', '/learn/muscle/infraspinatus/'])(
  'the page at %s is there without any script, compressed, and asked for anew each time',
  async path => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Infraspinatus')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect((await get(path, { 'accept-encoding': 'br' })).headers.get('content-encoding')).toBe('br')
  },
)

test.each([
  ['/', 'https://unknot.example/'],
  ['/find', 'https://unknot.example/find'],
  ['/learn/muscle/infraspinatus/', 'https://unknot.example/learn/muscle/infraspinatus'],
])('%s says which of its addresses is the one to keep', async (path, canonical) => {
  const { headers } = await server.request(`https://unknot.example${path}`, {
    headers: { 'x-forwarded-proto': 'https' },
  })
  expect(headers.get('link')).toBe(`<${canonical}>; rel="canonical"`)
})

test('a file that is no page has no address to keep', async () => {
  expect((await get('/assets/main-abc.js')).headers.get('link')).toBeNull()
})

test.each(['/learn/muscle/nobody', '/learn/nothing', '/learn/a/b/c'])(
  'an address of no page of Learn, %s, gets a kind page',
  async path => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('There is no such page')
  },
)

test('the names other records use for two shelves lead to the same pages', async () => {
  const answer = await get('/learn/term/spasm')
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe('/learn/word/spasm')
})

test('search engines are told the address the server was asked at', async () => {
  const map = await server.request('https://unknot.example/sitemap.xml', {
    headers: { 'x-forwarded-proto': 'https' },
  })
  const text = await map.text()
  expect(map.headers.get('content-type')).toMatch(/^application\/xml/)
  expect(text).toContain('<loc>https://unknot.example/learn</loc>')
  expect(text).toContain('hreflang="de" href="https://unknot.example/de/learn"')
  expect(text).not.toContain('localhost')
  expect(text).toContain('http://www.sitemaps.org/schemas')
  expect(text).toContain('http://www.w3.org/1999/xhtml')
  const robots = await server.request('http://unknot.example/robots.txt')
  expect(await robots.text()).toBe('Sitemap: http://unknot.example/sitemap.xml')
})

test.each([
  '/learn/term/%0d%0aX:1',
  '/learn/term/%00',
  '/learn/term/%C3%BC',
  '/learn/term/%',
  '/learn/term/%ff',
  '/learn/heat-limit/%E2%80%A8',
  '/learn/muscle/%0d%0aX:1',
  '/find/%00',
  '/%',
  '/%ff%fe',
  '/%0d%0aSet-Cookie:a=b',
  '/assets/%00.js',
  `/${'a'.repeat(5000)}`,
])('a foolish address, %j, is an address of nothing', async path => {
  const answer = await get(path)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('location')).toBeNull()
})
