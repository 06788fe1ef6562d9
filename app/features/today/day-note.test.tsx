import { expect, test } from 'vitest'
import { fakeApp, happened } from '#test/builders/app.ts'
import { eventually, openScreen, reloaded, show } from '#test/builders/render.tsx'
import { DayNoteCard } from './day-note.tsx'

const TODAY = '2026-03-02'

test('a tap for the pain and a tap to save: that is the day', async () => {
  const page = await openScreen(DayNoteCard)
  expect(() => page.control('Save')).not.toThrow()
  await expect(page.click('Save')).rejects.toThrow('disabled')
  await page.choose('Pain now', 4)
  await page.click('Save')
  expect(await page.recorded()).toEqual([{ type: 'day-noted', day: TODAY, painNow: 4 }])
  expect(page.text()).toBe('Today pain 4 of 10 Change Saved on this device.')
})

test('whoever tells more finds each answer where it belongs', async () => {
  const page = await openScreen(DayNoteCard)
  await page.choose('Pain now', 5)
  await page.choose('Pain on average, last 24 hours', 6)
  await page.choose('Pain at its worst', 8)
  await page.choose('How did you sleep?', 3)
  await page.choose('Stress', 7)
  await page.choose('Did pain wake you?', 'Yes')
  await page.choose('Was it difficult to move?', 'No')
  await page.choose('Did you do the task that brings it on?', 'Yes')
  await page.choose('Did you take a painkiller?', 'No')
  await page.type('Hours of sitting', '7,5')
  await page.type('Minutes of walking', '40')
  await page.type('Anything else', 'slept on the sofa')
  await page.click('Save')
  expect(await page.recorded()).toEqual([
    {
      type: 'day-noted',
      day: TODAY,
      painNow: 5,
      painAverage: 6,
      painWorst: 8,
      sleepQuality: 3,
      stress: 7,
      wokenByPain: true,
      difficultMoving: false,
      provokingTask: true,
      painkiller: false,
      sittingHours: 7.5,
      walkedMinutes: 40,
      note: 'slept on the sofa',
    },
  ])
  expect(page.text()).toContain(
    'pain 5 of 10, average 6, worst 8, sleep 3 of 10, woken by pain, stress 7, sat 7.5 h, did the task, walked 40 min, with a note',
  )
})

test('more hours than a day has are not saved, and the field says so', async () => {
  const page = await openScreen(DayNoteCard)
  await page.choose('Pain now', 5)
  await page.type('Hours of sitting', '25')
  expect(page.text()).toContain('Please give a number from 0 to 24.')
  await expect(page.click('Save')).rejects.toThrow('disabled')
  await page.type(/^Hours of sitting/, '')
  await page.click('Save')
  expect(await page.recorded()).toEqual([{ type: 'day-noted', day: TODAY, painNow: 5 }])
})

test('a day that was told can be changed, or left as it was', async () => {
  const events = [happened({ type: 'day-noted', day: TODAY, painNow: 4, stress: 2 })]
  const page = await openScreen(DayNoteCard, { events })
  await page.click('Change')
  expect(page.chosen('Pain now')).toEqual(['4'])
  await page.choose('Pain now', 9)
  await page.click('Leave it as it was')
  expect(page.text()).toContain('pain 4 of 10, stress 2')
  expect(await page.recorded()).toEqual([])

  await page.click('Change')
  await page.choose('Pain now', 6)
  await page.click('Save')
  expect(await page.recorded()).toEqual([{ type: 'day-noted', day: TODAY, painNow: 6, stress: 2 }])
})

test('of a past day the average is asked, and it is written down for that day', async () => {
  const app = await fakeApp()
  let done = 0
  const page = await show(<DayNoteCard app={app} day="2026-02-28" onDone={() => (done += 1)} />)
  expect(page.headings()).toEqual(['How was Sat 28 Feb?'])
  await page.choose('Pain on average that day', 3)
  await page.choose('Pain when you noted it', 2)
  await page.click('Save')
  const events = await app.store.events()
  expect(events.map(({ happening }) => happening)).toEqual([
    { type: 'day-noted', day: '2026-02-28', painAverage: 3, painNow: 2 },
  ])
  expect(done).toBe(1)
})

test('when the device cannot keep it, the note is shown and nothing says saved', async () => {
  const page = await openScreen(DayNoteCard)
  page.app.platform.storage.refuse('full', 'writes')
  await page.choose('Pain now', 4)
  await page.click('Save')
  expect(page.text()).not.toContain('Saved')
  expect(page.controls()).toContain('Change')
  expect(page.app.store.diary.value.notes.days[TODAY]).toMatchObject({ painNow: 4 })
  expect(page.app.store.storageError.value).toBe('full')
})

test('a change that waits for the disk is shown, and said to be saved when it is', async () => {
  const events = [happened({ type: 'day-noted', day: TODAY, painNow: 4 })]
  const page = await openScreen(DayNoteCard, { events })
  await page.click('Change')
  await page.choose('Pain now', 9)
  page.app.platform.storage.refuse('full', 'writes')
  await page.click('Save')
  expect(page.text()).not.toContain('Saved')
  expect(page.controls()).toContain('Change')
  page.app.platform.storage.work()
  await page.app.store.retry()
  await eventually(() => expect(page.text()).toContain('Saved'))
})

test('a day half told is there after a reload, the words and numbers too, and gone once it is saved', async () => {
  const before = await openScreen(DayNoteCard)
  await before.choose('Stress', 7)
  await before.type('Hours of sitting', '7,5')
  await before.type('Anything else', 'slept on the sofa')
  const page = await reloaded(before, DayNoteCard)
  expect(page.chosen('Stress')).toEqual(['7'])
  expect(page.field('Hours of sitting')).toMatchObject({ value: '7.5' })
  await page.choose('Pain now', 4)
  await page.click('Save')
  expect(await page.recorded()).toMatchObject([
    { type: 'day-noted', painNow: 4, stress: 7, sittingHours: 7.5, note: 'slept on the sofa' },
  ])
  await page.click('Change')
  await page.choose('Pain now', 9)
  await page.click('Leave it as it was')
  await page.click('Change')
  expect(page.chosen('Pain now')).toEqual(['4'])
})
