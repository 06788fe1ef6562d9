import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp } from '#test/builders/app.ts'
import { checked, HOUR_MS, inTheMiddle, nineOn, painted, session, withKnot } from '#test/builders/people.ts'
import { UPPER_BODY } from '#app/map/back-picture.tsx'
import { Find } from '#app/features/find/find.tsx'
import { eventually, openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { Today } from './today.tsx'

/** Today with everything that comes late. */
async function wholeToday(events: ReturnType<typeof inTheMiddle>) {
  const page = await openScreen(Today, { events })
  await eventually(() => page.within('What you are working on'))
  return page
}

test('somebody new is asked to touch where it hurts, and both ways in lead to the map', async () => {
  const page = await openScreen(Today)
  expect(page.headings()).toEqual(['Touch where it hurts.'])
  expect(page.text()).toContain('It does not replace a doctor or a physiotherapist.')
  await page.click('Find my knot')
  expect(page.at()).toBe('find')

  const again = await openScreen(Today)
  await again.click('Your back, seen from behind. Touch it to mark where it hurts.')
  expect(again.at()).toBe('find')
  expect(await again.recorded()).toEqual([])
})

/** Touches the picture of the back at a point of the map, on a screen where one map unit is one pixel. */
async function touchBack(page: ScreenPage, x: number, y: number): Promise<void> {
  const button = page.control('Your back, seen from behind. Touch it to mark where it hurts.')
  const picture = button.firstElementChild
  const [left, top, width, height] = UPPER_BODY
  if (!picture) throw new Error('there is no picture')
  picture.getBoundingClientRect = () => new DOMRect(0, 0, width, height)
  const at = { clientX: x - left, clientY: y - top, detail: 1, bubbles: true }
  button.dispatchEvent(new MouseEvent('click', at))
  await eventually(() => expect(page.at()).toBe('find'))
}

test.each([
  ['left', 408],
  ['right', 592],
])('touching the %s of the neck paints there, and the map opens with it', async (side, x) => {
  const app = await fakeApp()
  const page = await openScreen(Today, { app })
  await touchBack(page, x, 356)
  page.close()
  const find = await openScreen(Find, { app })
  expect(find.text()).toContain(`You marked: Corner of the neck, ${side}`)
  find.close()
  const again = await openScreen(Find, { app })
  await eventually(() => expect(again.text()).toContain('You marked'))
})

test('touching beside the back paints nothing', async () => {
  const app = await fakeApp()
  const page = await openScreen(Today, { app })
  await touchBack(page, 200, 200)
  page.close()
  const find = await openScreen(Find, { app })
  expect(find.text()).not.toContain('You marked')
})

test('whoever left in the middle of marking goes on where they were', async () => {
  const app = await fakeApp()
  await app.platform.storage.set('painting', [{ any: 'stroke' }])
  const page = await openScreen(Today, { app })
  await eventually(() => page.control('Go on where you were'))
  expect(page.text()).toContain('What you marked is still there.')
  await page.click('Go on where you were')
  expect(page.at()).toBe('find')
})

test('in the middle of the two weeks a person reads the day, the minutes and how it went last time', async () => {
  const page = await openScreen(Today, { events: inTheMiddle() })
  await eventually(() => page.control('See the plan'))
  expect(page.headings()[0]).toBe('Day 4 · 10 min')
  expect(page.text()).toContain('3 sessions done')
  expect(page.text()).toContain('Last time: 4 before, 2 after.')
})

test('telling the pain of right now starts the session with it', async () => {
  const page = await openScreen(Today, { events: inTheMiddle() })
  await eventually(() => page.within('Pain right now? Tap it to start.'))
  await page.choose('Pain right now? Tap it to start.', 4)
  expect(page.app.justReported.value).toEqual({ at: MONDAY_NINE, pain: 4 })
  expect(page.at()).toBe('session')
})

test('whoever told their pain a moment ago only taps Start', async () => {
  const page = await openScreen(Today, { events: withKnot(MONDAY_NINE - 5 * 60_000) })
  await eventually(() => page.control('Start'))
  expect(page.text()).not.toContain('Pain right now?')
  await page.click('Start')
  expect(page.at()).toBe('session')
})

test('whoever painted but never finished the safety check is led to it and to no plan', async () => {
  const page = await openScreen(Today, {
    events: [painted(MONDAY_NINE - HOUR_MS, ['neck-shoulder-angle.L'], 5)],
  })
  await eventually(() => page.control('Go on with the check'))
  expect(page.controls()).not.toContain('See the plan')
  await page.click('Go on with the check')
  expect(page.at()).toBe('check')
})

test('after an emergency sign there is nothing here but the way to help', async () => {
  const page = await openScreen(Today, {
    events: [...withKnot(nineOn(-1)), checked(MONDAY_NINE - HOUR_MS, { yes: ['bladder-new'] })],
  })
  expect(page.headings()).toEqual(['Your last answers need somebody first.'])
  expect(page.controls()).toEqual(['What to do now'])
  await page.click('What to do now')
  expect(page.at()).toBe('check')
})

test('a session that was left open is gone on with; one that ended is rated', async () => {
  const begun = await openScreen(Today, {
    events: [...withKnot(), ...session({ id: 's', at: MONDAY_NINE - 600_000, before: 5 })],
  })
  await eventually(() => begun.control('Go on with your session'))
  await begun.click('Go on with your session')
  expect(begun.at()).toBe('session')

  const ended = await openScreen(Today, {
    events: [...withKnot(), ...session({ id: 's', at: MONDAY_NINE - 600_000, before: 5, how: 'done' })],
  })
  await eventually(() => ended.control('Rate your last session'))
  await ended.click('Rate your last session')
  expect(ended.at()).toBe('after')
})

test('after one session today a second is fine, after two it is enough', async () => {
  const first = session({ id: 'a', at: MONDAY_NINE - 90 * 60_000, before: 5, after: 3 })
  const second = session({ id: 'b', at: MONDAY_NINE - 60 * 60_000, before: 3, after: 2 })
  const once = await openScreen(Today, { events: [...withKnot(MONDAY_NINE - 2 * HOUR_MS), ...first] })
  await eventually(() => once.control('See the plan'))
  expect(once.text()).toContain('A second session today is fine if the first one felt good.')

  const twice = await openScreen(Today, {
    events: [...withKnot(MONDAY_NINE - 2 * HOUR_MS), ...first, ...second],
  })
  await eventually(() => twice.control('See the plan'))
  expect(twice.text()).toContain('Two sessions today are enough.')
})

test('a knot is named with its place, its side and its muscle, and the other screens are a tap away', async () => {
  const page = await wholeToday(inTheMiddle())
  expect(page.within('What you are working on').text()).toContain('Corner of the neck, left Levator scapulae')
  for (const [name, screen] of [
    ['Paint again', 'find'],
    ['Mine', 'mine'],
    ['See somebody', 'somebody'],
    [/^So that it stays away/, 'breaks'],
    ['See the plan', 'plan'],
  ] as const) {
    page.app.addresses.go('today')
    await page.click(name)
    expect(page.at()).toBe(screen)
  }
})

test('the morning after, soreness is told of the last session', async () => {
  const page = await wholeToday(inTheMiddle())
  await page.choose('How long were you sore after last time?', 'Longer')
  expect(await page.recorded()).toEqual([{ type: 'soreness-noted', session: 's3', soreness: 'longer' }])
  expect(page.text()).toContain('The next one is lighter and shorter.')
})

test('half an hour after a session nobody is asked about soreness', async () => {
  const page = await wholeToday([
    ...withKnot(),
    ...session({ id: 's', at: MONDAY_NINE - 1_800_000, before: 5, after: 3 }),
  ])
  expect(page.text()).not.toContain('How long were you sore')
})

test('two weeks without a file, a person is told how not to lose the diary; with one they are not', async () => {
  const old = [...withKnot(nineOn(-15)), checked(nineOn(-1))]
  const page = await wholeToday(old)
  await page.click('The browser may clear your diary. Save a file to be sure.')
  expect(page.at()).toBe('mine')

  const saved = await fakeApp({ events: old })
  await saved.store.record({ type: 'exported' })
  const calm = await openScreen(Today, { app: saved })
  await eventually(() => calm.within('What you are working on'))
  expect(calm.text()).not.toContain('The browser may clear your diary.')
})
