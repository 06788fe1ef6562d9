/** A session that is begun on one device of a person and goes on on another. */
import { expect, test } from 'vitest'
import { MINUTE_MS } from '#core/calendar/calendar-day.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import { prepare } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { createFakeServer, type FakeServer } from '#app/platform/fake/server.ts'
import { startSync } from '#app/state/start-sync.ts'
import { fakeApp, settled, type FakeApp } from '#test/builders/app.ts'
import { drawn } from '#test/builders/frames.ts'
import { ballStep, session, withKnot } from '#test/builders/people.ts'
import { eventually, openScreen, type ScreenPage } from '#test/builders/render.tsx'
import { preloadReturn, Today } from '#app/features/today/today.tsx'
import { scriptRecords } from './caption.ts'
import { Session } from './session.tsx'

const ball: Step = {
  ...ballStep,
  muscle: 'infraspinatus',
  place: 'scapula-infraspinous.L',
  knot: 'infraspinatus-1.L',
}
const steps = [ball, ball]

const newPlatform = (server: FakeServer) => createFakePlatform({ server, newId: () => crypto.randomUUID() })

/** The same time goes by on both, and what was begun comes to its end. */
async function goBy(apps: readonly FakeApp[], seconds = 2): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    for (const { platform } of apps) platform.clock.advance(1_000)
    for (let turn = 0; turn < 20; turn += 1) await settled()
    await drawn()
  }
}

/** A session that runs at the desk, and the phone of the same person. */
async function running() {
  const server = createFakeServer()
  const desk = await fakeApp({
    platform: newPlatform(server),
    screen: 'session',
    events: [
      ...withKnot(MONDAY_NINE - 10 * MINUTE_MS),
      ...session({ id: 's', at: MONDAY_NINE - MINUTE_MS, before: 5, steps }),
    ],
  })
  const phone = await fakeApp({ platform: newPlatform(server) })
  const [atDesk, atPhone] = [await startSync(desk), await startSync(phone)]
  await atDesk.turnOn('Desk')
  const secret = await atDesk.secret()
  if (!secret) throw new Error('no secret')
  await atPhone.join(secret, 'Phone')
  await desk.platform.storage.set('session', {
    id: 's',
    session: prepare(segmentsOf(steps, scriptRecords)),
  })
  const page = await openScreen(Session, { app: desk })
  await drawn()
  await page.click('Start')
  await goBy([desk, phone])
  await preloadReturn()
  return { desk, phone, page }
}

const seconds = (page: ScreenPage) => Number(page.element.querySelector('[role=timer]')?.textContent)

test('who begins at the desk goes on on the phone in the same moment, and the desk says so', async () => {
  const { desk, phone, page } = await running()
  await goBy([desk, phone], 4)
  const today = await openScreen(Today, { app: phone })
  await eventually(() => expect(today.text()).toContain('A session is going on at Desk.'))
  await today.click('Go on here')
  expect(today.at()).toBe('session')
  today.close()
  const before = seconds(page)
  const there = await openScreen(Session, { app: phone })
  await goBy([desk, phone], 1)
  await eventually(() => expect(there.element.querySelector('[role=timer]')).not.toBeNull())
  expect(Math.abs(seconds(there) - before)).toBeLessThanOrEqual(2)
  await goBy([desk, phone])
  expect(page.text()).toContain('It goes on at Phone.')
  const held = seconds(page)
  await goBy([desk, phone], 3)
  expect(seconds(page)).toBe(held)
  expect(seconds(there)).toBeLessThan(before)
})

test('what went on on the phone comes back to the desk with one tap', async () => {
  const { desk, phone, page } = await running()
  const there = await openScreen(Session, { app: phone })
  await eventually(() => expect(there.element.querySelector('[role=timer]')).not.toBeNull())
  await goBy([desk, phone], 6)
  await eventually(() => expect(page.text()).toContain('It goes on at Phone.'))
  const left = seconds(there)
  await page.click('Go on')
  await goBy([desk, phone], 3)
  await eventually(() => expect(page.text()).not.toContain('It goes on at'))
  await eventually(() => expect(there.text()).toContain('It goes on at Desk.'))
  expect(Math.abs(seconds(page) - left)).toBeLessThanOrEqual(4)
})

test('a session that ends on the phone ends at the desk, and is in the diary once', async () => {
  const { desk, phone, page } = await running()
  const there = await openScreen(Session, { app: phone })
  await goBy([desk, phone], 3)
  await there.click('Stop')
  await there.click('Stop the session')
  await goBy([desk, phone], 3)
  expect(page.at()).toBe('today')
  expect(desk.store.diary.value.sessions).toMatchObject([{ id: 's', ended: 'stopped' }])
})
