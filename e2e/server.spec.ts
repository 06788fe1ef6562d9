import { expect, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startServer } from './support/server.ts'

const main = join(import.meta.dirname, '..', 'server', 'main.ts')

async function refused(
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: unknown; readonly said: string }> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = await once(child, 'exit')
  return { code, said }
}

test('a taken port is said in one sentence, with what to do', async () => {
  const server = await startServer()
  const { code, said } = await refused({ PORT: new URL(server.url).port })
  expect(code).toBe(1)
  expect(said.trim()).toMatch(/^Port \d+ is taken\. Choose another one: PORT=\d+ npm start$/)
  await server.kill()
})

test('a port that is no port is refused', async () => {
  expect((await refused({ PORT: 'eighty' })).said.trim()).toBe(
    'PORT is "eighty". It must be a whole number from 0 to 65535.',
  )
})

test('a log that does not exist is refused', async () => {
  expect((await refused({ UNKNOT_LOG: 'xml' })).said.trim()).toBe(
    'UNKNOT_LOG is "xml". It must be one of: json, text, off.',
  )
})

test('who holds a page of the built app is not sent it again', async () => {
  const server = await startServer()
  for (const path of ['/', '/find', '/de/plan', '/learn/muscle/infraspinatus']) {
    const first = await fetch(`${server.url}${path}`)
    expect(first.status).toBe(200)
    await first.text()
    const again = await fetch(`${server.url}${path}`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? 'none' },
    })
    expect(again.status).toBe(304)
  }
  await server.kill()
})

test('asked to end, the server ends cleanly', async () => {
  const server = await startServer()
  expect((await fetch(`${server.url}/healthz`)).ok).toBe(true)
  await server.kill()
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
})

test('an IPv6 address is said as a link that opens', async () => {
  const server = await startServer({ HOST: '::1' })
  expect(new URL(server.url).hostname).toBe('[::1]')
  expect((await fetch(`${server.url}/healthz`)).ok).toBe(true)
  await server.kill()
})
