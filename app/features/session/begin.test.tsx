import { expect, test } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { checked, inTheMiddle, painted, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen } from '#test/builders/render.tsx'
import { Session } from './session.tsx'

test('nobody reaches a session past an open or an urgent check', async () => {
  const nothing = await openScreen(Session)
  expect(nothing.at()).toBe('find')
  const unchecked = await openScreen(Session, {
    events: [painted(MONDAY_NINE, ['neck-shoulder-angle.L'], 5)],
  })
  expect(unchecked.at()).toBe('check')
  const urgent = await openScreen(Session, {
    events: [...withKnot(), checked(MONDAY_NINE - 60_000, { yes: ['bladder-new'] })],
  })
  expect(urgent.at()).toBe('check')
  for (const page of [nothing, unchecked, urgent]) expect(page.text()).toBe('One moment …')
})

test('a first session: nothing new since the check, the pain, then it runs', async () => {
  const page = await openScreen(Session, { events: withKnot() })
  expect(page.headings()).toEqual(['Since last time, any of these?'])
  expect(page.text()).toContain('New numbness or weakness')
  await page.click('None of these. Go on')
  await expect(page.click('Start')).rejects.toThrow('disabled')
  await page.choose('Pain right now?', 6)
  await page.click('Start')
  const [cleared, started, ...others] = await page.recorded()
  expect(cleared).toEqual({ type: 'mini-check-answered', anything: false })
  expect(started).toMatchObject({ type: 'session-started', painBefore: 6 })
  expect(others).toEqual([])
  expect(page.app.platform.sound.cues).toContainEqual({ at: MONDAY_NINE, cue: 'unlock' })
  expect(page.text()).toMatch(/^1 of \d/)
})

test('who has had a session before starts with one tap from the mini-check', async () => {
  const page = await openScreen(Session, { events: inTheMiddle() })
  await expect(page.click('None of these. Start')).rejects.toThrow('disabled')
  await page.choose('Pain right now?', 3)
  await page.click('None of these. Start')
  expect(await page.recorded()).toMatchObject([
    { type: 'mini-check-answered', anything: false },
    { type: 'session-started', painBefore: 3 },
  ])
})

test('the pain tapped on Today is not asked again', async () => {
  const app = await fakeApp({ events: inTheMiddle() })
  app.justReported.value = { at: MONDAY_NINE, pain: 2 }
  const page = await openScreen(Session, { app })
  expect(page.chosen('Pain right now?')).toEqual(['2'])
  await page.click('None of these. Start')
  expect(await page.recorded()).toMatchObject([{}, { type: 'session-started', painBefore: 2 }])
})

test('ten minutes of warmth before pressing can wait until afterwards', async () => {
  const setup = {
    tools: ['hands', 'heat-pad'],
    positions: ['wall', 'chair', 'floor', 'bed'],
    minutesADay: 20,
    helped: false,
  } as const
  const app = await fakeApp({
    events: [...withKnot(), happened({ type: 'setup-chosen', setup }, MONDAY_NINE - 1)],
  })
  app.justReported.value = { at: MONDAY_NINE, pain: 3 }
  const page = await openScreen(Session, { app })
  await page.click('None of these. Go on')
  expect(page.text()).not.toContain('Pain right now?')
  await eventually(() => page.within(/^Warmth, \d+ min$/))
  expect(page.chosen(/^Warmth, \d+ min$/)).toEqual(['First'])
  await page.choose(/^Warmth, \d+ min$/, 'Afterwards')
  await page.click('Start')
  const started = (await page.recorded()).find(data => data.type === 'session-started')
  const steps = started?.type === 'session-started' ? started.steps : []
  expect(steps[0]?.technique).toBe('pressure')
  expect(steps.at(-1)?.technique).toBe('heat')
})

test('something new leads back to the whole check and starts nothing', async () => {
  const page = await openScreen(Session, { events: inTheMiddle() })
  await page.click('Yes, one of these')
  expect(await page.recorded()).toEqual([{ type: 'mini-check-answered', anything: true }])
  expect(page.at()).toBe('check')
})

test('two quick taps begin one session', async () => {
  const page = await openScreen(Session, { events: inTheMiddle() })
  await page.choose('Pain right now?', 3)
  const button = page.control('None of these. Start')
  button.click()
  await page.click('None of these. Start')
  const started = (await page.recorded()).filter(({ type }) => type === 'session-started')
  expect(started).toHaveLength(1)
})

test('a session begins although nothing can be saved, and is saved when the disk allows it', async () => {
  const page = await openScreen(Session, { events: inTheMiddle() })
  await page.choose('Pain right now?', 3)
  page.app.platform.storage.refuse('full', 'writes')
  await page.click('None of these. Start')
  await eventually(() => expect(page.element.querySelector('[role=timer]')).not.toBe(null))
  expect(page.app.store.storageError.value).toBe('full')
  page.app.platform.storage.work()
  expect(await page.app.store.retry()).toBe(true)
  expect(await page.recorded()).toMatchObject([{}, { type: 'session-started' }])
})

test('sound, loudness and listening are chosen before, and Back leads to the plan', async () => {
  const app = await fakeApp({ events: withKnot(MONDAY_NINE - 5 * 60_000) })
  app.platform.listening.allow('ready')
  const page = await openScreen(Session, { app })
  await page.type('Volume', '0.3')
  await page.choose('Sound', 'Bells only')
  await page.click(/^Listen for/)
  expect(await page.recorded()).toEqual([
    { type: 'sound-chosen', sound: 'voice', volume: 0.3, pace: 1 },
    { type: 'sound-chosen', sound: 'bells', volume: 0.3, pace: 1 },
  ])
  await page.choose('Sound', 'Silent')
  expect(page.text()).not.toContain('Volume')
  await page.click('Start')
  expect(app.platform.listening.listeners).toBe(1)
})

test('where speech cannot stay on the device nobody is offered to be listened to', async () => {
  const page = await openScreen(Session, { events: withKnot(MONDAY_NINE - 5 * 60_000) })
  expect(page.text()).not.toContain('Listen for')
  await page.click('Back')
  expect(page.at()).toBe('plan')
})
