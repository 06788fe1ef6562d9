import { expect, test } from 'vitest'
import { readExport } from '#core/diary/import.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { rawFile } from './raw-file.ts'

const flare = happened({ type: 'flare-noted', before: [] }, MONDAY_NINE)

test('entries saved as they are come back by importing the file, and what is strange is still in it', async () => {
  const { storage } = createFakePlatform()
  await storage.append([flare, { id: 'of-tomorrow' }])
  await storage.set('breaks', { on: true })
  const waiting = happened({ type: 'change-rated', change: 3 }, MONDAY_NINE)
  storage.refuse('broken', 'reads')
  const file = await rawFile(storage, MONDAY_NINE, [waiting])
  if (!file.ok) throw new Error('no file')
  expect(file).toMatchObject({ count: 3, isSealed: false, unreadable: 0 })
  expect(readExport(file.text)).toMatchObject({ ok: true, events: [flare, waiting], unread: 1 })
  expect(file.text).toContain('of-tomorrow')
  expect(file.text).toContain('{"key":"breaks","value":{"on":true}}')
})

test('what is locked is saved locked, byte by byte', async () => {
  const { storage, device } = createFakePlatform()
  const sealed = { id: 'a', sealed: new Uint8Array([0, 127, 128, 255]) }
  device.entries.set(1, sealed)
  const file = await rawFile(storage, MONDAY_NINE)
  if (!file.ok) throw new Error('no file')
  expect(file.isSealed).toBe(true)
  const saved: { events: { sealed: { base64: string } }[] } = JSON.parse(file.text)
  expect([...Buffer.from(saved.events[0]?.sealed.base64 ?? '', 'base64')]).toEqual([...sealed.sealed])
})

test('nothing is saved where there is no entry: an empty file would pass for a diary', async () => {
  const { storage } = createFakePlatform()
  expect(await rawFile(storage, MONDAY_NINE)).toEqual({ ok: false })
  storage.refuse('unavailable')
  expect(await rawFile(storage, MONDAY_NINE)).toEqual({ ok: false })
})
