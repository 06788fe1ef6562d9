import { expect, test } from 'vitest'
import { planOneDay } from '#core/plan/plan.ts'
import { knowledge, requestOf } from '#test/builders/plans.ts'
import { rowOfRecord, rowsOfSteps } from './from-steps.ts'
import { weigh } from './weigh.ts'

test('a session of one’s own, sent to a twin, is played as it was', () => {
  const request = requestOf({ setup: { minutesADay: 20, tools: ['hands', 'socks', 'heat-pad'] } })
  const steps = planOneDay(request, knowledge, 1)?.steps ?? []
  const rows = rowsOfSteps(steps)
  expect(rows.length).toBeGreaterThan(2)
  const weighed = weigh(request, knowledge, { title: '', words: '', rows })
  expect(weighed.ok && weighed.verdicts.map(({ state }) => state)).toEqual(rows.map(() => 'open'))
})

test('both sides of a stretch are one row, and a spot keeps its side', () => {
  const request = requestOf({ setup: { minutesADay: 20 } })
  const steps = planOneDay(request, knowledge, 1)?.steps ?? []
  const sided = steps.filter(({ side, muscle }) => side !== undefined && muscle === undefined)
  const names = new Set(sided.map(({ movement }) => movement))
  const rows = rowsOfSteps(steps)
  for (const row of rows) {
    if (row.kind === 'move' && names.has(row.movement)) expect(row.side).toBeUndefined()
    if (row.kind === 'press') expect(row.side).toBe('L')
  }
})

test('a page about one thing can be sent, one about a medicine cannot', () => {
  const { movements, techniques } = knowledge
  expect(rowOfRecord('st-levator', movements['st-levator'])).toMatchObject({ kind: 'move' })
  expect(rowOfRecord('heat', techniques.heat)).toMatchObject({ kind: 'care' })
  expect(rowOfRecord('nsaid', techniques.nsaid)).toBeUndefined()
  expect(rowOfRecord('sleep', techniques.sleep)).toBeUndefined()
})
