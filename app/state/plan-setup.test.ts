import { expect, test } from 'vitest'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import { setupOf } from './plan-setup.ts'

test('a person who chose nothing has hands and socks, the usual places and ten minutes alone', () => {
  expect(setupOf(EMPTY_DIARY)).toEqual({
    tools: ['hands', 'socks', 'warm-towel'],
    positions: ['wall', 'chair', 'floor', 'bed'],
    minutesADay: 10,
    helped: false,
  })
})

test('what a person chose takes the place of all of it', () => {
  const setup = { tools: ['roller'], positions: ['chair'], minutesADay: 3, helped: true } as const
  expect(setupOf({ ...EMPTY_DIARY, setup })).toBe(setup)
})
