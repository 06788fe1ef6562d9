import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { LOCK } from '#app/platform/storage/seal.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { inTheMiddle } from '#test/builders/people.ts'
import { eventually, openScreen, pageOf, type Page } from '#test/builders/render.tsx'
import { makeLock } from '#app/platform/storage/lock.ts'
import { LockCard } from './lock-card.tsx'
import { unlock } from './unlock.tsx'

const PASSPHRASE = 'four unrelated words here'

/** A diary somebody sealed. Sealing takes half a second, on purpose. */
let sealed: Awaited<ReturnType<typeof makeLock>>
beforeAll(async () => {
  sealed = await makeLock(PASSPHRASE, 'lock-1')
})

async function locked() {
  const platform = createFakePlatform()
  await platform.storage.append(inTheMiddle())
  await platform.storage.relock(sealed.seal, sealed.lock)
  return platform
}

/** The locked door of this diary. */
async function door(platform: ReturnType<typeof createFakePlatform>) {
  const place = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => place.remove())
  let opened = false
  const record = await platform.storage.get(LOCK)
  const closed = createFakePlatform({ device: platform.device })
  void unlock(place, closed.storage, record).then(() => {
    opened = true
  })
  await drawn()
  return { page: pageOf(place), storage: closed.storage, platform: closed, isOpen: () => opened }
}

const status = (page: Page) => page.element.querySelector('[role=status]')?.textContent ?? ''

test('a locked diary shows the door, help for an emergency and nothing of the diary', async () => {
  const { page, isOpen } = await door(await locked())
  expect(page.headings()).toEqual(['Your diary is locked'])
  expect(page.text()).toContain('In an emergency, call your local emergency number.')
  expect(page.text()).not.toContain('session')
  await page.click('Open')
  expect(isOpen()).toBe(false)
})

test('the wrong passphrase opens nothing and changes nothing, the right one opens', async () => {
  const { page, platform, isOpen } = await door(await locked())
  await page.type('Passphrase', 'something else')
  await page.click('Open')
  await eventually(() => expect(status(page)).toBe('That is not the passphrase. Nothing was changed.'))
  expect(isOpen()).toBe(false)
  await page.type('Passphrase', PASSPHRASE)
  await page.click('Open')
  await eventually(() => expect(isOpen()).toBe(true))
  const app = await fakeApp({ platform })
  expect(app.store.diary.value.sessions).toHaveLength(3)
})

test('what is typed is hidden until it is asked to be shown', async () => {
  const { page } = await door(await locked())
  expect(page.field('Passphrase').getAttribute('type')).toBe('password')
  await page.click('Show what I type')
  expect(page.field('Passphrase').getAttribute('type')).toBe('text')
})

test('whoever forgot it may erase everything, after being asked twice', async () => {
  const platform = await locked()
  const { page, storage, isOpen } = await door(platform)
  await page.click('I have forgotten it')
  expect(page.text()).toContain('Nobody can open the diary without the passphrase')
  await page.click('Erase everything')
  expect(platform.device.entries.size).toBeGreaterThan(0)
  storage.refuse('broken', 'writes')
  await page.click('Yes, erase everything for good')
  expect(page.text()).toContain('Not everything could be erased.')
  expect(isOpen()).toBe(false)
  await page.click('Back')
  await page.click('I have forgotten it')
  await page.click('Erase everything')
  storage.work()
  await page.click('Yes, erase everything for good')
  await eventually(() => expect(isOpen()).toBe(true))
  expect(platform.device.entries.size).toBe(0)
})

test('a lock of a newer version is not tried', async () => {
  const platform = await locked()
  platform.device.values.set(LOCK, { version: 2 })
  const { page } = await door(platform)
  expect(page.text()).toContain('This diary was locked by a newer version.')
  expect(page.controls()).not.toContain('Open')
})

test('a lock is put on only with a long passphrase, typed twice, and understood', async () => {
  const page = await openScreen(LockCard, { events: inTheMiddle() })
  await page.click('Lock the diary')
  await page.type('New passphrase', 'short')
  await page.click('Lock the diary')
  expect(status(page)).toBe('Please use at least 12 characters.')
  await page.type('New passphrase', PASSPHRASE)
  await page.type('The same again', `${PASSPHRASE}!`)
  await page.click('Lock the diary')
  expect(status(page)).toBe('The two are not the same yet.')
  await page.type('The same again', PASSPHRASE)
  await page.click('Lock the diary')
  expect(status(page)).toBe('Please tick that you understand.')
  expect(page.app.platform.device.values.has(LOCK)).toBe(false)

  await page.click(/^I understand/)
  await page.click('Lock the diary')
  await eventually(() => expect(status(page)).toContain('The diary is locked from now on.'))
  const [entry] = [...page.app.platform.device.entries.values()]
  expect(entry).not.toHaveProperty('happening')
  expect(page.app.platform.tabs.sentMessages).toContain('lock')
})

test('the lock comes off only with its passphrase', async () => {
  const platform = await locked()
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  expect(page.text()).toContain('The diary is sealed on this device.')
  await page.click('Take the lock off')
  await page.type('Your passphrase', 'something else')
  await page.click('Take the lock off')
  await eventually(() => expect(status(page)).toBe('That is not the passphrase. Nothing was changed.'))
  expect(platform.device.values.has(LOCK)).toBe(true)
  await page.type('Your passphrase', PASSPHRASE)
  await page.click('Take the lock off')
  await eventually(() => expect(status(page)).toContain('The lock is off.'))
  expect(platform.device.values.has(LOCK)).toBe(false)
  const [entry] = [...platform.device.entries.values()]
  expect(entry).toHaveProperty('happening.type', 'pain-painted')
})

test('a lock that cannot be written is not said to be on', async () => {
  const page = await openScreen(LockCard)
  await page.click('Lock the diary')
  await page.type('New passphrase', PASSPHRASE)
  await page.type('The same again', PASSPHRASE)
  await page.click(/^I understand/)
  page.app.platform.storage.refuse('full', 'writes')
  await page.click('Lock the diary')
  await eventually(() => expect(status(page)).toContain('That did not work, and nothing was changed.'))
  expect(page.controls()).toContain('Lock the diary')
})
