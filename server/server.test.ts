import { writeFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { SECURITY_HEADERS } from './http/headers.ts'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { serve } from '#test/builders/served.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)

const server = serve({ root, screens: SCREEN_ADDRESSES })
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

test.each(['/assets/main-abc.js', '/de/assets/main-def.js'])(
  'the hashed file %s never changes',
  async path => {
    expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  },
)

test.each(['/', '/find', '/plan', '/assets/main-abc.js', '/learn/muscle/infraspinatus'])(
  '%s comes in the smallest form the browser reads',
  async path => {
    const plain = await (await get(path)).text()
    const forms = [
      ['br, gzip', 'br', brotliDecompressSync],
      ['gzip, deflate', 'gzip', gunzipSync],
    ] as const
    for (const [reads, form, unpack] of forms) {
      const answer = await get(path, { 'accept-encoding': reads })
      expect(answer.headers.get('content-encoding')).toBe(form)
      expect(unpack(await answer.arrayBuffer()).toString()).toBe(plain)
    }
    expect((await get(path, { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull()
  },
)

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/assets/main-abc.js', 'text/javascript; charset=utf-8'],
  ['/assets/main-abc.css', 'text/css; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml; charset=utf-8'],
  ['/app.webmanifest', 'application/manifest+json'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
])('%s is said to be %s', async (path, type) => {
  expect((await get(path)).headers.get('content-type')).toBe(type)
})

test.each([
  '/',
  '/plan',
  '/assets/main-abc.js',
  '/sitemap.xml',
  '/healthz',
  '/nothing',
  '/learn/nothing',
  '/de',
])('asking only for the head of %s gives the head alone', async path => {
  const whole = await get(path)
  const head = await server.request(path, { method: 'HEAD' })
  expect(head.status).toBe(whole.status)
  expect(await head.text()).toBe('')
  for (const name of ['content-type', 'cache-control', 'location', 'etag', 'link']) {
    expect(head.headers.get(name), name).toBe(whole.headers.get(name))
  }
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('nothing is taken in by %s', async method => {
  for (const path of ['/', '/find', '/healthz', '/nothing', '/assets/main-abc.js']) {
    const answer = await server.request(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
    expect(await answer.text()).toBe('This address can only be read. The app starts at /')
  }
})

test('the worker is asked for anew each time', async () => {
  expect((await get('/worker.js')).headers.get('cache-control')).toBe('no-cache')
})

test.each(['/', '/find', '/healthz', '/nothing/here', '/icon.svg', '/worker.js', '/de', '/learn/nothing'])(
  '%s carries every header of safety',
  async path => {
    const { headers } = await get(path)
    SECURITY_HEADERS.forEach((name, at) => {
      if (at % 2 === 0) expect(headers.get(name), name).toBe(SECURITY_HEADERS[at + 1])
    })
    expect(headers.get('strict-transport-security')).toBeNull()
  },
)

test('an address of nothing says so plainly', async () => {
  const answer = await get('/nothing')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('There is nothing at this address. The app starts at /')
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(answer.headers.get('link')).toBeNull()
})

test('what is not there is never taken for what never changes', async () => {
  const answer = await get('/assets/gone.js')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('cache-control')).toBeNull()
})

const outside = `${root}-secret.txt`
writeFileSync(outside, 'secret')
afterAll(() => rmSync(outside))
const secret = basename(outside)

test.each([
  `/../${secret}`,
  `/%2e%2e/${secret}`,
  `/%2e%2e%2f${secret}`,
  `/assets/..%2f..%2f${secret}`,
  `/assets/%2e%2e%2f%2e%2e%2f${secret}`,
  `/learn/..%2f..%2f${secret}`,
  `/learn/%252e%252e/%252e%252e/${secret}`,
  `/..%5c${secret}`,
  `//${root}/../${secret}`,
])('%s leads nowhere outside', async path => {
  const answer = await get(path)
  expect(answer.status).toBe(404)
  expect(await answer.text()).not.toContain('secret')
})

test('a health check answers, and no cache answers for it', async () => {
  const answer = await get('/healthz')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ ok: true })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test.each([
  ['/find', 'Find my knot'],
  ['/find/', 'Find my knot'],
  ['/plan', '<title>Unknot</title>'],
  ['/de/', 'Unknot auf Deutsch'],
  ['/de/plan', 'Unknot auf Deutsch'],
  ['/de/plan/', 'Unknot auf Deutsch'],
])('%s shows its own page where there is one, and else the shell of its language', async (path, words) => {
  const answer = await get(path)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain(words)
})

test('the home of a language is sent on to its start', async () => {
  const answer = await get('/de')
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe('/de/')
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

test('a file that is no page has no address to keep', async () => {
  expect((await get('/assets/main-abc.js')).headers.get('link')).toBeNull()
})

test.each([
  ['/learn/muscle/nobody', 'There is no such page'],
  ['/learn/nothing', 'There is no such page'],
  ['/learn/a/b/c', 'There is no such page'],
  ['/de/learn/muscle/nobody', 'Diese Seite gibt es nicht'],
])('an address of no page of Learn, %s, gets a kind page in its language', async (path, words) => {
  const answer = await get(path)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain(words)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
})

test.each([
  ['/learn/term/spasm', '/learn/word/spasm'],
  ['/learn/heat-limit/sleep', '/learn/limit/sleep'],
  ['/learn/term/spasm/', '/learn/word/spasm'],
  ['/de/learn/term/spasm', '/de/learn/word/spasm'],
  ['/de/learn/heat-limit/sleep', '/de/learn/limit/sleep'],
])('the other name of a shelf, %s, leads to the same page', async (path, location) => {
  const answer = await get(path)
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe(location)
})

test.each([
  '/learn/term/%0d%0aX:1',
  '/learn/term/%00',
  '/learn/term/%C3%BC',
  '/learn/term/%',
  '/learn/term/%ff',
  '/learn/term/spasm%00',
  '/learn%2fmuscle%2finfraspinatus',
  '/assets/main-abc.js/',
  '/find//',
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

test.each([
  '/index.html',
  '/404.html',
  '/shell.html',
  '/find/index.html',
  '/de/index.html',
  '/de/404.html',
  '/learn/muscle/infraspinatus/index.html',
  '/index.html.br',
  '/assets/main-abc.js.br',
])('the file %s is no address of its own', async path => {
  const answer = await get(path)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('link')).toBeNull()
})

test('an address may be written in percent where letters need none', async () => {
  expect((await get('/%66ind')).status).toBe(200)
  expect((await get('/learn/muscle/%69nfraspinatus')).status).toBe(200)
})

test('without pages of its own, what is missing is said in a sentence', async () => {
  const bare = writeSampleSite()
  for (const file of ['404.html', 'sitemap.xml', 'robots.txt']) rmSync(join(bare.root, file))
  const there = serve({ root: bare.root, screens: [] })
  for (const path of ['/learn/nothing', '/sitemap.xml', '/robots.txt', '/find/nothing']) {
    const answer = await there.request(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('There is nothing at this address. The app starts at /')
  }
  bare.remove()
})
