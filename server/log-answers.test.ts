import { afterAll, expect, test } from 'vitest'
import { SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { createLog, type LogEntry } from './log.ts'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { serve } from '#test/builders/served.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)

/** Asks a server of its own, and gives the lines it told, read again. */
async function linesFor(path: string, request: RequestInit = {}) {
  const lines: string[] = []
  const log = createLog({ format: 'json', level: 'info' }, line => lines.push(line))
  const answer = await serve({ root, screens: SCREEN_ADDRESSES, log }).request(path, request)
  return { answer, lines, entry: JSON.parse(lines[0] ?? '{}') }
}

test.each([
  ['/', '/', 200],
  ['/find', '/find', 200],
  ['/find/', '/find', 200],
  ['/find?where=neck', '/find', 200],
  ['/plan', '/plan', 200],
  ['/healthz', '/healthz', 200],
  ['/sitemap.xml', '/sitemap.xml', 200],
  ['/robots.txt', '/robots.txt', 200],
  ['/assets/main-abc.js', '/assets/:file', 200],
  ['/assets/my-neck', '/assets/:file', 404],
  ['/learn', '/learn', 200],
  ['/learn/muscle/infraspinatus', '/learn/:page', 200],
  ['/learn/muscle/infraspinatus/', '/learn/:page', 200],
  ['/learn/my-neck', '/learn/:page', 404],
  ['/learn/term/spasm', '/learn/term/:id', 301],
  ['/learn/term/%0d%0aX:1', '/learn/:page', 404],
  ['/de', '/de', 301],
  ['/de/', '/de', 200],
  ['/de/find', '/de/find', 200],
  ['/de/assets/main-def.js', '/de/assets/:file', 200],
  ['/de/learn/muscle/infraspinatus', '/de/learn/:page', 200],
  ['/worker.js', '/*', 200],
  ['/my-neck', '/*', 404],
  ['/my/neck/hurts', '/*', 404],
])('%s is told as %s with %i, in one line', async (path, route, status) => {
  const { answer, lines, entry } = await linesFor(path)
  expect(answer.status).toBe(status)
  expect(lines).toHaveLength(1)
  expect(entry).toEqual({
    time: expect.any(String),
    level: status < 400 ? 'info' : 'warn',
    event: 'answered',
    method: 'GET',
    route,
    status,
    ms: expect.any(Number),
  })
})

test('nothing of who asks, or of what they typed, is told', async () => {
  const { lines } = await linesFor('/secret-path?secret-query', {
    method: 'POST',
    body: 'secret-body',
    headers: {
      'X-Forwarded-For': 'secret-address',
      'User-Agent': 'secret-agent',
      Referer: 'secret-page',
      Cookie: 'secret-cookie',
    },
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('secret')
})

test.each(['HEAD', 'POST', 'DELETE'])('the method %s is told as it came', async method => {
  expect((await linesFor('/find', { method })).entry.method).toBe(method)
})

test('an answer that the browser held already is told as 304', async () => {
  const tag = (await linesFor('/find')).answer.headers.get('etag') ?? ''
  const { entry } = await linesFor('/find', { headers: { 'If-None-Match': tag } })
  expect(entry).toMatchObject({ level: 'info', route: '/find', status: 304 })
})

test('the time it took is told in milliseconds, to a tenth', async () => {
  const { ms } = (await linesFor('/find')).entry
  expect(ms).toBeGreaterThanOrEqual(0)
  expect(Math.round(ms * 10) / 10).toBe(ms)
})

test('what breaks is told by kind and place, and said to the person in one sentence', async () => {
  const told: LogEntry[] = []
  const trustsPeer = () => {
    throw new RangeError('my neck')
  }
  const server = serve({ root, screens: [], trustsPeer, log: entry => told.push(entry) })
  const answer = await server.request('/robots.txt', { headers: { 'X-Forwarded-Proto': 'https' } })
  expect(answer.status).toBe(500)
  expect(await answer.text()).toBe('Something broke on our side. Please try again.')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(told).toEqual([
    {
      event: 'answered',
      method: 'GET',
      route: '/robots.txt',
      status: 500,
      ms: expect.any(Number),
      error: { kind: 'RangeError', stack: expect.arrayContaining([expect.stringContaining('server.ts')]) },
    },
  ])
})
