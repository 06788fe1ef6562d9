import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { checked, HOUR_MS, nineOn, withKnot } from '#test/builders/people.ts'
import { openScreen, reloaded } from '#test/builders/render.tsx'
import { DeskCheck } from './desk-check.tsx'

const ELBOWS = 'Are your elbows bent 90 to 110 degrees, close to your body?'
const HEIGHT = 'Is the top line at eye level or slightly below?'

test('three looks, then what was answered is written down and at most two changes are shown', async () => {
  const page = await openScreen(DeskCheck)
  await page.click('Start the check')
  expect(page.text()).toContain('Look 1 of 3 Your screen')
  await page.choose(HEIGHT, 'Not yet')
  await page.click('Next look')
  expect(page.text()).toContain('Look 2 of 3 Your arms')
  await page.choose(ELBOWS, 'Fits')
  await page.click('Next look')
  await page.choose('Are your feet flat on the floor or on a rest?', 'Not sure')
  await page.click('Show my two changes')
  expect(await page.recorded()).toEqual([
    {
      type: 'desk-checked',
      kind: 'desk',
      answers: { 'screen-height': 'off', elbows: 'fits', feet: 'unknown' },
    },
  ])
  expect(page.text()).toContain('One change that matters most')
  expect(page.text()).toContain('Worth another look in 14 days.')
  await page.click('Set up breaks')
  expect(page.at()).toBe('breaks')
})

test('Back keeps the answers; another place asks other questions', async () => {
  const page = await openScreen(DeskCheck)
  await page.choose('Which place?', 'Standing')
  await page.click('Start the check')
  await page.choose(HEIGHT, 'Fits')
  await page.click('Next look')
  await page.click('Back')
  expect(page.chosen(HEIGHT)).toEqual(['Fits'])
  await page.click('Next look')
  await page.click('Next look')
  expect(page.text()).toContain('Look 3 of 3 Standing')
  expect(page.text()).not.toContain('feet flat on the floor')
  await page.click('Show my two changes')
  expect(await page.recorded()).toMatchObject([{ type: 'desk-checked', kind: 'standing' }])
})

test('the last check is there again with its changes, and since when it is old', async () => {
  const page = await openScreen(DeskCheck, {
    events: [
      happened(
        {
          type: 'desk-checked',
          kind: 'laptop',
          answers: { 'screen-height': 'off', laptop: 'off', elbows: 'off' },
        },
        nineOn(-13),
      ),
    ],
  })
  expect(page.chosen('Which place?')).toEqual(['Laptop on a table'])
  expect(page.text()).toContain('Two changes that matter most')
  expect(page.element.querySelectorAll('.desk-change')).toHaveLength(2)
  expect(page.text()).toContain('Worth another look in 1 day.')
  expect(page.controls()).toContain('Check again')
  await page.choose('Which place?', 'Desk and screen')
  expect(page.text()).not.toContain('Two changes')
})

test('a check that cannot be saved comes to its end all the same', async () => {
  const page = await openScreen(DeskCheck)
  await page.click('Start the check')
  await page.click('Next look')
  await page.click('Next look')
  page.app.platform.storage.refuse('full', 'writes')
  await page.click('Show my two changes')
  expect(page.text()).not.toContain('Look 3 of 3')
  expect(page.controls()).toContain('Check again')
})

test('after an urgent answer the desk waits', async () => {
  const page = await openScreen(DeskCheck, {
    events: [...withKnot(nineOn(-1)), checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })],
  })
  expect(page.headings()).toEqual(['Desk check', 'Not now'])
})

test('an unfinished desk check is there after a reload, with its place, and is gone once it is finished', async () => {
  const before = await openScreen(DeskCheck)
  await before.choose('Which place?', 'Laptop on a table')
  await before.click('Start the check')
  await before.click('Next look')
  await before.choose(ELBOWS, 'Not yet')
  const page = await reloaded(before, DeskCheck)
  expect(page.chosen('Which place?')).toEqual(['Laptop on a table'])
  await page.click('Start the check')
  await page.click('Next look')
  expect(page.chosen(ELBOWS)).toEqual(['Not yet'])
  await page.click('Next look')
  await page.click('Show my two changes')
  expect(await page.recorded()).toEqual([
    { type: 'desk-checked', kind: 'laptop', answers: { elbows: 'off' } },
  ])
  await page.click('Check again')
  await page.click('Next look')
  expect(page.chosen(ELBOWS)).toEqual([])
})

test('another place keeps what is asked there too, and writes down nothing that is not', async () => {
  const page = await openScreen(DeskCheck)
  await page.click('Start the check')
  await page.choose(HEIGHT, 'Fits')
  await page.click('Next look')
  await page.choose(ELBOWS, 'Not yet')
  await page.click('Back')
  await page.click('Back')
  await page.choose('Which place?', 'Laptop on a table')
  await page.click('Start the check')
  for (const next of ['Next look', 'Next look', 'Show my two changes']) await page.click(next)
  expect(await page.recorded()).toEqual([
    { type: 'desk-checked', kind: 'laptop', answers: { elbows: 'off' } },
  ])
})

test('answers of half a day ago are not taken for those of now', async () => {
  const before = await openScreen(DeskCheck)
  await before.click('Start the check')
  await before.choose(HEIGHT, 'Fits')
  before.app.platform.clock.advance(12 * HOUR_MS)
  const page = await reloaded(before, DeskCheck)
  await page.click('Start the check')
  expect(page.chosen(HEIGHT)).toEqual([])
})
