import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { startServerAt } from '#test/builders/started.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)
const startWith = startServerAt(root)

test('it says where it is, answers, and stops when asked', async () => {
  const server = startWith({ PORT: '0', HOST: '127.0.0.1' })
  await server.sees('started')
  expect(server.said[0]).toMatch(/^Unknot is at http:\/\/127\.0\.0\.1:\d+$/)
  expect(server.entries()[0]).toMatchObject({
    level: 'info',
    event: 'started',
    host: '127.0.0.1',
    port: Number(new URL(server.url()).port),
  })

  expect(await (await fetch(`${server.url()}/find`)).text()).toContain('Find my knot')
  expect(await (await fetch(`${server.url()}/plan`)).text()).toContain('Unknot')
  expect(server.entries()[1]).toMatchObject({ event: 'answered', route: '/find', status: 200 })

  server.process.emit('SIGTERM')
  await server.sees('stopped')
  expect(server.entries().at(-2)).toMatchObject({ level: 'info', event: 'stopping', signal: 'SIGTERM' })
  await expect(fetch(`${server.url()}/find`)).rejects.toThrow()
  expect(server.process.exitCode).toBeUndefined()
  expect(server.complained).toEqual([])
})

test('a page that is open over a lasting connection does not hold up a stop with Ctrl C', async () => {
  const server = startWith({ PORT: '0', HOST: '127.0.0.1' })
  await server.sees('started')
  const socket = connect(Number(new URL(server.url()).port), '127.0.0.1')
  socket.write('GET /healthz HTTP/1.1\r\nHost: unknot.example\r\nConnection: keep-alive\r\n\r\n')
  await once(socket, 'data')
  server.process.emit('SIGINT')
  await server.sees('stopped')
  expect(server.entries().at(-2)).toMatchObject({ event: 'stopping', signal: 'SIGINT' })
  socket.destroy()
})

test.each([
  ['no sensible host', 'GET /find HTTP/1.1\r\nHost: my neck\r\nConnection: close\r\n\r\n'],
  [
    'two hosts',
    'GET /find HTTP/1.1\r\nHost: unknot.example\r\nhOST: evil.example\r\nConnection: close\r\n\r\n',
  ],
  [
    'the same host twice',
    'GET /find HTTP/1.1\r\nHost: a.example\r\nHost: a.example\r\nConnection: close\r\n\r\n',
  ],
  ['a star for a path', 'GET * HTTP/1.1\r\nHost: unknot.example\r\nConnection: close\r\n\r\n'],
  ['a backslash', 'GET /\\find HTTP/1.1\r\nHost: unknot.example\r\nConnection: close\r\n\r\n'],
])('a request with %s is refused in one sentence, told, and not repeated', async (_, request) => {
  const server = startWith({ PORT: '0', HOST: '127.0.0.1' })
  await server.sees('started')
  const socket = connect(Number(new URL(server.url()).port), '127.0.0.1')
  socket.write(request)
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
  expect(answer).toContain('This request cannot be read.')
  expect(server.entries().at(-1)).toEqual({
    time: expect.any(String),
    level: 'warn',
    event: 'unreadable',
    status: 400,
  })
  server.process.emit('SIGTERM')
  await server.sees('stopped')
})

test.each([
  ['a whole address', 'GET http://unknot.example/find?a#b HTTP/1.1', 200],
  ['a whole address without a path', 'GET http://unknot.example HTTP/1.1', 200],
  ['no host in the old protocol', 'GET /find HTTP/1.0', 200],
  ['a query', 'GET /find?where=neck HTTP/1.1', 200],
  ['two slashes', 'GET //find HTTP/1.1', 404],
  ['a way out', 'GET /../../etc/passwd HTTP/1.1', 404],
  ['a way out below a folder', 'GET /assets/../../../etc/passwd HTTP/1.1', 404],
  ['options of all', 'OPTIONS * HTTP/1.1', 405],
  ['a trace', 'TRACE /find HTTP/1.1', 405],
])('a request with %s is answered', async (_, line, status) => {
  const server = startWith({ PORT: '0', HOST: '127.0.0.1' })
  await server.sees('started')
  const socket = connect(Number(new URL(server.url()).port), '127.0.0.1')
  const host = line.endsWith('1.1') ? 'Host: unknot.example\r\n' : ''
  socket.write(`${line}\r\n${host}Connection: close\r\n\r\n`)
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  server.process.emit('SIGTERM')
  await server.sees('stopped')
})

test('a proxy that is trusted is believed, and the site keeps its address', async () => {
  const environment = { PORT: '0', HOST: '127.0.0.1', UNKNOT_ORIGIN: 'https://unknot.example' }
  for (const trusted of ['127.0.0.1', '10.0.0.1']) {
    const server = startWith({ ...environment, UNKNOT_TRUSTED_PROXIES: trusted })
    await server.sees('started')
    const socket = connect(Number(new URL(server.url()).port), '127.0.0.1')
    socket.write(
      'HEAD / HTTP/1.1\r\nHost: unknot.example\r\nX-Forwarded-Proto: https, http\r\nConnection: close\r\n\r\n',
    )
    const head = await text(socket)
    expect(head).toContain('Link: <https://unknot.example/>; rel="canonical"')
    expect(head.includes('Strict-Transport-Security')).toBe(trusted === '127.0.0.1')
    server.process.emit('SIGTERM')
    await server.sees('stopped')
  }
})

test('a taken port is said to the person and told as a line', async () => {
  const first = startWith({ PORT: '0', HOST: '127.0.0.1' })
  await first.sees('started')
  const { port } = new URL(first.url())
  const second = startWith({ PORT: port, HOST: '127.0.0.1' })
  await second.sees('refused')
  expect(second.complained).toEqual([`Port ${port} is taken. Choose another one: PORT=4322 npm start`])
  expect(second.entries()).toMatchObject([
    { level: 'error', event: 'refused', problem: 'port-taken', port: Number(port) },
  ])
  expect(second.process.exitCode).toBe(1)
  first.process.emit('SIGTERM')
  await first.sees('stopped')
})

test('a host that is none of this machine is said to the person', async () => {
  const server = startWith({ PORT: '0', HOST: '192.0.2.1' })
  await server.sees('refused')
  expect(server.complained[0]).toMatch(
    /^The server cannot listen on http:\/\/192\.0\.2\.1:0 \(\w+\)\. Is HOST an address of this machine\?$/,
  )
  expect(server.process.exitCode).toBe(1)
})

test('an app that is not built is said to the person', () => {
  const empty = mkdtempSync(join(tmpdir(), 'unknot-empty-'))
  const server = startWith({ PORT: '0' }, { at: empty })
  expect(server.complained).toEqual(['The app is not built yet. Run "npm start", which builds it first.'])
  expect(server.entries()).toMatchObject([{ event: 'refused', problem: 'not-built' }])
  expect(server.process.exitCode).toBe(1)
  rmdirSync(empty)
})

test('switched off, a refusal is still said to the person', () => {
  const server = startWith({ PORT: 'eighty', UNKNOT_LOG: 'off' })
  expect(server.complained).toEqual(['PORT is "eighty". It must be a whole number from 0 to 65535.'])
  expect(server.said).toEqual([])
})

test('at a terminal the lines are for eyes', () => {
  const server = startWith({ PORT: 'eighty' }, { terminal: true })
  expect(server.said.join('\n')).toMatch(/^\S+ error refused problem=bad-port given=eighty$/)
})

test('what ends the process unforeseen is told by kind and place, without its words', async () => {
  const server = startWith({ PORT: '0', HOST: '127.0.0.1' })
  await server.sees('started')
  server.process.emit('uncaughtExceptionMonitor', new TypeError('my neck'))
  expect(server.entries().at(-1)).toMatchObject({
    level: 'error',
    event: 'crashed',
    error: { kind: 'TypeError' },
  })
  expect(server.said.join('\n')).not.toContain('neck')
  server.process.emit('SIGTERM')
  await server.sees('stopped')
})

test('the program itself reads the environment and ends with 1 when it refuses', async () => {
  const main = join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: 'eighty', UNKNOT_LOG: 'json' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  expect(code).toBe(1)
  expect(complained).toBe('PORT is "eighty". It must be a whole number from 0 to 65535.\n')
  expect(JSON.parse(said)).toMatchObject({ level: 'error', event: 'refused', problem: 'bad-port' })
})
