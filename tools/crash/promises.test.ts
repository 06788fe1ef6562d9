import { expect, test } from 'vitest'
import { createPromises } from './promises.ts'

const nothing = { lost: 0, halves: 0, undead: 0 }

test('an entry is kept where it is found, in the diary or in the copy', () => {
  const promises = createPromises(2)
  promises.hear('kept a b')
  expect(promises.hold({ ids: ['a'], copied: ['b'] })).toEqual(nothing)
  expect(promises.hold({ ids: ['a'], copied: [] })).toEqual({ ...nothing, lost: 1 })
  expect(promises.count()).toBe(2)
})

test('what is being erased is all there or all gone, and what was erased stays so', () => {
  const promises = createPromises(2)
  promises.hear('kept a b')
  promises.hear('erasing')
  expect(promises.hold({ ids: ['b'], copied: [] })).toEqual({ ...nothing, halves: 1 })
  promises.hear('erasing')
  promises.hear('erased')
  promises.hear('kept c')
  expect(promises.hold({ ids: ['b'], copied: [] })).toEqual({ lost: 1, halves: 0, undead: 1 })
})

test('an erasure that failed takes no promise back', () => {
  const promises = createPromises(2)
  promises.hear('kept a')
  promises.hear('erasing')
  promises.hear('not-erased')
  expect(promises.hold({ ids: [], copied: [] })).toEqual({ ...nothing, lost: 1 })
})

test('half of a file is noticed', () => {
  const promises = createPromises(2)
  expect(promises.hold({ ids: ['batch-x-0'], copied: [] })).toEqual({ ...nothing, halves: 1 })
})
