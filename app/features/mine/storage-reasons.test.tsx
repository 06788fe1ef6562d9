/** Why something about the whole diary could not be written: each reason with its own sentence, wherever it is told. */
import { expect, test } from 'vitest'
import { exportDiary } from '#core/diary/export.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { fakeApp } from '#test/builders/app.ts'
import { chooseFile } from '#test/builders/choose-file.ts'
import { doorOf, lockedDiary, PASSPHRASE, statusesOf } from '#test/builders/locked-diary.tsx'
import { inTheMiddle, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { LockCard } from './lock-card.tsx'
import { Mine } from './mine.tsx'

const REASONS = [
  ['full', 'This device is full.'],
  ['unavailable', 'This browser does not let us keep a diary here.'],
  ['silent', 'The storage of this browser does not answer.'],
  ['blocked', 'Another open tab of Unknot holds the diary.'],
  ['broken', 'This browser could not read or write the diary.'],
] as const
const diary = lockedDiary()

test.each(REASONS)('a lock that cannot be taken off for a disk that is %s: %s', async (reason, sentence) => {
  const platform = await diary.open()
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  await page.click('Take the lock off')
  await page.type('Your passphrase', PASSPHRASE)
  platform.storage.refuse(reason, 'writes')
  await page.click('Take the lock off')
  await eventually(() => expect(statusesOf(page)).toContain(sentence))
  expect(statusesOf(page)).toContain('That did not work, and nothing was changed.')
  expect(statusesOf(page).toLowerCase().includes('tab')).toBe(reason === 'blocked' || reason === 'silent')
  expect(platform.device.values.get(LOCK)).toEqual(diary.made.lock)
})

test('a diary that cannot be locked on a full device says that it is full', async () => {
  const page = await openScreen(LockCard)
  await page.click('Lock the diary')
  await page.type('New passphrase', PASSPHRASE)
  await page.type('The same again', PASSPHRASE)
  await page.click(/^I understand/)
  page.app.platform.storage.refuse('full', 'writes')
  await page.click('Lock the diary')
  await eventually(() => expect(statusesOf(page)).toContain('This device is full.'))
  expect(statusesOf(page)).not.toContain('tabs')
})

test.each(REASONS)('a file that cannot be brought in by a disk that is %s: %s', async (reason, sentence) => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  const card = page.within('Bring it back')
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Replace my diary')
  page.app.platform.storage.refuse(reason, 'writes')
  await page.click('Yes, replace everything here')
  await eventually(() => expect(card.text()).toContain(sentence))
  expect(card.text()).toContain('That did not work. Your diary is as it was.')
})

test('a copy that cannot be brought back or deleted on a full device says that it is full', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Replace my diary')
  await page.click('Yes, replace everything here')
  await eventually(() => expect(page.headings()).toContain('The copy from before'))
  const copy = page.within('The copy from before')
  page.app.platform.storage.refuse('full', 'writes')
  await copy.click('Add them to my diary')
  await eventually(() => expect(copy.text()).toContain('This device is full.'))
  await copy.click('Delete the copy')
  await copy.click('Yes, delete the copy')
  await eventually(() => expect(copy.text()).toContain('This device is full.'))
})

test('an entry that cannot be removed on a full device says that it is full', async () => {
  const page = await openScreen(Mine, { events: withKnot() })
  const card = page.within('Entry by entry')
  await page.click('Show the entries')
  await eventually(() => card.control(/^Remove: A painting/))
  page.app.platform.storage.refuse('full', 'writes')
  await card.click(/^Remove: A painting/)
  await card.click('Yes, remove it')
  await eventually(() => expect(card.text()).toContain('This device is full.'))
})

test('what cannot be erased says why, in Mine and at the door', async () => {
  const page = await openScreen(Mine, { events: withKnot() })
  const card = page.within('Erase everything')
  page.app.platform.storage.refuse('blocked', 'writes')
  await card.click('Erase everything here')
  await card.click('Yes, erase it all')
  await eventually(() => expect(card.text()).toContain('Another open tab of Unknot holds the diary.'))

  const platform = await diary.open()
  const door = await doorOf(platform, diary.made.lock)
  platform.storage.refuse('unavailable', 'writes')
  await door.click('I have forgotten it')
  await door.click('Erase everything')
  await door.click('Yes, erase everything for good')
  await eventually(() => expect(door.text()).toContain('This browser does not let us keep a diary here.'))
  expect(door.text()).toContain('Not everything could be erased.')
})

test('a damaged lock that cannot be set aside says why', async () => {
  const platform = await diary.open()
  const door = await doorOf(platform, { id: 'x' })
  platform.storage.refuse('full', 'writes')
  await door.click('Open without the lock')
  await eventually(() => expect(door.text()).toContain('This device is full.'))
})

test('who has seen what was noticed is told when that could not be written', async () => {
  const platform = await diary.open()
  const [key] = platform.device.entries.keys()
  platform.device.entries.delete(key ?? -1)
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  await eventually(() => expect(page.text()).toContain('Entries missing: 1.'))
  platform.storage.refuse('full', 'writes')
  await page.click('I have seen it, go on with what is here')
  await eventually(() => expect(page.text()).toContain('This device is full.'))
})

test('an idle time that could not be kept says why', async () => {
  const platform = await diary.open()
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  await eventually(() => expect(page.chosen('Lock by itself')).toEqual(['Never']))
  platform.storage.refuse('full', 'writes')
  await page.choose('Lock by itself', 'After an hour')
  await eventually(() => expect(page.text()).toContain('This device is full.'))
})

test('a passphrase that cannot be looked up on a disk that does not answer says so', async () => {
  const platform = await diary.open()
  const page = await openScreen(LockCard, { app: await fakeApp({ platform }) })
  await page.click('Take the lock off')
  await page.type('Your passphrase', PASSPHRASE)
  platform.storage.refuse('silent')
  await page.click('Take the lock off')
  await eventually(() => expect(statusesOf(page)).toContain('The storage of this browser does not answer.'))
})
