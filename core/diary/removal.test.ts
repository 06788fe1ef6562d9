import { expect, test } from 'vitest'
import { checked, withKnot } from '#test/builders/people.ts'
import { applyEvents } from './diary.ts'
import type { Event } from './event.ts'
import { beforeRemoval } from './removal.ts'

const NOW = 1_795_000_000_000

test('who removes an answer about safety is asked again, so that no older one speaks for it', () => {
  const urgent = checked(NOW, { yes: ['saddle-numb'] })
  const before = withKnot(NOW - 60_000)
  const asked = beforeRemoval([urgent]).map((happening): Event => ({ id: 'x', at: NOW, happening }))
  expect(applyEvents([...before, ...asked]).askAgain).toBe(true)
})

test('removing anything else asks nothing', () => {
  expect(beforeRemoval([{ id: 'a', at: NOW, happening: { type: 'day-noted', day: '2026-11-18' } }])).toEqual(
    [],
  )
})
