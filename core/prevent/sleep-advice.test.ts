import { expect, test } from 'vitest'
import type { Answers } from '#core/vocabulary/answers.ts'
import { sleepAdvice } from './sleep-advice.ts'

const NOTHING: Answers = { flags: {}, conditions: {} }
const ids = (advice: ReturnType<typeof sleepAdvice>) => advice.positions.map(position => position.id)

test('a sore right shoulder lies on the left side, with a pillow to hug', () => {
  const advice = sleepAdvice(NOTHING, ['posterior-shoulder.R'])
  expect(advice.positions[0]).toEqual({ id: 'sleep-side', lieOn: 'L' })
  expect(advice.also).toContain('sleep-shoulder')
})

test('two sore shoulders lie on the back first', () => {
  expect(ids(sleepAdvice(NOTHING, ['acromion.L', 'acromion.R']))[0]).toBe('sleep-back')
})

test('a sore low back lies on the side or on the back, never on the front', () => {
  const advice = sleepAdvice(NOTHING, ['lower-lumbar-paraspinal.L'])
  expect(ids(advice)).toEqual(['sleep-side', 'sleep-back'])
  expect(advice.avoid).toContain('sleep-front')
})

test('a sore neck alone may lie on the back', () => {
  expect(ids(sleepAdvice(NOTHING, ['posterior-neck.L']))[0]).toBe('sleep-back')
})

test('from 28 weeks of pregnancy only the side is shown, also when the weeks are not known', () => {
  expect(ids(sleepAdvice({ ...NOTHING, pregnancy: 'yes', pregnancyWeeks: 28 }, []))).toEqual(['sleep-side'])
  expect(ids(sleepAdvice({ ...NOTHING, pregnancy: 'yes' }, []))).toEqual(['sleep-side'])
  expect(sleepAdvice({ ...NOTHING, pregnancy: 'yes', pregnancyWeeks: 30 }, []).also).toContain(
    'sleep-pregnant',
  )
  expect(ids(sleepAdvice({ ...NOTHING, pregnancy: 'yes', pregnancyWeeks: 20 }, []))).toContain('sleep-back')
  expect(ids(sleepAdvice({ ...NOTHING, pregnancy: 'postpartum' }, []))).toContain('sleep-back')
})

test('nobody is ever told to lie on a heat pad in bed', () => {
  for (const places of [[], ['sacrum.M'], ['acromion.L']] as const)
    expect(sleepAdvice(NOTHING, places).avoid).toContain('sleep-no-pad')
})
