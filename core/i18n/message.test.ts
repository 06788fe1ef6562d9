import { expect, test } from 'vitest'
import { message } from './message.ts'

test('a number is said with its word, one and many', () => {
  const days = message<[days: number]>(['days'], '{days, plural, one {# day} other {# days}}')
  expect([0, 1, 2].map(count => days(count))).toEqual(['0 days', '1 day', '2 days'])
})

test('places are filled in the order they are named, wherever they stand in the sentence', () => {
  const round = message<[of: number, round: number]>(['of', 'round'], 'Round {round} of {of}.')
  expect(round(3, 1)).toBe('Round 1 of 3.')
})

test('a figure has at most one digit after the point', () => {
  const pain = message<[pain: number]>(['pain'], '{pain, number, ::.#} of 10')
  expect([2, 2.25, 6.96].map(value => pain(value))).toEqual(['2 of 10', '2.3 of 10', '7 of 10'])
})

test('several are said one after the other, and a name within a sentence begins small', () => {
  const told = message<[places: readonly string[], tool: string]>(
    ['places', 'tool'],
    '{places, list}; with {tool, lower}',
  )
  expect(told(['neck', 'shoulder'], 'Ball')).toBe('neck, shoulder; with ball')
  expect(told(['neck'], 'TENS')).toBe('neck; with TENS')
})
