import { expect, test } from 'vitest'
import type { Tier } from '#core/safety/types.ts'
import { applyEvents } from './diary.ts'
import { parseEvent, type Event, type EventData } from './event.ts'
import { inKnowledgeOf } from './safety-heads.ts'

const BEGAN = 1_795_000_000_000
let made = 0
const entry = (id: string, happening: EventData): Event => ({ id, at: BEGAN + made++, happening })
const check = (id: string, tier: Tier, knew?: readonly string[]): Event =>
  entry(id, {
    type: 'safety-answered',
    answers: { flags: {}, conditions: {} },
    tier,
    ...(knew && { knew: [...knew] }),
  })
const news = (id: string): Event => entry(id, { type: 'mini-check-answered', anything: true })

test('a red flag told at the desk is not hidden by a calm check on a phone that did not know of it', () => {
  const diary = applyEvents([check('desk', 'emergency-now', []), check('phone', 'self-care', [])])
  expect(diary.checked?.tier).toBe('emergency-now')
  expect(applyEvents([check('phone', 'self-care', []), check('desk', 'same-day', [])]).checked?.tier).toBe(
    'same-day',
  )
})

test('whoever is checked again in knowledge of both goes by the new answers', () => {
  const apart = applyEvents([check('desk', 'emergency-now', []), check('phone', 'self-care', [])])
  const again = inKnowledgeOf(
    { type: 'safety-answered', answers: { flags: {}, conditions: {} }, tier: 'self-care' },
    apart.safety,
  )
  expect(again).toMatchObject({ knew: ['desk', 'phone'] })
  const diary = applyEvents([entry('new', again)], apart)
  expect(diary.checked?.tier).toBe('self-care')
  expect(diary.safety.map(({ id }) => id)).toEqual(['new'])
})

test('who checks twice at the desk is judged by the second, whatever a phone adds in between', () => {
  const desk = [check('first', 'same-day', []), check('second', 'self-care', ['first'])]
  const phone = check('phone', 'self-care-caution', [])
  const [first, second] = desk
  if (!first || !second) throw new Error('two checks were made')
  for (const order of [
    [first, phone, second],
    [phone, first, second],
    [first, second, phone],
  ])
    expect(applyEvents(order).checked?.tier).toBe('self-care-caution')
})

test('something new told on one device is asked about, also after a check on another that did not know', () => {
  expect(applyEvents([check('a', 'self-care', []), news('b'), check('c', 'self-care', ['a'])]).askAgain).toBe(
    true,
  )
  expect(
    applyEvents([check('a', 'self-care', []), news('b'), check('c', 'self-care', ['b'])]),
  ).not.toHaveProperty('askAgain')
  expect(applyEvents([news('b')]).checked).toBeUndefined()
})

test('of two checks as urgent as each other the last one counts', () => {
  const diary = applyEvents([check('a', 'gp-soon', []), check('b', 'gp-soon', [])])
  expect(diary.checked?.at).toBe(diary.safety[1]?.at)
})

test('a check of before there were devices replaces all', () => {
  const diary = applyEvents([check('a', 'emergency-now'), news('b'), check('c', 'self-care')])
  expect(diary.checked?.tier).toBe('self-care')
  expect(diary).not.toHaveProperty('askAgain')
})

test('what else is recorded says nothing of checks', () => {
  const exported: EventData = { type: 'exported' }
  expect(inKnowledgeOf(exported, applyEvents([check('a', 'self-care')]).safety)).toBe(exported)
  expect(parseEvent(check('a', 'self-care', ['x'])).ok).toBe(true)
})
