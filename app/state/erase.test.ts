import { expect, test } from 'vitest'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { fakeApp, settled } from '#test/builders/app.ts'
import { atWork, MINUTE } from '#test/builders/office.ts'
import { RETRY_MS } from './every-retry.ts'

test('nothing is written after everything was erased, though the break timer was on', async () => {
  const { app, platform, work } = await atWork()
  work(10)
  expect(await app.store.erase()).toBe(true)
  work(120)
  await settled()
  expect([platform.device.entries.size, platform.device.values.size]).toEqual([0, 0])
  expect([platform.notify.shown, app.breakDue.value]).toEqual([undefined, false])
})

test('nothing is written by another tab either, though its break timer was on', async () => {
  const { platform, work } = await atWork()
  work(10)
  const here = await fakeApp({ platform: createFakePlatform({ device: platform.device }) })
  expect(await here.store.erase()).toBe(true)
  platform.clock.advance(120 * MINUTE)
  await settled()
  expect([platform.device.entries.size, platform.device.values.size]).toEqual([0, 0])
})

test('nothing of what waits here comes back when another tab erases everything', async () => {
  const here = createFakePlatform()
  const [one, other] = [
    await fakeApp({ platform: here }),
    await fakeApp({ platform: createFakePlatform({ device: here.device }) }),
  ]
  await one.store.record({ type: 'exported' })
  here.storage.refuse('full', 'writes')
  // At the same moment it would be the same tap.
  here.clock.advance(1_000)
  expect(await one.store.record({ type: 'exported' })).toBe(false)
  expect(await other.store.erase()).toBe(true)
  await settled()
  expect([one.store.diary.value, one.store.waiting.value, one.store.erased.value]).toEqual([
    EMPTY_DIARY,
    0,
    true,
  ])
  here.storage.work()
  here.clock.advance(RETRY_MS)
  await settled()
  expect(await one.store.record({ type: 'exported' })).toBe(false)
  expect(here.device.entries.size).toBe(0)
})

test('what was told while another tab erased everything is not called saved', async () => {
  const here = createFakePlatform()
  const [one, other] = [
    await fakeApp({ platform: here }),
    await fakeApp({ platform: createFakePlatform({ device: here.device }) }),
  ]
  here.storage.hang()
  const recorded = one.store.record({ type: 'exported' })
  expect(await other.store.erase()).toBe(true)
  await settled()
  here.storage.work()
  expect(await recorded).toBe(false)
  expect(here.device.entries.size).toBe(0)
})
