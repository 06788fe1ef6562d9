import { expect, onTestFinished, test } from 'vitest'
import { BROKEN_LOCK } from '#app/platform/storage/rewrite.ts'
import { isSealed, LOCK, openEntry } from '#app/platform/storage/seal.ts'
import { createFakePlatform } from '#app/platform/fake.ts'
import { prerenderLearnPage } from '#app/prerender/learn-pages.tsx'
import { fakeApp } from '#test/builders/app.ts'
import { doorOf, lockedDiary, PASSPHRASE } from '#test/builders/locked-diary.tsx'
import { inTheMiddle } from '#test/builders/people.ts'
import { eventually, openScreen, pageOf, type Page } from '#test/builders/render.tsx'
import { openLock, parseLock } from '#app/platform/storage/lock.ts'
import { LockCard } from './lock-card.tsx'
import { unlock } from './unlock.tsx'

const diary = lockedDiary()

/** The locked door of this diary. */
async function door(platform: ReturnType<typeof createFakePlatform>) {
  let opened = false
  const record = await platform.storage.get(LOCK)
  const closed = createFakePlatform({ device: platform.device })
  const page = await doorOf(closed, record, () => {
    opened = true
  })
  return { page, storage: closed.storage, platform: closed, isOpen: () => opened }
}

const status = (page: Page) => page.element.querySelector('[role=status]')?.textContent ?? ''

test('a locked diary shows the door, help for an emergency and nothing of the diary', async () => {
  const { page, isOpen } = await door(await diary.open())
  expect(page.headings()).toEqual(['Your diary is locked'])
  expect(page.text()).toContain('In an emergency, call your local emergency number.')
  expect(page.text()).not.toContain('session')
  await page.click('Open')
  expect(isOpen()).toBe(false)
})

test('the wrong passphrase opens nothing and changes nothing, the right one opens', async () => {
  const { page, platform, isOpen } = await door(await diary.open())
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
  const { page } = await door(await diary.open())
  expect(page.field('Passphrase').getAttribute('type')).toBe('password')
  await page.click('Show what I type')
  expect(page.field('Passphrase').getAttribute('type')).toBe('text')
})

test('whoever forgot it may erase everything, after being asked twice', async () => {
  const platform = await diary.open()
  const { page, storage, platform: closed, isOpen } = await door(platform)
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
  await eventually(() => expect(page.headings()).toEqual(['Everything is erased']))
  expect([platform.device.entries.size, platform.device.values.size]).toEqual([0, 0])
  expect(closed.tabs.sentMessages.slice(-2)).toEqual(['erasing', 'erased'])
  expect(isOpen()).toBe(false)
})

test('a lock of a newer version is not tried', async () => {
  const platform = await diary.open()
  platform.device.values.set(LOCK, { version: 3 })
  const { page } = await door(platform)
  expect(page.text()).toContain('This diary was locked by a newer version.')
  expect(page.controls()).not.toContain('Open')
  expect(page.controls()).not.toContain('Open without the lock')
})

test('behind a damaged lock what lies in clear can still be read, and the rest stays where it is', async () => {
  const platform = await diary.open()
  const { device } = platform
  device.values.set(LOCK, { ...diary.made.lock, salt: undefined })
  for (const event of inTheMiddle().slice(0, 2))
    device.entries.set(device.nextKey(), { ...event, id: `${event.id} in clear` })
  const count = device.entries.size
  const { page, platform: closed, isOpen } = await door(platform)
  expect(page.text()).toContain('What this diary is unlocked with is damaged')
  expect(page.controls()).not.toContain('Open')
  await page.click('Open without the lock')
  await eventually(() => expect(isOpen()).toBe(true))
  const app = await fakeApp({ platform: closed })
  expect(await app.store.events()).toHaveLength(2)
  expect([app.store.unread.value, device.entries.size]).toEqual([count - 2, count])
  expect(device.values.has(BROKEN_LOCK)).toBe(true)
  expect(await app.store.record({ type: 'exported' })).toBe(true)
})

test('what something else did to a locked diary is said at the door, and it opens all the same', async () => {
  const platform = await diary.open()
  platform.device.entries.set(platform.device.nextKey(), { id: 'foreign' })
  const { page, isOpen } = await door(platform)
  await page.type('Passphrase', PASSPHRASE)
  await page.click('Open')
  await eventually(() => expect(page.headings()).toEqual(['Something changed your diary']))
  expect(status(page)).toBe('Something other than this app changed it while it was locked. Entries added: 1.')
  expect(isOpen()).toBe(false)
  await page.click('Open my diary')
  expect(isOpen()).toBe(true)
})

test('what was noticed stands in Mine until the person goes on with what is there', async () => {
  const platform = await diary.open()
  const [key] = platform.device.entries.keys()
  platform.device.entries.delete(key ?? -1)
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  await eventually(() => expect(page.text()).toContain('Something changed your diary'))
  expect(page.text()).toContain('Entries missing: 1.')
  await page.click('I have seen it, go on with what is here')
  await eventually(() => expect(page.text()).not.toContain('Something changed your diary'))
  expect(await platform.storage.findTampering()).toBeUndefined()
})

test('a lock of before is made anew the first time it is opened, and the passphrase stays', async () => {
  const platform = await diary.open()
  const { page, isOpen, platform: closed } = await door(platform)
  await page.type('Passphrase', ` ${PASSPHRASE} `)
  await page.click('Open')
  await eventually(() => expect(isOpen()).toBe(true))
  const parsed = parseLock(closed.device.values.get(LOCK))
  if (!parsed.ok) throw new Error('no lock')
  expect(parsed.lock).toMatchObject({ version: 2, memoryKib: 65_536, passes: 3 })
  expect(parsed.lock.id).not.toBe('lock-1')
  expect(await openLock(parsed.lock, PASSPHRASE)).toBeDefined()
  expect(await closed.storage.findTampering()).toBeUndefined()
  expect((await fakeApp({ platform: closed })).store.diary.value.sessions).toHaveLength(3)
})

test('where a new lock cannot be written the old one stays, and the diary opens', async () => {
  const platform = await diary.open()
  const { page, isOpen, platform: closed } = await door(platform)
  closed.storage.refuse('full', 'writes')
  await page.type('Passphrase', PASSPHRASE)
  await page.click('Open')
  await eventually(() => expect(isOpen()).toBe(true))
  expect(closed.device.values.get(LOCK)).toEqual(diary.made.lock)
  expect((await fakeApp({ platform: closed })).store.diary.value.sessions).toHaveLength(3)
})

test('a lock is put on only with a passphrase that is long, hard to guess, typed twice, and understood', async () => {
  const page = await openScreen(LockCard, { events: inTheMiddle() })
  const says = async (words: string) => {
    await page.click('Lock the diary')
    await eventually(() => expect(status(page)).toBe(words))
    await eventually(() => expect(page.control('Lock the diary').matches(':disabled')).toBe(false))
  }
  await page.click('Lock the diary')
  await page.type('New passphrase', 'short')
  await says('Please use at least 12 characters.')
  await page.type('New passphrase', 'passwordpassword')
  await says('A computer would guess this quickly. Four or five unrelated words hold much longer.')
  await page.type('New passphrase', PASSPHRASE)
  await page.type('The same again', `${PASSPHRASE}!`)
  await says('The two are not the same yet.')
  await page.type('The same again', `${PASSPHRASE} `)
  await says('Please tick that you understand.')
  expect(page.app.platform.device.values.has(LOCK)).toBe(false)

  await page.click(/^I understand/)
  await page.click('Lock the diary')
  await eventually(() => expect(status(page)).toContain('The diary is locked from now on.'))
  const [entry] = [...page.app.platform.device.entries.values()]
  expect(entry).not.toHaveProperty('happening')
  expect(page.app.platform.tabs.sentMessages).toContain('lock')
})

test('the passphrase is changed only by who knows it, and no entry lies in clear meanwhile', async () => {
  const platform = await diary.open()
  const { device } = platform
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  await page.click('Change the passphrase')
  await page.type('Your passphrase', 'something else')
  await page.type('New passphrase', 'nine loud paper kites')
  await page.type('The same again', 'nine loud paper kites')
  await page.click(/^I understand/)
  await page.click('Change the passphrase')
  await eventually(() => expect(status(page)).toBe('That is not the passphrase. Nothing was changed.'))
  expect(device.values.get(LOCK)).toEqual(diary.made.lock)

  let clearMoments = 0
  device.pause = () => {
    clearMoments += [...device.entries.values()].filter(entry => !isSealed(entry)).length
    return Promise.resolve()
  }
  await page.type('Your passphrase', PASSPHRASE)
  await eventually(() => expect(page.control('Change the passphrase').matches(':disabled')).toBe(false))
  await page.click('Change the passphrase')
  await eventually(() => expect(status(page)).toContain('The new passphrase holds from now on.'))
  expect(clearMoments).toBe(0)
  expect([...device.entries.values()].every(isSealed)).toBe(true)
  const parsed = parseLock(device.values.get(LOCK))
  if (!parsed.ok) throw new Error('no lock')
  expect(await openLock(parsed.lock, PASSPHRASE)).toBeUndefined()
  const seal = await openLock(parsed.lock, 'nine loud paper kites')
  const [entry] = device.entries.values()
  expect(await openEntry(seal, entry)).toMatchObject({ happening: { type: 'pain-painted' } })
})

test('the lock comes off only with its passphrase', async () => {
  const platform = await diary.open()
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

test('before the diary is opened Learn and See somebody can be read, with the urgent signs and nothing of the diary', async () => {
  const platform = await diary.open()
  const place = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => place.remove())
  const { addresses } = await fakeApp({ screen: 'somebody' })
  const closed = createFakePlatform({ device: platform.device })
  closed.documents.write(prerenderLearnPage)
  void unlock(place, closed, await platform.storage.get(LOCK), addresses)
  const page = pageOf(place)
  await eventually(() => expect(page.headings()).toContain('See somebody'))
  expect(page.text()).toContain('Numb between the legs')
  expect(page.text()).toContain('112')
  addresses.go('learn')
  await eventually(() => expect(page.headings()).toContain('Learn about knots'))
  addresses.go('progress')
  await eventually(() => expect(page.headings()).toEqual(['Your diary is locked']))
  expect(page.controls()).toContain('Urgent signs, and whom to see')
})
