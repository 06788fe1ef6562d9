import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { serve } from '#test/builders/served.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)
const server = serve({ root, screens: SCREEN_ADDRESSES })
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  server.request(path, { headers, method })
const header = async (path: string, name: string, headers: Record<string, string> = {}) =>
  (await ask(path, headers)).headers.get(name) ?? `no ${name}`

const PATHS = [
  '/',
  '/find',
  '/plan',
  '/learn/muscle/infraspinatus',
  '/de/',
  '/worker.js',
  '/assets/main-abc.js',
  '/sitemap.xml',
  '/robots.txt',
]

test.each(PATHS)('who holds %s already is not sent it again', async path => {
  const answer = await ask(path, { 'If-None-Match': await header(path, 'etag') })
  expect(answer.status).toBe(304)
  expect(await answer.text()).toBe('')
  expect(answer.headers.get('etag')).toBe(await header(path, 'etag'))
  expect(answer.headers.get('cache-control')).toBe(await header(path, 'cache-control'))
  expect(answer.headers.get('content-length')).toBeNull()
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each(PATHS)('who holds %s of the last change, or any of it, is not sent it again', async path => {
  const since = await header(path, 'last-modified')
  expect((await ask(path, { 'If-Modified-Since': since })).status).toBe(304)
  expect((await ask(path, { 'If-None-Match': '*' })).status).toBe(304)
  expect((await ask(path, { 'If-None-Match': '"another"' })).status).toBe(200)
})

test('who means an older file than there is gets a sentence and no part of the new one', async () => {
  const answer = await ask('/worker.js', { 'If-Match': '"old"', Range: 'bytes=0-3' })
  expect(answer.status).toBe(412)
  expect(await answer.text()).toBe('This file is another one by now. Please load it again.')
})

test.each(['W/', '"old", ', '"old", W/'])('a tag is found behind %s too', async before => {
  const tag = (await header('/', 'etag')).replace(/^W\//, '')
  expect((await ask('/', { 'If-None-Match': `${before}${tag}` })).status).toBe(304)
})

test('who holds another one is sent the file', async () => {
  const answer = await ask('/', { 'If-None-Match': '"old"' })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Unknot')
})

test('a browser that knows only the moment of the last change is not sent it again', async () => {
  const since = await header('/', 'last-modified')
  const answer = await ask('/', { 'If-Modified-Since': since })
  expect(answer.status).toBe(304)
  expect(await answer.text()).toBe('')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('content-length')).toBeNull()
  expect(answer.headers.get('content-type')).toBeNull()
})

test.each(['Thu, 01 Jan 1970 00:00:00 GMT', 'yesterday', ''])(
  'a browser whose copy is of %j is sent the file',
  async since => {
    expect((await ask('/', { 'If-Modified-Since': since })).status).toBe(200)
  },
)

test('the tag counts before the moment, so a build of the same second is not taken for the old one', async () => {
  const since = await header('/', 'last-modified')
  expect((await ask('/', { 'If-None-Match': '"old"', 'If-Modified-Since': since })).status).toBe(200)
})

test('a page of other words has another tag, even with the same size and moment', async () => {
  const file = join(root, 'icon.svg')
  const moment = new Date('2025-01-01T00:00:00Z')
  const tags: string[] = []
  for (const words of ['<svg>a</svg>', '<svg>b</svg>']) {
    writeFileSync(file, words)
    utimesSync(file, moment, moment)
    const started = serve({ root, screens: [] })
    tags.push((await started.request('/icon.svg')).headers.get('etag') ?? 'none')
  }
  expect(tags[0]).toMatch(/^"[\w-]+"$/)
  expect(tags[0]).not.toBe(tags[1])
})

test('each way of compressing has a tag of its own, and caches are told that there are several', async () => {
  const ways = ['br', 'gzip', 'identity']
  const tags = await Promise.all(ways.map(way => header('/', 'etag', { 'Accept-Encoding': way })))
  expect(new Set(tags).size).toBe(ways.length)
  for (const way of ways)
    expect(await header('/', 'vary', { 'Accept-Encoding': way })).toBe('Accept-Encoding')
})

test('a part of a file carries the tag of the whole, and says which part it is', async () => {
  const answer = await ask('/worker.js', { Range: 'bytes=0-3' })
  expect(answer.status).toBe(206)
  expect(await answer.text()).toBe('self')
  expect(answer.headers.get('content-range')).toBe('bytes 0-3/10')
  expect(answer.headers.get('content-length')).toBe('4')
  expect(answer.headers.get('accept-ranges')).toBe('bytes')
  expect(answer.headers.get('etag')).toBe(await header('/worker.js', 'etag'))
})

test.each(['items=0-3', 'bytes=abc', 'bytes=0-1,3-4', 'bytes=3-1'])(
  'the range %s is ignored, and the whole is sent',
  async Range => {
    const answer = await ask('/worker.js', { Range })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('self.x = 1')
    expect(answer.headers.get('content-range')).toBeNull()
  },
)

test('a part that lies outside is refused, with the size there is', async () => {
  const answer = await ask('/worker.js', { Range: 'bytes=10-' })
  expect(answer.status).toBe(416)
  expect(answer.headers.get('content-range')).toBe('bytes */10')
  expect(answer.headers.get('cache-control')).toBeNull()
})

test('a part is sent only of the file that the client began to load, and of a compressed one in its own bytes', async () => {
  const tag = await header('/worker.js', 'etag')
  expect((await ask('/worker.js', { Range: 'bytes=0-3', 'If-Range': tag })).status).toBe(206)
  expect((await ask('/worker.js', { Range: 'bytes=0-3', 'If-Range': '"old"' })).status).toBe(200)
  const br = await ask('/worker.js', { 'Accept-Encoding': 'br' })
  const whole = Buffer.from(await br.arrayBuffer())
  const part = await ask('/worker.js', { 'Accept-Encoding': 'br', Range: 'bytes=2-' })
  expect(part.headers.get('content-encoding')).toBe('br')
  expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(2))
})

test('asking only for the head ignores a range', async () => {
  expect((await ask('/worker.js', { Range: 'bytes=0-3' }, 'HEAD')).status).toBe(200)
})

test.each([
  ['br;q=0.1, gzip;q=1.0', 'gzip'],
  ['BR', 'br'],
  ['*', 'br'],
  ['gzip;q=0.5, identity;q=0.9', null],
  ['br;q=0, gzip;q=0', null],
  ['identity', null],
])(
  'who accepts %s is sent %s, and caches are told that it could have been another',
  async (accepted, coding) => {
    for (const path of ['/', '/learn/nothing']) {
      const answer = await ask(path, { 'Accept-Encoding': accepted })
      expect(answer.headers.get('content-encoding')).toBe(coding)
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    }
  },
)

test.each(PATHS)('asking only for the head of %s says the same tag, and 304 likewise', async path => {
  const tag = await header(path, 'etag')
  const head = await ask(path, {}, 'HEAD')
  expect(head.headers.get('etag')).toBe(tag)
  expect((await ask(path, { 'If-None-Match': tag }, 'HEAD')).status).toBe(304)
})

test.each(['/nothing', '/learn/nothing', '/healthz'])('%s is answered in full each time', async path => {
  const answer = await ask(path, { 'If-None-Match': '*', 'If-Modified-Since': new Date().toUTCString() })
  expect(answer.status).not.toBe(304)
  expect(answer.headers.get('etag')).toBeNull()
})
