import { afterEach, expect, test, vi } from 'vitest'
import { checksumOf } from '#core/diary/checksum.ts'
import { exportDiary } from '#core/diary/export.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { LOCK } from '#app/platform/storage/seal.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { chooseFile } from '#test/builders/choose-file.ts'
import { watchDownloads } from '#test/builders/downloads.ts'
import { inTheMiddle, nineOn, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Mine } from './mine.tsx'

afterEach(() => vi.restoreAllMocks())

/** A diary file with these entries, whatever they are. */
function diaryFile(events: readonly unknown[]): string {
  return JSON.stringify({
    app: 'unknot',
    format: 1,
    count: events.length,
    checksum: checksumOf(events),
    events,
  })
}

test('where the diary is kept is said honestly', async () => {
  const app = await fakeApp({ events: inTheMiddle() })
  app.platform.storage.answer(true, { persisted: false, usage: 1_572_864 })
  const page = await openScreen(Mine, { app })
  const state = page.within('Where it is kept')
  expect(state.text()).toContain(
    `${inTheMiddle().length} entries. The browser may clear it when the device is full.`,
  )
  expect(state.text()).toContain('1.5 MB used. You have not saved a file yet.')
  app.platform.storage.answer(true, { persisted: true })
  await page.click('Ask the browser to keep it')
  expect(state.text()).toContain('The browser keeps it until you erase it.')
  expect(page.controls()).not.toContain('Ask the browser to keep it')
})

test('how long ago a file was saved is counted in days', async () => {
  const page = await openScreen(Mine, { events: [happened({ type: 'exported' }, nineOn(-3))] })
  expect(page.text()).toContain('You saved a file 3 days ago.')
})

test('the whole diary is saved as a file, which brings the same diary back elsewhere', async () => {
  const saved = watchDownloads()
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await page.click('Save as a file')
  expect(saved[0]?.name).toBe('unknot-2026-03-02.json')
  expect(await page.recorded()).toEqual([{ type: 'exported' }])
  expect(page.text()).toContain('You saved a file today.')

  const own = happened({ type: 'day-noted', day: '2026-03-02', painNow: 3 })
  const other = await openScreen(Mine, { events: [own] })
  await chooseFile(other, (await saved[0]?.text()) ?? '')
  await eventually(() =>
    expect(other.text()).toContain(`${inTheMiddle().length} entries are new. 0 are here already.`),
  )
  expect(other.text()).toContain('From 25 Feb 2026 to 1 Mar 2026.')
  await other.click('Add to my diary')
  await eventually(() => expect(other.text()).toContain('Added. Both diaries are one now.'))
  expect(other.app.store.diary.value.sessions).toHaveLength(3)
  expect(other.app.store.diary.value.notes.days).toHaveProperty('2026-03-02')
})

test('replacing asks twice, and takes what was here away', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Replace my diary')
  expect(page.app.store.diary.value.sessions).toHaveLength(3)
  await page.click('Yes, replace everything here')
  await eventually(() => expect(page.text()).toContain('Replaced. The diary from the file is here now.'))
  expect(page.app.store.diary.value.sessions).toHaveLength(0)
})

test('what was half told before another diary took the place of this one is told in neither', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  const { platform, justReported } = page.app
  for (const key of ['day-note', 'painting', 'check-draft', 'after'])
    await platform.storage.set(key, { of: 'somebody' })
  justReported.value = { at: MONDAY_NINE, pain: 7 }
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await page.click('Replace my diary')
  await page.click('Yes, replace everything here')
  await eventually(() => expect(page.text()).toContain('Replaced. The diary from the file is here now.'))
  for (const key of ['day-note', 'painting', 'check-draft'])
    expect(await platform.storage.get(key), key).toBeUndefined()
  expect(justReported.value).toBeUndefined()
  // The session that goes on is still to be rated.
  expect(await platform.storage.get('after')).toBeDefined()
})

test('a file that is none changes nothing and says why', async () => {
  const page = await openScreen(Mine, { events: inTheMiddle() })
  for (const [text, words] of [
    ['hello', 'This file is not a diary.'],
    ['{"app":"other"}', 'This file is not an Unknot diary.'],
  ] as const) {
    await chooseFile(page, text)
    await eventually(() => expect(page.text()).toContain(words))
    expect(page.text()).toContain(`${words} Your diary here has not changed.`)
    expect(page.controls()).not.toContain('Add to my diary')
  }
})

test('what is left out of a file is counted, each with its true reason', async () => {
  const at = nineOn(-1)
  const note = (id: string, more: object) => ({
    id,
    at,
    happening: { type: 'day-noted', day: '2026-03-01', ...more },
  })
  const entries: readonly unknown[] = [
    note('a', {}),
    note('a', {}),
    note('b', { note: 'a'.repeat(1_000_000) }),
    note('c', { painNow: 11 }),
    { ...note('d', {}), at: 8_640_000_000_000_001 },
    { id: 'e', at, happening: { type: 'dreamt' } },
    note('f', { stress: 'high' }),
    7,
  ]
  const page = await openScreen(Mine)
  await chooseFile(page, diaryFile(entries))
  await eventually(() => expect(page.text()).toContain('1 entry is new.'))
  const card = page.within('Bring it back')
  for (const words of [
    '1 entry is of another version of Unknot.',
    '1 entry is longer than Unknot writes.',
    '2 entries have a number or a date that cannot be.',
    '1 entry is damaged.',
    '1 is no entry at all.',
    '1 entry is in the file twice. The first one counts.',
  ])
    expect(card.text()).toContain(words)
})

test('a file of which nothing can be read says why', async () => {
  const page = await openScreen(Mine)
  await chooseFile(page, diaryFile([{ id: 'e', at: MONDAY_NINE, happening: { type: 'dreamt' } }]))
  await eventually(() => expect(page.text()).toContain('There is nothing in this diary that can be read.'))
  expect(page.text()).toContain('1 entry is of another version of Unknot.')
})

test('of a file with one changed sign a person gets what can be read, and sees what cannot before anything is written', async () => {
  const file = exportDiary(inTheMiddle(), MONDAY_NINE)
  const count = inTheMiddle().length
  const page = await openScreen(Mine)
  // The quote after a name in the third entry is gone.
  const third = file.split('\n')[3] ?? ''
  await chooseFile(page, file.replace(third, third.replace('"happening"', '"happening')))
  await eventually(() => expect(page.text()).toContain('This file has changed since it was saved.'))
  const card = page.within('Bring it back')
  expect(card.text()).toContain(`${count - 1} entries are new.`)
  expect(card.text()).toContain('Some of it is left out: 1 entry is missing or broken.')
  expect(await page.app.store.events()).toEqual([])
  await page.click('Add to my diary')
  await eventually(() => expect(page.text()).toContain('Added. Both diaries are one now.'))
  expect(await page.app.store.events()).toHaveLength(count - 1)
})

test('a file whose end is missing brings what comes before it, and says that it ends too early', async () => {
  const file = exportDiary(inTheMiddle(), MONDAY_NINE)
  const page = await openScreen(Mine)
  await chooseFile(page, file.slice(0, file.lastIndexOf('"at"') + 9))
  await eventually(() =>
    expect(page.text()).toContain('This file ends too early. This is what can still be read.'),
  )
  expect(page.text()).toContain(`${inTheMiddle().length - 1} entries are new.`)
  expect(page.text()).toContain('1 entry is missing or broken.')
})

test('a file with a number changed by hand is read, and the person is told that nobody knows where', async () => {
  const page = await openScreen(Mine)
  await chooseFile(page, exportDiary(inTheMiddle(), MONDAY_NINE).replace('"painBefore":5', '"painBefore":7'))
  await eventually(() => expect(page.text()).toContain('An entry in it may say something else than you told'))
})

test('a file that brings nothing new offers nothing to add', async () => {
  const page = await openScreen(Mine, { events: withKnot() })
  await chooseFile(page, exportDiary(await page.app.store.events(), MONDAY_NINE))
  await eventually(() => expect(page.text()).toContain('Nothing in it is new. 2 are here already.'))
  expect(page.controls()).not.toContain('Add to my diary')
  expect(page.controls()).toContain('Leave it as it is')
})

test('a damaged file that brings nothing new cannot take the place of a whole diary', async () => {
  const page = await openScreen(Mine, { events: withKnot() })
  const file = exportDiary(await page.app.store.events(), MONDAY_NINE)
  await chooseFile(page, file.slice(0, file.lastIndexOf('"at"') + 9))
  await eventually(() => expect(page.text()).toContain('Nothing in it is new.'))
  expect(page.controls()).not.toContain('Replace my diary')
  expect(page.controls()).toContain('Leave it as it is')
})

test('a file in UTF-16, as an editor may save it, comes in like any other', async () => {
  const page = await openScreen(Mine)
  const text = `\uFEFF${exportDiary(withKnot(), MONDAY_NINE)}`
  await chooseFile(
    page,
    Uint16Array.from(text, sign => sign.charCodeAt(0)),
  )
  await eventually(() => expect(page.text()).toContain('2 entries are new.'))
})

test('reading a file can be left off, and the page shows how far it is', async () => {
  const page = await openScreen(Mine)
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...happened({ type: 'exported' }),
    id: `${index}`,
  }))
  await chooseFile(page, exportDiary(many, MONDAY_NINE))
  expect(page.text()).toContain('Looking through the file.')
  expect(page.element.querySelector('progress')).not.toBeNull()
  await page.click('Stop reading')
  expect(page.element.querySelector('progress')).toBeNull()
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  await eventually(() => expect(page.text()).toContain('2 entries are new.'))
})

test('a diary that cannot be written is not said to be added', async () => {
  const page = await openScreen(Mine)
  await chooseFile(page, exportDiary(withKnot(), MONDAY_NINE))
  page.app.platform.storage.refuse('full', 'writes')
  await page.click('Add to my diary')
  await eventually(() => expect(page.text()).toContain('That did not work. Your diary is as it was.'))
})

test('a table, the file for a practice and the calendar each have their own shape', async () => {
  const saved = watchDownloads()
  const page = await openScreen(Mine, { events: inTheMiddle() })
  await page.click('As a table')
  await eventually(() => expect(saved).toHaveLength(1))
  await page.click('For a practice')
  await eventually(() => expect(saved).toHaveLength(2))
  await page.type('At what time', '07:30')
  await page.click('To the calendar')
  await eventually(() => expect(saved).toHaveLength(3))
  expect(saved.map(({ name }) => name)).toEqual([
    'unknot-2026-03-02.csv',
    'unknot-2026-03-02.fhir.json',
    'unknot-2026-03-02.ics',
  ])
  const [table, practice, calendar] = await Promise.all(saved.map(({ text }) => text()))
  expect(table).toContain('2026-02-25')
  expect(practice).toContain('"resourceType": "Bundle"')
  expect(calendar).toContain('T073000')
})

test('who has a lock is told at the button that a file is in clear, and may lock at once', async () => {
  const open = await openScreen(Mine)
  expect(open.text()).not.toContain('A file you save is not sealed.')
  expect(open.controls()).not.toContain('Lock now')
  const platform = createFakePlatform()
  platform.device.values.set(LOCK, { state: 'a lock' })
  const page = await openScreen(Mine, { app: await fakeApp({ platform }) })
  await eventually(() =>
    expect(page.within('Take it with you').text()).toContain('A file you save is not sealed.'),
  )
  await page.click('Lock now')
  expect(page.app.locks()).toBe(1)
})

test('after how long the diary locks by itself is chosen, and said when it could not be kept', async () => {
  const platform = createFakePlatform()
  platform.device.values.set(LOCK, { id: 'lock-1' })
  platform.storage.useSeal({
    lockId: 'lock-1',
    seal: (_name, value) => Promise.resolve(new TextEncoder().encode(JSON.stringify(value))),
    open: (_name, sealed) => Promise.resolve<unknown>(JSON.parse(new TextDecoder().decode(sealed))),
  })
  const app = await fakeApp({ platform })
  const page = await openScreen(Mine, { app })
  await eventually(() => expect(page.chosen('Lock by itself')).toEqual(['Never']))
  await page.choose('Lock by itself', 'After 15 minutes')
  await eventually(() => expect(page.chosen('Lock by itself')).toEqual(['After 15 minutes']))
  platform.storage.refuse('full', 'writes')
  await page.choose('Lock by itself', 'After an hour')
  await eventually(() => expect(page.text()).toContain('That did not work, and nothing was changed.'))
})
