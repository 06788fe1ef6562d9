import { expect, test } from 'vitest'
import { createFakePlatform } from '#app/platform/fake.ts'
import { fakeApp, settled } from '#test/builders/app.ts'
import { atWork, MINUTE } from '#test/builders/office.ts'

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
