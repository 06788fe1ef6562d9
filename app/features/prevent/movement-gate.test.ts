import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { fakeApp, happened } from '#test/builders/app.ts'
import { caredFor, healthyAnswers } from '#test/builders/cared-for.ts'
import { knot } from '#test/builders/plans.ts'
import { movesGate } from './movement-gate.ts'

const urgent = healthyAnswers({ flags: { ...healthyAnswers().flags, tearing: 'yes' } })
const started: EventData = { type: 'session-started', session: 's', steps: [], painBefore: 3 }
const rated = (pain: number): EventData => ({ type: 'session-rated', session: 's', pain })

test('nobody moves before the painting and the check, or after a stop', async () => {
  const [painted] = caredFor()
  expect(movesGate(await fakeApp())).toEqual({ open: 'find' })
  expect(movesGate(await fakeApp({ events: painted ? [painted] : [] }))).toEqual({ open: 'check' })
  const stopped = caredFor({ answers: urgent, tier: 'emergency-now' })
  expect(movesGate(await fakeApp({ events: stopped }))).toEqual({ open: 'stop' })
})

test('a person who may move is known with their answers, knots and what is at hand', async () => {
  const setup = { tools: ['roller'], positions: ['chair'], minutesADay: 5, helped: true } as const
  const gate = movesGate(
    await fakeApp({ events: [...caredFor(), happened({ type: 'setup-chosen', setup })] }),
  )
  expect(gate).toMatchObject({
    open: 'care',
    request: {
      assessment: { tier: 'self-care' },
      answers: { age: 38, painNow: 3 },
      knots: [knot('levator-scapulae')],
      setup,
      seed: 0,
    },
  })
})

test('pain told after the check counts instead, the last one told, and pain told before it does not', async () => {
  const painAfter = async (...told: readonly (readonly [EventData, number])[]) => {
    const events = [
      ...caredFor(),
      ...told.map(([happening, later]) => happened(happening, MONDAY_NINE + later)),
    ]
    const gate = movesGate(await fakeApp({ events }))
    return gate.open === 'care' ? gate.request.answers.painNow : undefined
  }
  expect(await painAfter([started, 1], [rated(4), 2])).toBe(4)
  expect(await painAfter([started, 1], [rated(0), 2])).toBe(0)
  expect(await painAfter([started, -2], [rated(4), -1])).toBe(3)
  expect(await painAfter([started, -2], [rated(4), 0])).toBe(3)
  const second: EventData = { ...started, session: 't' }
  expect(await painAfter([started, 1], [rated(1), 2], [second, 3])).toBe(3)
  const again: EventData = { type: 'session-rated', session: 't', pain: 4 }
  expect(await painAfter([started, 1], [rated(1), 2], [second, 3], [again, 4])).toBe(4)
})
