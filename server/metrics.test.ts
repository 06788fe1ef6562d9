import { afterAll, expect, test } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { startServerAt } from '#test/builders/started.ts'
import { newKeys, randomHex, syncClient } from '#test/builders/sync-client.ts'
import { createMetrics } from './metrics.ts'

const { root, remove } = writeSampleSite()
afterAll(remove)
const startWith = startServerAt(root)
const HERE = { PORT: '0', HOST: '127.0.0.1' }

test('an operator sees how much is asked and kept, on a port of its own, and nothing of who asks', async () => {
  const server = startWith({ ...HERE, UNKNOT_METRICS_PORT: '0' })
  await server.sees('metrics')
  const client = syncClient(server.url())
  const keys = newKeys()
  await client.makeBox(keys)
  await client.put(keys, randomHex(8), 0, Buffer.from('line'))
  await client.put(keys, randomHex(8), 0, Buffer.from('line'))
  await client.ask('PROPFIND', '/')
  const { port } = server.entries().find(({ event }) => event === 'metrics')
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  expect(text).toContain(
    'unknot_answers_total{method="PUT",route="/sync/boxes/:box/lines/:device/:n",status="201"} 2\n',
  )
  expect(text).toContain('method="other"')
  expect(text).toMatch(/^unknot_sync_boxes \d+$/m)
  expect(text).toMatch(/^unknot_sync_streams 0$/m)
  expect(text).not.toContain(keys.box)
  for (const line of text.trim().split('\n')) expect(line).toMatch(/^# TYPE |^\w+(?:\{[^{}]*\})? [\d.e-]+$/)
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  expect((await fetch(`${server.url()}/metrics`)).status).toBe(404)
  server.process.emit('SIGTERM')
  await server.sees('stopped')
  await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow()
})

test('nothing is told where nobody asked for it', async () => {
  const server = startWith(HERE)
  await server.sees('started')
  expect(server.entries().some(({ event }) => event === 'metrics')).toBe(false)
  server.process.emit('SIGTERM')
  await server.sees('stopped')
})

test('what is not an answer is not counted', () => {
  const metrics = createMetrics()
  metrics.count({ event: 'stopped' })
  expect(metrics.text({})).not.toContain('unknot_answers_total{')
})
