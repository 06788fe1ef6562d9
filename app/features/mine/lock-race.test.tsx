/** Of two tabs that change the lock at the same time, the one whose change does not hold is told so. */
import { expect, test } from 'vitest'
import { createFakePlatform } from '#app/platform/fake.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { fakeApp } from '#test/builders/app.ts'
import { doorOf, lockedDiary, PASSPHRASE, statusesOf } from '#test/builders/locked-diary.tsx'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { LockCard } from './lock-card.tsx'
import { noteLockChange } from './lock-note.ts'

const diary = lockedDiary()

const OTHER_HOLDS =
  'The lock was changed in another tab. Only the passphrase set there opens the diary, and none that was set here meanwhile.'

test('of two who change the passphrase at once the later one is told which holds, and may try again', async () => {
  const platform = await diary.open()
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  const next = await diary.makeAnother('nine loud paper kites', 'lock-2')
  const other = createFakePlatform({ device: platform.device })
  other.storage.useSeal(diary.made.seal)
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
  await eventually(() => expect(statusesOf(page)).toContain(OTHER_HOLDS))
  expect(platform.device.values.get(LOCK)).toEqual(next.lock)
  expect(page.app.store.storageError.value).toBe('locked')
  await eventually(() => expect(page.control('Change the passphrase').matches(':disabled')).toBe(false))
})

test('the door says that the lock was changed in another tab, once', async () => {
  const platform = await diary.open()
  noteLockChange()
  expect((await doorOf(platform, diary.made.lock)).text()).toContain(OTHER_HOLDS)
  expect((await doorOf(platform, diary.made.lock)).text()).not.toContain(OTHER_HOLDS)
})

test('who changed the passphrase while the lock was taken off in another tab is told that there is none', async () => {
  noteLockChange()
  const page = await openScreen(LockCard)
  await eventually(() => expect(statusesOf(page)).toContain('The lock was taken off in another tab.'))
})
