import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import type { Tier } from '#core/safety/types.ts'
import { planWords } from '#core/plan/words/words.ts'
import {
  allReasonsToWait,
  reasonsToWait,
  reasonsToWaitFor,
  reasonsToWaitWith,
  type Waiter,
} from './while-waiting.ts'

const who = (tier: Tier, ...ids: readonly string[]): Waiter => ({
  whileWaiting,
  assessment: {
    tier,
    unasked: [],
    limits: [],
    reasons: ids.map(id => ({ id, kind: 'flag', tier, because: id })),
  },
})
const { because: bone } = whileWaiting['shape-change']
const { because: period } = whileWaiting.cyclic

test('nobody waits who was not sent to a doctor soon', () => {
  expect(allReasonsToWait(who('self-care-caution', 'shape-change'))).toEqual([])
})

test('with several reasons only what all of them allow goes on, each said once', () => {
  const both = who('gp-soon', 'cyclic', 'shape-change', 'midline-bone')
  expect(reasonsToWait(both, 'warmth')).toEqual([bone])
  expect(reasonsToWait(both, 'light-hands')).toEqual([period, bone])
  expect(reasonsToWait(both, 'breathing')).toEqual([])
  expect(allReasonsToWait(both)).toEqual([bone, period])
})

test('a reason less urgent than the visit keeps nothing back', () => {
  const waiter = who('gp-soon', 'sleep-move')
  const reasons = [
    ...waiter.assessment.reasons,
    { id: 'osteoporosis', kind: 'limit', tier: 'self-care-caution', because: '' } as const,
  ]
  expect(allReasonsToWait({ ...waiter, assessment: { ...waiter.assessment, reasons } })).toEqual([])
})

test('a reason nobody has written down leaves walking, breathing, sleep and habits', () => {
  const waiter = who('gp-soon', 'new-reason')
  expect(reasonsToWait(waiter, 'walking')).toEqual([])
  expect(reasonsToWait(waiter, 'gentle-range')).toEqual([planWords.waiting.unknown])
  expect(allReasonsToWait({ ...waiter, whileWaiting: {} })).toEqual([planWords.waiting.unknown])
})

test('easy movement is what bends no spine to its end and carries nothing', () => {
  const numb = who('gp-soon', 'limb-numb-stable')
  const goesOn = Object.values(movements).flatMap(movement =>
    reasonsToWaitFor(numb, movement).length === 0 ? [movement.id] : [],
  )
  expect(goesOn.toSorted()).toEqual([
    'ex-breath-diaphragm',
    'mo-arm-circle',
    'mo-hip-circle',
    'mo-march',
    'mo-neck-turn',
    'mo-pelvic-tilt',
    'mo-seated-bend',
    'mo-seated-tilt',
    'mo-shoulder-roll',
    'mo-side-bend',
    'mo-trunk-turn',
  ])
})

test('a device on the sore place waits like hands, a medicine is no matter of the plan', () => {
  const waiter = who('gp-soon', 'weight-loss')
  expect(reasonsToWaitWith(waiter, 'tens-home')).toHaveLength(1)
  expect(reasonsToWaitWith(waiter, 'paracetamol')).toEqual([])
})
