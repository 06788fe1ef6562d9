/** Of two tabs that change the lock at the same time, the one whose change does not hold is told so. */
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { createFakePlatform } from '#app/platform/fake.ts'
import { makeLock } from '#app/platform/storage/lock.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { fakeApp } from '#test/builders/app.ts'
import { Argon2Thread } from '#test/builders/argon2-thread.ts'
import { drawn } from '#test/builders/frames.ts'
import { inTheMiddle } from '#test/builders/people.ts'
import { eventually, openScreen, pageOf, type Page } from '#test/builders/render.tsx'
import { LockCard } from './lock-card.tsx'
import { noteLockChange } from './lock-note.ts'
import { unlock } from './unlock.tsx'

const PASSPHRASE = 'four unrelated words here'
const QUICK = { memoryKib: 19_456, passes: 2, lanes: 1 } as const

let sealed: Awaited<ReturnType<typeof makeLock>>
let next: Awaited<ReturnType<typeof makeLock>>
beforeAll(async () => {
  vi.stubGlobal('Worker', Argon2Thread)
  sealed = await makeLock(PASSPHRASE, 'lock-1', QUICK)
  next = await makeLock('nine loud paper kites', 'lock-2', QUICK)
})
afterAll(() => vi.unstubAllGlobals())

async function locked() {
  const platform = createFakePlatform()
  await platform.storage.append(inTheMiddle())
  await platform.storage.relock(sealed.seal, sealed.lock)
  return platform
}

const statuses = (page: Page) =>
  [...page.element.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ')

const OTHER_HOLDS =
  'The lock was changed in another tab. Only the passphrase set there opens the diary, and none that was set here meanwhile.'

test('of two who change the passphrase at once the later one is told which holds, and may try again', async () => {
  const platform = await locked()
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  const other = createFakePlatform({ device: platform.device })
  other.storage.useSeal(sealed.seal)
  await page.click('Change the passphrase')
  await page.type('Your passphrase', PASSPHRASE)
  await page.type('New passphrase', 'two green iron bells')
  await page.type('The same again', 'two green iron bells')
  await page.click(/^I understand/)
  platform.device.pause = async () => {
    platform.device.pause = () => Promise.resolve()
    expect(await other.storage.relock(next.seal, next.lock)).toEqual({ ok: true })
  }
  await page.click('Change the passphrase')
  await eventually(() => expect(statuses(page)).toContain(OTHER_HOLDS))
  expect(platform.device.values.get(LOCK)).toEqual(next.lock)
  expect(page.app.store.storageError.value).toBe('locked')
  await eventually(() => expect(page.control('Change the passphrase').matches(':disabled')).toBe(false))
})

test('the door says that the lock was changed in another tab, once', async () => {
  const platform = await locked()
  const place = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => place.remove())
  noteLockChange()
  void unlock(place, platform, sealed.lock)
  await drawn()
  expect(pageOf(place).text()).toContain(OTHER_HOLDS)
  const again = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => again.remove())
  void unlock(again, platform, sealed.lock)
  await drawn()
  expect(pageOf(again).text()).not.toContain(OTHER_HOLDS)
})

test('who changed the passphrase while the lock was taken off in another tab is told that there is none', async () => {
  noteLockChange()
  const page = await openScreen(LockCard)
  await eventually(() => expect(statuses(page)).toContain('The lock was taken off in another tab.'))
})
