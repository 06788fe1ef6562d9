import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test, vi } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { startServerAt } from '#test/builders/started.ts'
import { LIMITS, timeoutsOf } from './connections.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)
const startWith = startServerAt(root)

const HOST = { HOST: '127.0.0.1', PORT: '0' }
const FIND = 'GET /find HTTP/1.1\r\nHost: unknot.example\r\n\r\n'
const SHORT = {
  ...LIMITS,
  headersMs: 200,
  requestMs: 300,
  idleMs: 200,
  stalledMs: 200,
  answerMs: 400,
  drainMs: 20,
}

/** A server with these limits, and a way to open connections to it that are gone when the test is. */
async function open(limits = LIMITS, environment: Readonly<Record<string, string>> = {}, at = root) {
  const server = startWith({ ...HOST, UNKNOT_LOG: 'json', ...environment }, { limits, at })
  await server.sees('started')
  const sockets: Socket[] = []
  const port = Number(new URL(server.url()).port)
  return {
    ...server,
    async dial(first = '') {
      const socket = connect(port, '127.0.0.1')
      sockets.push(socket)
      socket.on('error', () => undefined)
      await once(socket, 'connect')
      if (first !== '') socket.write(first)
      return socket
    },
    isWell: async () =>
      (await fetch(`http://127.0.0.1:${port}/healthz`, { headers: { Connection: 'close' } })).ok,
    async end() {
      for (const socket of sockets) socket.destroy()
      server.process.emit('SIGTERM')
      await server.sees('stopped')
    },
  }
}
const isGone = (socket: Socket) =>
  vi.waitFor(() => expect(socket.destroyed || socket.readableEnded).toBe(true), 20_000)

test.each([
  ['says nothing', ''],
  ['stops in the middle of its headers', 'GET /find HTTP/1.1\r\nHost: unknot'],
  ['stops in the middle of a body', 'POST /find HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc'],
  ['asks once and is silent then', FIND],
])('a client that %s is let go', async (_, first) => {
  const server = await open(SHORT)
  const socket = await server.dial(first)
  socket.resume()
  await isGone(socket)
  expect(await server.isWell()).toBe(true)
  await server.end()
})

test('who asks for much at once does not keep others waiting until all of it is answered', async () => {
  const server = await open()
  const greedy = await server.dial()
  const modest = await server.dial()
  const answers = text(greedy)
  greedy.write(`${FIND.repeat(49)}${FIND.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}`)
  modest.write(FIND.replace('/find', '/healthz'))
  await once(modest, 'data')
  expect((await answers).split('Find my knot')).toHaveLength(51)
  const routes = server.entries().flatMap(({ route }) => route ?? [])
  expect(routes).toHaveLength(51)
  expect(routes.indexOf('/healthz')).toBeLessThan(49)
  await server.end()
})

test('a client that asks on and on without waiting for answers is let go', async () => {
  const server = await open()
  const socket = await server.dial()
  let answers = 0
  socket.on('data', (chunk: Buffer) => (answers += chunk.toString().split('Find my knot').length - 1))
  const gone = new Promise(resolve => socket.once('close', resolve))
  socket.write(FIND.repeat(5000))
  await gone
  expect(answers).toBeLessThanOrEqual(LIMITS.pipelined)
  expect(server.entries().filter(({ event }) => event === 'answered').length).toBeLessThanOrEqual(
    LIMITS.pipelined,
  )
  await server.end()
})

test('a client that takes no answer is let go', async () => {
  const site = writeSampleSite()
  // More than the system holds back for a reader.
  writeFileSync(join(site.root, 'assets/large.js'), Buffer.alloc(32 * 2 ** 20, ' '))
  const server = await open({ ...LIMITS, answerMs: 400 }, {}, site.root)
  const socket = await server.dial('GET /assets/large.js HTTP/1.1\r\nHost: unknot.example\r\n\r\n')
  expect(await server.isWell()).toBe(true)
  await new Promise(resolve => setTimeout(resolve, 1000))
  let bytes = 0
  socket.on('data', (chunk: Buffer) => (bytes += chunk.length))
  await new Promise(resolve => socket.once('close', resolve))
  expect(bytes).toBeLessThan(32 * 2 ** 20)
  await server.end()
  site.remove()
})

test('connections beyond the limit push out those that have waited longest, so health is always told', async () => {
  const server = await open(LIMITS, { UNKNOT_MAX_CONNECTIONS: '20' })
  const silent: Socket[] = []
  for (let n = 0; n < 60; n += 1) {
    const socket = await server.dial(n % 2 === 0 ? '' : 'GET / HTTP/1.1\r\nHost: a')
    socket.resume()
    silent.push(socket)
    if (n % 20 === 0) expect(await server.isWell()).toBe(true)
  }
  for (const socket of silent.slice(0, 30)) await isGone(socket)
  expect(await server.isWell()).toBe(true)
  expect(silent.filter(socket => !socket.readableEnded && !socket.destroyed).length).toBeLessThanOrEqual(20)
  await server.end()
})

test('asked to stop, the server answers what was asked before, and says that it closes', async () => {
  const server = await open({ ...LIMITS, drainMs: 300 })
  const known = await server.dial(FIND)
  await once(known, 'data')
  const late = await server.dial('GET /find HTTP/1.1\r\nHost: unknot')
  server.process.emit('SIGTERM')
  await server.sees('stopping')
  late.write('.example\r\n\r\n')
  known.write(FIND)
  for (const answer of await Promise.all([text(late), text(known)])) {
    expect(answer).toContain('Connection: close')
    expect(answer).toContain('Find my knot')
  }
  await server.sees('stopped')
})

test('asked to stop, the server does not wait longer than it says for who never ends', async () => {
  const server = await open({ ...LIMITS, drainMs: 20, stopMs: 200 })
  const silent = await server.dial()
  const half = await server.dial('GET /find HTTP/1.1\r\nHost: unknot')
  silent.resume()
  half.resume()
  server.process.emit('SIGTERM')
  await server.sees('stopped')
  await isGone(silent)
  await isGone(half)
})

test('the signal that a terminal sends to every process of a group is one signal', async () => {
  const server = await open({ ...LIMITS, drainMs: 200 })
  const known = await server.dial(FIND)
  await once(known, 'data')
  server.process.emit('SIGINT')
  server.process.emit('SIGINT')
  known.write(FIND)
  expect(await text(known)).toContain('Find my knot')
  await server.sees('stopped')
  expect(server.entries().filter(({ event }) => event === 'stopping')).toHaveLength(1)
})

test('the limits leave a phone on a bad line its time, and a container manager its own', () => {
  expect(timeoutsOf(LIMITS)).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    keepAliveTimeout: 10_000,
    connectionsCheckingInterval: 1000,
  })
  expect(LIMITS.answerMs).toBeGreaterThanOrEqual(60_000)
  expect(LIMITS.drainMs + LIMITS.stopMs).toBeLessThan(10_000)
})
