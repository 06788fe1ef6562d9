import { setTimeout as wait } from 'node:timers/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { field, textField } from './field.ts'

/** A session in plain WebDriver: each command is one HTTP request. */
export interface WebDriver {
  readonly capabilities: unknown
  readonly post: (path: string, body?: object) => Promise<unknown>
  readonly get: (path: string) => Promise<unknown>
  readonly end: () => Promise<void>
}

const ANSWER_MS = 60_000
const START_MS = 20_000

/** Begins a session with a driver that listens on this port, or is about to. */
export async function beginSession(port: number, capabilities: object): Promise<WebDriver> {
  const driver = `http://127.0.0.1:${port}`
  await answering(`${driver}/status`)
  const begun = await request('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } })
  const session = `${driver}/session/${textField(begun, 'sessionId')}`
  return {
    capabilities: field(begun, 'capabilities'),
    post: (path, body = {}) => request('POST', `${session}/${path}`, body),
    get: path => request('GET', `${session}/${path}`),
    async end() {
      await request('DELETE', session)
    },
  }
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = Number(field(server.address(), 'port'))
  server.close()
  await once(server, 'close')
  return port
}

async function request(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(ANSWER_MS),
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const value = field(await answer.json(), 'value')
  if (!answer.ok) throw new Error(`${textField(value, 'error')}: ${textField(value, 'message')}`)
  return value
}

async function answering(address: string): Promise<void> {
  const until = Date.now() + START_MS
  while (Date.now() < until) {
    const there = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (there) return
    await wait(100)
  }
  throw new Error(`nobody answers at ${address}`)
}
