import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { boxPath, LIMITS, linePath } from '#core/sync/contract.ts'
import { newKeys, pageIn, placesTold, randomHex, refusalIn, syncClient } from '#test/builders/sync-client.ts'
import { HERE, syncSite } from '#test/builders/sync-site.ts'
import { LIMITS as CONNECTIONS } from '../connections.ts'

const { startWith, server, someone, madeBox } = syncSite()
const LINE = Buffer.from('a sealed line')

test('who opens too many streams of one box is told to come again later', async () => {
  const client = someone()
  const keys = await madeBox()
  const leave = new AbortController()
  // Held on to: fetch lets go of an answer that nobody holds.
  const open: Response[] = []
  while (open.length < LIMITS.streamsOfBox) open.push(await client.changes(keys, leave.signal))
  expect(new Set(open.map(({ status }) => status))).toEqual(new Set([200]))
  const refused = await client.changes(keys)
  expect(refused.headers.get('retry-after')).toBe('60')
  expect(await refusalIn(refused)).toEqual({ status: 429, refusal: 'too-many', retryAfter: 60 })
  leave.abort()
  await expect.poll(async () => (await client.changes(keys, AbortSignal.timeout(2000))).status).toBe(200)
})

test('what is too large is refused before it was read, with and without its length said', async () => {
  const client = someone()
  const keys = await madeBox()
  const large = randomBytes(LIMITS.lineBytes + 1)
  const device = randomHex(8)
  expect(await refusalIn(await client.put(keys, device, 0, large))).toEqual({
    status: 413,
    refusal: 'too-large',
  })
  const { port } = new URL(server.url())
  const socket = connect(Number(port), '127.0.0.1')
  const head = `PUT ${linePath(keys.box, device, 0)} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${keys.door}\r\n`
  // Ten megabytes are promised; the answer comes although none arrives.
  socket.write(`${head}Content-Length: 10000000\r\n\r\n`)
  const [first = ''] = await firstOf(socket)
  expect(first).toMatch(/^HTTP\/1.1 413 /)
  socket.destroy()
  const chunked = connect(Number(port), '127.0.0.1')
  chunked.write(`${head}Transfer-Encoding: chunked\r\n\r\n`)
  chunked.write(`${(LIMITS.lineBytes + 1).toString(16)}\r\n`)
  chunked.write(large)
  const [answered = ''] = await firstOf(chunked)
  expect(answered).toMatch(/^HTTP\/1.1 413 /)
  chunked.destroy()
  expect((await pageIn(await client.lines(keys))).lines).toEqual([])
})

test('who sends a line too slowly is cut, and nothing is kept of it', async () => {
  const impatient = startWith(HERE, { limits: { ...CONNECTIONS, headersMs: 200, requestMs: 400 } })
  await impatient.sees('started')
  const keys = newKeys()
  const there = syncClient(impatient.url())
  await there.makeBox(keys)
  const socket = connect(Number(new URL(impatient.url()).port), '127.0.0.1')
  socket.write(
    `PUT ${linePath(keys.box, randomHex(8), 0)} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${keys.door}\r\nContent-Length: 50\r\n\r\nslow`,
  )
  expect(await text(socket)).toMatch(/^HTTP\/1.1 408 /)
  expect((await pageIn(await there.lines(keys))).lines).toEqual([])
  impatient.process.emit('SIGTERM')
  await impatient.sees('stopped')
})

test('a stream lasts longer than any other answer may take', async () => {
  const impatient = startWith(HERE, { limits: { ...CONNECTIONS, answerMs: 200 } })
  await impatient.sees('started')
  const keys = newKeys()
  const there = syncClient(impatient.url())
  await there.makeBox(keys)
  const told = placesTold(await there.changes(keys))
  await told.next()
  await new Promise(resolve => setTimeout(resolve, 700))
  await there.put(keys, randomHex(8), 0, LINE)
  expect((await told.next()).value).toBe(1)
  impatient.process.emit('SIGTERM')
  await impatient.sees('stopped')
})

test('nonsense is refused, and an address of nothing is nothing', async () => {
  const client = someone()
  const keys = await madeBox()
  expect(await refusalIn(await client.put(keys, randomHex(8), 0, Buffer.from('')))).toMatchObject({
    refusal: 'unreadable',
  })
  for (const after of ['', '-1', '1e3', 'x', '99999999999999999'])
    expect(
      await refusalIn(await client.ask('GET', `${boxPath(keys.box)}/lines?after=${after}`, keys.door)),
    ).toMatchObject({ refusal: 'unreadable' })
  for (const path of ['/sync/', '/sync/boxes', '/sync/boxes/MY-BOX', '/sync/nothing'])
    expect((await client.ask('GET', path)).status).toBe(404)
  for (const line of ['00/0', `${randomHex(8)}/01`, `${randomHex(8)}/-1`, `${randomHex(8)}/1e3`])
    expect((await client.ask('PUT', `${boxPath(keys.box)}/lines/${line}`, keys.door, 'x')).status).toBe(404)
  const wrongMethod = await client.ask('POST', boxPath(keys.box), keys.door)
  expect([wrongMethod.status, wrongMethod.headers.get('allow')]).toEqual([405, 'PUT, DELETE'])
})

test('a page of another site may not ask in the name of who is visiting it', async () => {
  const foreign = syncClient(server.url(), { 'sec-fetch-site': 'cross-site' })
  expect(await refusalIn(await foreign.openRoom('hello'))).toEqual({ status: 403, refusal: 'door' })
})

test('who writes too many lines a minute is told when to go on, and others are not held up', async () => {
  const keys = await madeBox()
  const device = randomHex(8)
  const busy = someone()
  const put = (n: number) => busy.put(keys, device, n, LINE)
  for (let n = 0; n < LIMITS.linesPerMinuteOfBox; n += 50) {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => put(n + at)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
  }
  // However slowly it went, a crowd is more than what came back meanwhile.
  const crowd = await Promise.all(
    Array.from({ length: LIMITS.linesPerMinuteOfBox }, (_, at) => put(LIMITS.linesPerMinuteOfBox + at)),
  )
  const refused = crowd.find(({ status }) => status === 429)
  if (!refused) throw new Error('nobody was refused')
  const { refusal, retryAfter } = await refusalIn(refused)
  expect([refusal, refused.headers.get('retry-after')]).toEqual(['too-many', `${retryAfter}`])
  const other = await madeBox()
  expect((await someone().put(other, device, 0, LINE)).status).toBe(201)
})

test('one address makes only so many boxes a day; another one still can', async () => {
  const greedy = someone()
  for (let n = 0; n < LIMITS.boxesPerDayOfAddress; n += 1)
    expect((await greedy.makeBox(newKeys())).status).toBe(201)
  const refused = await refusalIn(await greedy.makeBox(newKeys()))
  expect(refused).toMatchObject({ status: 429, refusal: 'too-many' })
  expect(refused.retryAfter).toBeGreaterThan(3000)
  expect((await someone().makeBox(newKeys())).status).toBe(201)
})

test('an address is not made up: without a trusted proxy the peer counts', async () => {
  const open = startWith(HERE)
  await open.sees('started')
  const claims = (n: number) => syncClient(open.url(), { 'x-forwarded-for': `198.51.100.${n}` })
  for (let n = 0; n < LIMITS.boxesPerDayOfAddress; n += 1) await claims(n).makeBox(newKeys())
  expect((await claims(99).makeBox(newKeys())).status).toBe(429)
  open.process.emit('SIGTERM')
  await open.sees('stopped')
})

/** The first octets that come. */
async function firstOf(stream: NodeJS.ReadableStream): Promise<readonly string[]> {
  for await (const chunk of stream) return [`${chunk}`]
  return []
}
