import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, settled } from '#test/builders/app.ts'
import { healthyAnswers } from '#test/builders/cared-for.ts'
import { atWork, MINUTE, office, stateOf, taken } from '#test/builders/office.ts'
import { BREAKS_KEY, resumeBreaks } from './break-due.ts'
import { breaksRunner } from './breaks-runner.ts'

test('a person with an urgent sign is left in peace at once, and stays so', async () => {
  const made = await atWork()
  made.work(30)
  const answers = healthyAnswers({ flags: { ...healthyAnswers().flags, tearing: 'yes' } })
  await made.app.store.record({ type: 'safety-answered', answers, tier: 'emergency-now' })
  expect(made.runner.state.value).toBeUndefined()
  expect([made.app.breakDue.value, made.platform.notify.shown]).toEqual([false, undefined])
  await settled()
  expect(await made.platform.storage.get(BREAKS_KEY)).toBeUndefined()
  made.work(120)
  expect(made.platform.sound.bells).toEqual(['start'])
})

test('switching off takes the offer away, here and on disk', async () => {
  const made = await atWork()
  made.work(30)
  made.runner.switchOff()
  expect([made.runner.state.value, made.app.breakDue.value, made.platform.notify.shown]).toEqual([
    undefined,
    false,
    undefined,
  ])
  await settled()
  expect(await made.platform.storage.get(BREAKS_KEY)).toBeUndefined()
  made.runner.workAt('standing')
  made.runner.change(USUAL_BREAKS)
  made.runner.act({ type: 'start-now' })
  expect(made.runner.state.value).toBeUndefined()
})

test('where a person works and how often they want to get up changes at once', async () => {
  const made = await atWork()
  made.work(10)
  made.runner.workAt('meeting')
  made.runner.change({ ...USUAL_BREAKS, shortEveryMinutes: 20 })
  expect(made.runner.state.value?.place).toBe('meeting')
  await settled()
  expect(await made.platform.storage.get(BREAKS_KEY)).toMatchObject({ place: 'meeting' })
  made.work(9.9)
  expect(stateOf(made)).toBe('waiting')
  made.work(0.2)
  expect(stateOf(made)).toBe('offered')
})

test('the clock is looked at once a second, and written down once a minute', async () => {
  const made = await atWork()
  await settled()
  const seen: number[] = []
  const stop = made.runner.now.subscribe(now => seen.push(now - MONDAY_NINE))
  made.work(3 / 60)
  stop()
  expect(seen).toEqual([0, 1000, 2000, 3000])
  await made.platform.storage.set(BREAKS_KEY, 'untouched')
  made.work(56.75 / 60)
  await settled()
  expect(await made.platform.storage.get(BREAKS_KEY)).toBe('untouched')
  made.work(1 / 60)
  await settled()
  expect(await made.platform.storage.get(BREAKS_KEY)).toMatchObject({
    breaks: { seen: { at: MONDAY_NINE + MINUTE } },
  })
})

test('a pause is written down at once', async () => {
  const made = await atWork()
  made.work(1 / 60)
  made.runner.act({ type: 'meeting-start' })
  await settled()
  expect(await made.platform.storage.get(BREAKS_KEY)).toMatchObject({
    breaks: { mute: { kind: 'meeting' } },
  })
})

test('a reload goes on with the same timer, and an offer is still there', async () => {
  const made = await atWork()
  made.work(30)
  await settled()
  const again = await office(
    [],
    createFakePlatform({ device: made.platform.device, now: MONDAY_NINE + 30 * MINUTE }),
  )
  expect(again.runner.ready.value).toBe(true)
  expect(again.runner.state.value).toMatchObject({
    breaks: { state: 'offered' },
    place: 'desk',
    move: made.runner.state.value?.move,
  })
  expect(again.app.breakDue.value).toBe(true)
  expect(again.platform.sound.bells).toEqual([])
})

test('the time nobody was there counts as a break, also over a reload', async () => {
  const made = await atWork()
  made.work(20)
  await settled()
  made.platform.tabs.close()
  const platform = createFakePlatform({ device: made.platform.device, now: MONDAY_NINE + 25 * MINUTE })
  const again = await office([], platform)
  expect(await taken(again)).toEqual(['natural'])
  again.work(29)
  expect(stateOf(again)).toBe('waiting')
})

test('a timer on disk that is damaged, or of somebody with an urgent sign, does not go on', async () => {
  const platform = createFakePlatform()
  await platform.storage.set(BREAKS_KEY, { breaks: 'many' })
  const { runner } = await office([], platform)
  expect([runner.state.value, runner.ready.value]).toEqual([undefined, true])
  const made = await atWork()
  await settled()
  const answers = healthyAnswers({ flags: { ...healthyAnswers().flags, tearing: 'yes' } })
  const stopped: EventData = { type: 'safety-answered', answers, tier: 'emergency-now' }
  const other = createFakePlatform()
  await other.storage.set(BREAKS_KEY, made.runner.state.value)
  expect((await office([stopped], other)).runner.state.value).toBeUndefined()
})

test('a timer that was on goes on whatever is opened first, and one that was off loads nothing', async () => {
  const off = await fakeApp()
  await resumeBreaks(off)
  await settled()
  expect(off.platform.clock.waiting).toBe(0)
  const made = await atWork()
  await settled()
  const platform = createFakePlatform({ device: made.platform.device })
  const app = await fakeApp({ platform })
  await resumeBreaks(app)
  await settled()
  expect(breaksRunner(app).state.value?.breaks.state).toBe('waiting')
})
