import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { Plan } from '#app/features/plan/plan.tsx'
import { todayPlan } from '#app/state/today-plan.ts'
import { fakeApp, happened, type FakeApp } from '#test/builders/app.ts'
import { withKnot } from '#test/builders/people.ts'
import { openScreen } from '#test/builders/render.tsx'
import { keepVoice, KEPT_VOICE } from './keep-voice.tsx'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const kept = (app: FakeApp) =>
  app.platform.sound.cues.flatMap(cue => (cue.cue === 'keep' ? [cue.pieces] : []))
const stepsOf = (app: FakeApp) => todayPlan(app).today?.steps ?? []
const events = withKnot(MONDAY_NINE - 5 * 60_000)

test('who looks at the plan has the words of its session a moment later, the answers with them', async () => {
  const app = await fakeApp({ events })
  const opening = openScreen(Plan, { app })
  await vi.runAllTimersAsync()
  await opening
  // What fetches them comes with its own file.
  await vi.waitFor(() => expect(kept(app)).toHaveLength(1), { timeout: 10_000 })
  const [pieces = []] = kept(app)
  expect(pieces).toContain('That is all for today.')
  expect(pieces).toContain('Lighter now. Breathe out.')
  expect(pieces.some(text => text.endsWith(', left.'))).toBe(true)
  expect(new Set(pieces).size).toBe(pieces.length)
})

test('what lies there is not asked for again, until the plan is another', async () => {
  const app = await fakeApp({ events })
  const steps = stepsOf(app)
  await keepVoice(app, steps)
  await keepVoice(app, steps)
  expect(kept(app)).toHaveLength(1)
  await keepVoice(app, steps.slice(1))
  expect(kept(app)).toHaveLength(2)
})

test('what could not all be fetched is asked for again', async () => {
  const app = await fakeApp({ events })
  app.platform.sound.have([{ id: 'anna', name: 'Anna' }])
  await keepVoice(app, stepsOf(app))
  expect(await app.platform.storage.get(KEPT_VOICE)).toBeUndefined()
  app.platform.sound.have([])
  await keepVoice(app, stepsOf(app))
  expect(kept(app)).toHaveLength(2)
})

test.each(['bells', 'silent'] as const)('for "%s" nothing is fetched', async sound => {
  const app = await fakeApp({
    events: [...events, happened({ type: 'sound-chosen', sound, volume: 0.7 })],
  })
  await keepVoice(app, stepsOf(app))
  expect(kept(app)).toEqual([])
})

test('what is asked for is what the session then says, also for who asks for less', async () => {
  const app = await fakeApp({ events })
  await keepVoice(app, stepsOf(app))
  const texts = kept(app)[0] ?? []
  const hard = texts.filter(text => /\d of 10/.test(text))
  expect(hard.some(text => text.includes('3 of 10'))).toBe(true)
  expect(hard.some(text => text.includes('1 of 10'))).toBe(true)
})
