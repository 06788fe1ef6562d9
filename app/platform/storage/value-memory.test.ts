import { expect, test } from 'vitest'
import { createFakePlatform } from '#app/platform/fake.ts'
import { PATIENCE_MS } from './patience.ts'
import { settled } from '#test/builders/app.ts'

test('a value that could not be written is there for the whole evening, and written when the disk allows it', async () => {
  const { storage, device } = createFakePlatform()
  storage.refuse('unavailable')
  expect(await storage.set('session', 1)).toEqual({ ok: false, storageError: 'unavailable' })
  expect(await storage.set('session', 2)).toEqual({ ok: false, storageError: 'unavailable' })
  expect(await storage.get('session')).toBe(2)
  expect(await storage.get('breaks')).toBe(undefined)
  storage.work()
  await storage.append([{ id: 'a' }])
  await settled()
  expect(device.values.get('session')).toBe(2)
})

test('a value taken away stays away although the old one still lies on the disk', async () => {
  const { storage } = createFakePlatform()
  await storage.set('painting', 'old')
  storage.refuse('full', 'writes')
  await storage.set('painting', undefined)
  expect(await storage.get('painting')).toBe(undefined)
})

test('a value asked of a disk that never answers is not there, after a moment', async () => {
  const { storage, clock } = createFakePlatform()
  storage.hang()
  const asked = storage.get('session')
  clock.advance(PATIENCE_MS)
  expect(await asked).toBe(undefined)
})

test('nothing that waited comes back after everything was erased', async () => {
  const { storage, device } = createFakePlatform()
  storage.refuse('full', 'writes')
  await storage.set('session', 1)
  storage.work()
  await storage.eraseAll()
  await settled()
  expect(await storage.get('session')).toBe(undefined)
  expect(device.values.size).toBe(0)
})
