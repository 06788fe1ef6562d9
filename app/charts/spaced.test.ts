import { expect, test } from 'vitest'
import { spaced } from './spaced.ts'

const here = (place: number) => place

test('of labels that would touch, the later one gives way', () => {
  expect(spaced([0, 5, 10, 12, 21], here, 10)).toEqual([0, 10, 21])
})

test('labels just far enough apart all stay', () => {
  expect(spaced([0, 10, 20], here, 10)).toEqual([0, 10, 20])
  expect(spaced([0, 9.99, 20], here, 10)).toEqual([0, 20])
  expect(spaced([], here, 10)).toEqual([])
})
