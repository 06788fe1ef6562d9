import { expect, test } from 'vitest'
import { NO_ANSWERS } from '#core/vocabulary/answers.ts'
import { createFakePlatform, MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { caredFor, healthyAnswers } from '#test/builders/cared-for.ts'
import { assessed, careGate } from './gate.ts'

const [DAY_MS, HOUR_MS] = [86_400_000, 3_600_000]
const urgent = healthyAnswers({ flags: { ...healthyAnswers().flags, tearing: 'yes' } })

test('the same answers are weighed once, other answers anew', () => {
  const answers = healthyAnswers()
  expect(assessed(answers)).toBe(assessed(answers))
  expect(assessed(answers).tier).toBe('self-care')
  expect(assessed(urgent).tier).toBe('emergency-now')
  expect(assessed(NO_ANSWERS).unasked.length).toBeGreaterThan(0)
})

test('a person first paints, then answers, then may go on', async () => {
  const [painted, checked] = caredFor()
  if (!painted || !checked) throw new Error('no such entries')
  expect(careGate(await fakeApp())).toEqual({ open: 'find' })
  expect(careGate(await fakeApp({ events: [painted] }))).toEqual({ open: 'check' })
  expect(careGate(await fakeApp({ events: [painted, checked] })).open).toBe('care')
})

test('a person with an urgent sign is stopped, whatever tier was written down', async () => {
  for (const tier of ['self-care', 'emergency-now'] as const) {
    const gate = careGate(await fakeApp({ events: caredFor({ answers: urgent, tier }) }))
    expect(gate).toEqual({ open: 'stop', assessment: assessed(urgent) })
  }
})

test('on the third day by the calendar of this device the check is asked again, from its morning', async () => {
  const platform = createFakePlatform()
  const app = await fakeApp({ platform, events: caredFor() })
  platform.clock.set(3 * DAY_MS - 9 * HOUR_MS - 1)
  expect(careGate(app).open).toBe('care')
  platform.clock.set(1)
  expect(careGate(app).open).toBe('check')
  await app.store.record({ type: 'safety-answered', answers: healthyAnswers(), tier: 'self-care' })
  expect(careGate(app).open).toBe('care')
})

test('something new that a person told asks the whole check again', async () => {
  const events = [...caredFor(), happened({ type: 'mini-check-answered', anything: true }, MONDAY_NINE + 1)]
  expect(careGate(await fakeApp({ events })).open).toBe('check')
})
