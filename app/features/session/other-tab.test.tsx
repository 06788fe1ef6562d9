/** What another tab does to the diary while a session runs in this one. */
import { expect, test } from 'vitest'
import { MINUTE_MS } from '#core/calendar/calendar-day.ts'
import type { Event } from '#core/diary/event.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import { prepare } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { bringBack } from '#app/state/restore.ts'
import { openStore, type Store } from '#app/state/store.ts'
import { fakeApp, happened, settled } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { ballStep, checked, session, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { After } from './after.tsx'
import { scriptRecords } from './caption.ts'
import { Session } from './session.tsx'

const ball: Step = {
  ...ballStep,
  muscle: 'infraspinatus',
  place: 'scapula-infraspinous.L',
  knot: 'infraspinatus-1.L',
}
const steps = [ball, ball]
/** A diary of long ago: no place marked, nothing checked. */
const OLD: readonly Event[] = [
  happened({ type: 'day-noted', day: '2026-01-05', painNow: 2 }, MONDAY_NINE - 56 * 24 * 60 * MINUTE_MS),
]

/** A session that runs in one tab, and the diary as another tab has it. */
async function running(): Promise<{ readonly page: ScreenPage; readonly other: Store }> {
  const app = await fakeApp({
    screen: 'session',
    events: [
      ...withKnot(MONDAY_NINE - 10 * MINUTE_MS),
      ...session({ id: 's', at: MONDAY_NINE - MINUTE_MS, before: 5, steps }),
    ],
  })
  await app.platform.storage.set('session', { id: 's', session: prepare(segmentsOf(steps, scriptRecords)) })
  const page = await openScreen(Session, { app })
  await drawn()
  await page.click('Start')
  const other = await openStore(createFakePlatform({ device: app.platform.device }))
  return { page, other }
}

async function heard() {
  await settled()
  await drawn()
}

const isPlaying = (page: ScreenPage) =>
  page.at() === 'session' && page.element.querySelector('[role=timer]') !== null

async function stop(page: ScreenPage) {
  await page.click('Stop')
  await page.click('Stop the session')
  await heard()
}

test('a session goes on to its end when another tab replaces the diary, and is rated in the new one', async () => {
  const { page, other } = await running()
  expect(await other.replace(OLD)).toBe(true)
  await heard()
  expect(isPlaying(page)).toBe(true)
  page.app.platform.clock.advance(2 * MINUTE_MS)
  await heard()
  await stop(page)
  expect(page.at()).toBe('after')
  const after = await openScreen(After, { app: page.app })
  await after.choose('Pain now', 3)
  await after.choose('How tender is the spot when you press it?', 4)
  await after.click('Save')
  await heard()
  await eventually(() => expect(after.text()).toContain('Saved on this device.'))
  const { diary } = await openStore(createFakePlatform({ device: page.app.platform.device }))
  expect(Object.keys(diary.value.notes.days)).toEqual(['2026-01-05'])
  expect(diary.value.sessions).toMatchObject([
    { id: 's', painBefore: 5, outcomes: { 0: expect.any(String) }, ended: 'stopped', rated: { pain: 3 } },
  ])
})

test('a session that was carried over is there once when the copy is brought back', async () => {
  const { page, other } = await running()
  await other.replace(OLD)
  await heard()
  expect(await bringBack(other)).toBe(true)
  await heard()
  expect(isPlaying(page)).toBe(true)
  await stop(page)
  expect(page.app.store.diary.value.sessions).toMatchObject([{ id: 's', ended: 'stopped' }])
})

test('a session that waits for its rating is still asked for when another tab replaces the diary', async () => {
  const app = await fakeApp({
    screen: 'after',
    events: [
      ...withKnot(),
      ...session({ id: 's', at: MONDAY_NINE - 10 * MINUTE_MS, before: 5, how: 'done' }),
    ],
  })
  const page = await openScreen(After, { app })
  const other = await openStore(createFakePlatform({ device: app.platform.device }))
  await other.replace(OLD)
  await heard()
  await page.choose('Pain now', 3)
  await page.click('Save')
  expect(page.app.store.diary.value.sessions).toMatchObject([{ id: 's', rated: { pain: 3 } }])
})

test('a session goes on when another tab adds a diary with another pain, not yet checked', async () => {
  const { page, other } = await running()
  const [place] = withKnot(MONDAY_NINE - 5 * MINUTE_MS)
  if (!place) throw new Error('no place')
  expect(await other.merge([place])).toBe(true)
  await heard()
  expect(isPlaying(page)).toBe(true)
})

test('a session goes on when the lock is put on in another tab, and what is done waits', async () => {
  const { page } = await running()
  const { device } = page.app.platform
  device.values.set('lock', { id: 'lock-1' })
  page.app.platform.clock.advance(2 * MINUTE_MS)
  await heard()
  expect(isPlaying(page)).toBe(true)
  await stop(page)
  expect(page.app.store.diary.value.sessions).toMatchObject([{ id: 's', ended: 'stopped' }])
  expect(page.app.store.waiting.value).toBeGreaterThan(0)
})

test('a session does not go on past an urgent sign that was told in another tab', async () => {
  const { page, other } = await running()
  const { happening } = checked(MONDAY_NINE, { yes: ['saddle-numb'] })
  await other.record(happening)
  await heard()
  expect(page.at()).toBe('check')
})

test('a session does not go on past something new that was told in another tab', async () => {
  const { page, other } = await running()
  await other.record({ type: 'mini-check-answered', anything: true })
  await heard()
  expect(page.at()).toBe('check')
})
