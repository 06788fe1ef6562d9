import { expect, test } from 'vitest'
import { logic } from '#knowledge/reviews/logic.ts'
import { safety } from '#knowledge/safety/safety.ts'

test('every rule is said in words at the desk', () => {
  const mute = safety.rules.filter(({ id }) => (logic[`rule:${id}`]?.words ?? '') === '')
  expect(mute.map(({ id }) => id)).toEqual([])
})
