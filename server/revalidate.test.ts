import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { writeSampleSite } from './sample-site.ts'
import { createServer } from './server.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)
const server = createServer({ root, screens: SCREEN_ADDRESSES })
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  server.request(path, { headers, method })
const header = async (path: string, name: string, headers: Record<string, string> = {}) =>
  (await ask(path, headers)).headers.get(name) ?? `no ${name}`

const PATHS = ['/', '/find', '/worker.js', '/assets/main-abc.js', '/sitemap.xml', '/robots.txt']

test.each(PATHS)('who holds %s already is not sent it again', async path => {
  const answer = await ask(path, { 'If-None-Match': await header(path, 'etag') })
  expect(answer.status).toBe(304)
  expect(await answer.text()).toBe('')
  expect(answer.headers.get('etag')).toBe(await header(path, 'etag'))
  expect(answer.headers.get('cache-control')).toBe(await header(path, 'cache-control'))
  expect(answer.headers.get('content-length')).toBeNull()
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
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
    const started = createServer({ root, screens: [] })
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

test('a part of a file carries the tag of the whole', async () => {
  const answer = await ask('/worker.js', { Range: 'bytes=0-3' })
  expect(answer.status).toBe(206)
  expect(await answer.text()).toBe('self')
  expect(answer.headers.get('etag')).toBe(await header('/worker.js', 'etag'))
})

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
