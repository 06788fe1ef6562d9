import { expect, test } from 'vitest'
import { localDayText } from '#app/i18n/local-time.ts'
import type { Event } from '#core/diary/event.ts'
import { SCAN_PART_SECONDS } from '#core/session/body-scan.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { checked, nineOn, painted, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { Calm } from './calm/calm.tsx'
import { Driving } from './driving.tsx'
import { Move } from './move/move.tsx'
import { Sleep } from './sleep.tsx'

const URGENT: readonly Event[] = [
  ...withKnot(nineOn(-1)),
  checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] }),
]
/** Pain low enough for strength. */
const EASY: readonly Event[] = withKnot(MONDAY_NINE - 600_000, { answers: { painNow: 2 } })

async function after(page: ScreenPage, seconds: number) {
  page.app.platform.clock.advance(seconds * 1000)
  await drawn()
}

test.each([
  ['Move', Move],
  ['Calm', Calm],
  ['How to lie', Sleep],
])('after an urgent answer "%s" guides nothing and leads to help', async (title, Screen) => {
  const page = await openScreen(Screen, { events: URGENT })
  expect(page.headings()).toEqual([title, 'Not now'])
  expect(page.controls()).toEqual(['Prevent', 'What to do now'])
  await page.click('What to do now')
  expect(page.at()).toBe('check')
})

test('before the check moving asks for the place, then for the check', async () => {
  const nothing = await openScreen(Move)
  await nothing.click('Mark the place')
  expect(nothing.at()).toBe('find')
  expect(nothing.text()).not.toContain('Guide me')
  const unchecked = await openScreen(Move, { events: [painted(MONDAY_NINE, ['neck-shoulder-angle.L'], 5)] })
  await unchecked.click('Go to the check')
  expect(unchecked.at()).toBe('check')
})

test('with a new hump nothing is guided: no walking aim, no swimming, no strength, and the bone is named', async () => {
  const events = withKnot(MONDAY_NINE - 600_000, { answers: { painNow: 2 }, yes: ['shape-change'] })
  const move = await openScreen(Move, { events })
  expect(move.controls()).toEqual(['Prevent'])
  expect(move.within('Walking').text()).toContain('looked at the bone')
  expect(move.headings()).not.toContain('Swimming')
  const calm = await openScreen(Calm, { events })
  expect(calm.text()).not.toContain('Cat and cow')
  const driving = await openScreen(Driving, { events })
  expect(driving.text()).not.toContain('Then these two')
})

test('somebody who waits for a doctor and may walk still sees the walking aim, and nothing to lift', async () => {
  const events = withKnot(MONDAY_NINE - 600_000, { answers: { painNow: 2 }, yes: ['weight-loss'] })
  const move = await openScreen(Move, { events })
  expect(move.within('Walking').text()).toMatch(/\d+ minutes this week/)
  expect(move.controls()).not.toContain('Guide me')
})

test('walking: the minutes of the week, what was walked, and today goes into the day', async () => {
  const page = await openScreen(Move, {
    events: [...EASY, happened({ type: 'day-noted', day: '2026-03-02', painNow: 2 }, MONDAY_NINE)],
  })
  const walking = page.within('Walking')
  expect(walking.text()).toMatch(/^Walking \d+ minutes this week/)
  expect(walking.text()).toMatch(/0 of \d+ minutes in the last seven days\./)
  await expect(page.click('Note it')).rejects.toThrow('disabled')
  await page.type('Walked today, in minutes', '601')
  await expect(page.click('Note it')).rejects.toThrow('disabled')
  await page.type('Walked today, in minutes', '25')
  await page.click('Note it')
  expect(await page.recorded()).toEqual([
    { type: 'day-noted', day: '2026-03-02', painNow: 2, walkedMinutes: 25 },
  ])
  expect(page.text()).toContain('Noted for today.')
  expect(page.text()).toMatch(/25 of \d+ minutes in the last seven days\./)
})

test('after a week a person says how the walking felt, and the next aim follows from it', async () => {
  const week = [...Array(7).keys()].map(day =>
    happened({ type: 'day-noted', day: localDayText(nineOn(day - 6)), walkedMinutes: 20 }, nineOn(day - 6)),
  )
  const aim = happened({ type: 'walking-aim-set', aim: 60, day: '2026-02-22' }, nineOn(-8))
  const page = await openScreen(Move, { events: [...EASY, aim, ...week] })
  expect(page.text()).toContain('140 of 60 minutes')
  await page.choose('How did last week’s walking feel?', 'I could talk, and it settled')
  const [event] = await page.recorded()
  expect(event).toMatchObject({ type: 'walking-aim-set', day: '2026-03-02' })
  expect(event).toHaveProperty('aim', Number(/Next week a little more: (\d+)/.exec(page.text())?.[1]))
  expect(Number(/little more: (\d+)/.exec(page.text())?.[1])).toBeGreaterThan(60)
})

test('a movement that fits is guided: its steps, its ceiling, and it ends', async () => {
  const page = await openScreen(Move, { events: EASY })
  const [card] = page.within('Core').element.querySelectorAll('.move-card')
  const name = card?.querySelector('h3')?.textContent ?? ''
  card?.querySelector('button')?.click()
  await drawn()
  expect(page.headings()[1]).toContain(name)
  expect(page.text()).toMatch(/1 of \d/)
  expect(page.text()).toMatch(/Never above \d of 10\./)
  expect(page.app.platform.wakeLock.holders).toBe(1)
  await page.click('Pause')
  const paused = page.element.querySelector('[role=timer]')?.textContent
  await after(page, 30)
  expect(page.element.querySelector('[role=timer]')?.textContent).toBe(paused)
  await page.click('Go on')
  await after(page, 600)
  expect(page.text()).toContain('Let it settle. How does it feel?')
  expect(page.app.platform.sound.bells.at(-1)).toBe('end')
  await page.click('Close')
  expect(page.headings()).toContain('Core')
  expect(page.app.platform.wakeLock.holders).toBe(0)
})

test('with more pain strength waits, and the reason is said', async () => {
  const page = await openScreen(Move, {
    events: withKnot(MONDAY_NINE - 600_000, { answers: { painNow: 7 } }),
  })
  expect(page.text()).toContain('Strength begins when pain is 3 of 10 or less.')
  expect(page.controls().filter(name => name === 'Guide me')).toHaveLength(0)
})

test('under 18 there is no strength for adults', async () => {
  const page = await openScreen(Move, {
    events: withKnot(MONDAY_NINE - 600_000, { answers: { age: 16, painNow: 2 }, yes: ['under18'] }),
  })
  expect(page.text()).toContain('This one is for adults.')
})

test('five minutes of breath count down to one bell', async () => {
  const page = await openScreen(Calm)
  await page.click('Breathe for 5 minutes')
  expect(page.text()).toContain('Breathe in')
  expect(page.text()).toContain('5:00 left')
  await after(page, 5)
  expect(page.text()).toContain('Breathe out')
  expect(page.text()).toContain('4:55 left')
  await after(page, 296)
  expect(page.text()).toContain('That was it.')
  expect(page.app.platform.sound.bells).toEqual(['end'])
  await page.click('Close')
  expect(page.controls()).toContain('Breathe for 5 minutes')
})

test('the body scan goes from part to part, and End leaves it', async () => {
  const page = await openScreen(Calm)
  await page.click('Start the scan')
  expect(page.text()).toContain('1 of 11 Breath')
  await after(page, SCAN_PART_SECONDS)
  expect(page.text()).toContain('2 of 11 Feet Notice your feet')
  await page.click('End')
  expect(page.controls()).toContain('Start the scan')
})

test('gentle yoga is only for whom the check allows it', async () => {
  const nothing = await openScreen(Calm)
  expect(nothing.controls()).not.toContain('Start the set')
  await nothing.click('Mark the place')
  expect(nothing.at()).toBe('find')
  const page = await openScreen(Calm, { events: EASY })
  await page.click('Start the set')
  expect(page.text()).toMatch(/1 of \d+/)
  await page.click('Stop')
  expect(page.controls()).toContain('Start the set')
})

test('stress is compared with pain only when there are enough days', async () => {
  const days = (count: number) =>
    [...Array(count).keys()].map(index =>
      happened(
        {
          type: 'day-noted',
          day: localDayText(nineOn(-index)),
          painNow: index % 2 === 0 ? 7 : 2,
          stress: index % 2 === 0 ? 9 : 1,
        },
        nineOn(-index),
      ),
    )
  const few = await openScreen(Calm, { events: days(3) })
  expect(few.text()).toContain('So far: 3.')
  const many = await openScreen(Calm, { events: days(30) })
  expect(many.text()).toContain('On your tenser days pain was 7 of 10, on the others 2.')
})

test.each([
  ['left', 'L', 'Lie on your right side.', 'Lie on your left side.'],
  ['right', 'R', 'Lie on your left side.', 'Lie on your right side.'],
] as const)('whose %s shoulder hurts lies on the other side', async (_side, side, good, bad) => {
  const places = [`posterior-shoulder.${side}`] as const
  const page = await openScreen(Sleep, {
    events: [
      painted(MONDAY_NINE - 600_000, places, 5),
      checked(MONDAY_NINE - 540_000, { answers: { places } }),
    ],
  })
  expect(page.text()).toContain('These are kind to the places you marked.')
  expect(page.text()).toContain(good)
  expect(page.text()).not.toContain(bad)
})

test('who marked nothing reads what is kind to most backs', async () => {
  const page = await openScreen(Sleep)
  expect(page.text()).toContain('These are kind to most backs.')
  expect(page.text()).toContain('Either side is fine.')
})

test('a drive stops after two hours, rests fifteen minutes and is gone on with', async () => {
  const page = await openScreen(Driving)
  await page.click('Start the trip')
  expect(page.text()).toMatch(/Stop at the latest by 0?11:00/)
  expect(page.text()).toContain('in 2 h 0 min')
  await after(page, 3600)
  expect(page.text()).toContain('in 1 h 0 min')
  await after(page, 3600)
  expect(page.text()).toContain('Time for a stop, at the next safe place.')
  expect(page.app.platform.sound.bells).toEqual(['end'])
  await page.click('I have stopped')
  expect(page.text()).toContain('15 more minutes.')
  await page.click('Drive on')
  expect(page.text()).toMatch(/Stop at the latest by (13:00|0?1:00)/)
  await page.click('End the trip')
  expect(page.controls()).toContain('Start the trip')
})

test('a trip goes on after a reload', async () => {
  const page = await openScreen(Driving)
  await page.click('Start the trip')
  await after(page, 600)
  page.close()
  const again = await openScreen(Driving, { app: page.app })
  expect(again.text()).toContain('in 1 h 50 min')
})

test('moves at a stop come only after the check', async () => {
  const nothing = await openScreen(Driving)
  expect(nothing.element.querySelectorAll('.move-card')).toHaveLength(0)
  const page = await openScreen(Driving, { events: EASY })
  expect(page.element.querySelectorAll('.move-card')).toHaveLength(2)
})

test('slow breathing may be shorter, is paused, and can be done once more', async () => {
  const page = await openScreen(Calm)
  await page.choose('How long?', '1 min')
  await page.click('Breathe for 1 minute')
  page.app.platform.clock.advance(20_000)
  await eventually(() => expect(page.text()).toContain('0:40 left'))
  await page.click('Pause')
  page.app.platform.clock.advance(600_000)
  await page.click('Go on')
  await eventually(() => expect(page.text()).toContain('0:40 left'))
  page.app.platform.clock.advance(40_000)
  await eventually(() => expect(page.text()).toContain('That was it.'))
  await page.click('Once more')
  await eventually(() => expect(page.text()).toContain('1:00 left'))
})

test('the body scan is paused where it is, and can be done once more', async () => {
  const page = await openScreen(Calm)
  await page.click('Start the scan')
  await after(page, SCAN_PART_SECONDS)
  await page.click('Pause')
  await after(page, 600)
  expect(page.text()).toContain('2 of 11 Feet')
  await page.click('Go on')
  await after(page, SCAN_PART_SECONDS * 11)
  await page.click('Once more')
  expect(page.text()).toContain('1 of 11 Breath')
})

test('a second walk of the day is added, and minutes that cannot be say why', async () => {
  const page = await openScreen(Move, { events: EASY })
  await page.type('Walked today, in minutes', '99999')
  expect(page.text()).toContain('A whole number from 0 to 600, please.')
  for (const minutes of ['25', '30']) {
    await page.type('Walked today, in minutes', minutes)
    await page.click('Note it')
  }
  await eventually(() => expect(page.text()).toContain('55 of 70 minutes'))
  expect(page.text()).toContain('Today so far: 55 minutes.')
})
