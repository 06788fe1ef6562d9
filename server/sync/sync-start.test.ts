import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeSampleSite } from '#test/builders/sample-site.ts'
import { startServerAt } from '#test/builders/started.ts'
import { newKeys, pageIn, placesTold, randomHex, syncClient } from '#test/builders/sync-client.ts'
import { HERE, syncSite } from '#test/builders/sync-site.ts'

const { root, startWith, server } = syncSite()
const LINE = Buffer.from('a sealed line')

test('what was acknowledged is there after a restart, and the streams do not hold it up', async () => {
  const first = startWith(HERE)
  await first.sees('started')
  const keys = newKeys()
  const there = syncClient(first.url())
  await there.makeBox(keys)
  await there.put(keys, randomHex(8), 0, LINE)
  const told = placesTold(await there.changes(keys))
  await told.next()
  first.process.emit('SIGTERM')
  await first.sees('stopped')
  expect((await told.next()).done).toBe(true)
  const second = startWith(HERE)
  await second.sees('started')
  expect((await pageIn(await syncClient(second.url()).lines(keys))).lines).toHaveLength(1)
  second.process.emit('SIGTERM')
  await second.sees('stopped')
})

test('below a path of its host, and behind a proxy that takes the path off, sync is there as well', async () => {
  const below = writeSampleSite()
  writeFileSync(join(below.root, 'app.webmanifest'), '{"scope":"/unknot/"}')
  for (const [prefix, base] of [
    ['kept', '/unknot'],
    ['stripped', ''],
  ] as const) {
    const there = startServerAt(below.root)({ ...HERE, UNKNOT_PREFIX: prefix })
    await there.sees('started')
    const origin = new URL(there.url()).origin
    expect((await syncClient(`${origin}${base}`).makeBox(newKeys())).status).toBe(201)
    expect((await fetch(`${origin}/sync`)).status).toBe(prefix === 'kept' ? 404 : 200)
    there.process.emit('SIGTERM')
    await there.sees('stopped')
  }
  below.remove()
})

test('a folder that cannot be written is said in a sentence, and the app is served without sync', async () => {
  const file = join(root, '.no-folder')
  writeFileSync(file, '')
  const there = startWith({ ...HERE, UNKNOT_DATA: file })
  await there.sees('started')
  expect(there.complained).toEqual([
    `The folder ${file} cannot be written (EEXIST), so the app is served without sync between devices. UNKNOT_DATA can name another folder.`,
  ])
  expect(there.entries()[0]).toMatchObject({ level: 'error', event: 'sync-off', folder: file })
  expect(await (await fetch(`${there.url()}/healthz`)).json()).toEqual({ ok: true, sync: 'off' })
  expect((await fetch(`${there.url()}/sync`)).status).toBe(404)
  expect((await fetch(there.url())).status).toBe(200)
  there.process.emit('SIGTERM')
  await there.sees('stopped')
  rmSync(file)
})

test('whoever wants no sync has none, and the folder is not made', async () => {
  const folder = join(root, '.never')
  const there = startWith({ ...HERE, UNKNOT_SYNC: 'off', UNKNOT_DATA: folder })
  await there.sees('started')
  expect(there.complained).toEqual([])
  expect(await (await fetch(`${there.url()}/healthz`)).json()).toEqual({ ok: true, sync: 'off' })
  expect(() => rmSync(folder, { recursive: true })).toThrow(/ENOENT/)
  there.process.emit('SIGTERM')
  await there.sees('stopped')
  mkdirSync(folder)
})

test('health tells of the store', async () => {
  expect(await (await fetch(`${server.url()}/healthz`)).json()).toEqual({ ok: true, sync: 'ok' })
})
