import { expect, test } from 'vitest'
import { BREAKS_KEY } from '#app/features/prevent/breaks/break-due.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { fakeApp, settled } from '#test/builders/app.ts'
import { MINUTE } from '#test/builders/office.ts'
import { chooseIdleMinutes, idleMinutes, watchIdle, type IdleMinutes } from './idle-lock.ts'

/** A tab with a locked diary that somebody opened, and how they use it. */
async function openTab(minutes?: IdleMinutes, platform = createFakePlatform()) {
  const app = await fakeApp({ platform })
  let use = () => {}
  watchIdle(app, used => {
    use = used
  })
  if (minutes !== undefined) await chooseIdleMinutes(platform.storage, minutes)
  // Only whether there is a record is looked at.
  platform.device.values.set(LOCK, { state: 'of another test' })
  return {
    app,
    platform,
    use: () => use(),
    /** Whether it locked while nobody touched it for so long. Step by step: a disk that is waited for answers in between. */
    async rest(minutes: number) {
      const before = app.locks()
      for (let step = 0; step < minutes * 6; step += 1) {
        platform.clock.advance(MINUTE / 6)
        await settled()
      }
      return app.locks() > before
    },
  }
}

test('a diary locks by itself only once the person has chosen after how long', async () => {
  const { platform, rest } = await openTab()
  expect(await idleMinutes(platform.storage)).toBe(0)
  expect(await rest(100)).toBe(false)
})

test('after the minutes chosen without a touch it locks, and not before', async () => {
  const { platform, rest } = await openTab(5)
  expect(await idleMinutes(platform.storage)).toBe(5)
  expect(await rest(4.5)).toBe(false)
  expect(await rest(0.5)).toBe(true)
})

test('each touch begins the minutes anew', async () => {
  const { rest, use } = await openTab(5)
  for (let touch = 0; touch < 6; touch += 1) {
    expect(await rest(4)).toBe(false)
    use()
  }
  expect(await rest(5)).toBe(true)
})

test('whoever wakes the device hours later finds it locked, though they touch it at once', async () => {
  const { app, platform, rest, use } = await openTab(15)
  await rest(1)
  platform.clock.set(8 * 60 * MINUTE)
  use()
  await settled()
  expect(app.locks()).toBe(1)
})

test('it never locks in the middle of a session, nor while a guided movement keeps the screen on', async () => {
  const { app, platform, rest } = await openTab(5)
  app.addresses.go('session')
  expect(await rest(60)).toBe(false)
  app.addresses.go('today')
  const release = platform.wakeLock.hold()
  expect(await rest(60)).toBe(false)
  release()
  expect(await rest(4)).toBe(false)
  expect(await rest(1)).toBe(true)
})

test('it waits while the break timer runs, which would fall silent', async () => {
  const { platform, rest } = await openTab(5)
  platform.device.values.set(BREAKS_KEY, { place: 'desk' })
  expect(await rest(60)).toBe(false)
  platform.device.values.delete(BREAKS_KEY)
  expect(await rest(0.5)).toBe(true)
})

test('a tab nobody looks at does not lock the one that is used', async () => {
  const one = await openTab(5)
  const other = await openTab(undefined, createFakePlatform({ device: one.platform.device }))
  for (let minute = 0; minute < 20; minute += 1) {
    one.use()
    await settled()
    expect([await one.rest(1), await other.rest(1)]).toEqual([false, false])
  }
})

test('a diary without a lock is left open', async () => {
  const { platform, rest } = await openTab(5)
  platform.device.values.delete(LOCK)
  expect(await rest(60)).toBe(false)
})
