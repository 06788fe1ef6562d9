import { expect, test } from 'vitest'
import { parseRange } from './range.ts'

test.each([
  ['bytes=0-3', 0, 3],
  ['bytes=2-', 2, 9],
  ['bytes=-4', 6, 9],
  ['bytes=-40', 0, 9],
  ['bytes=9-9', 9, 9],
  ['bytes=0-99999999999999999999', 0, 9],
  ['Bytes=0-3', 0, 3],
  ['bytes= 0-3 ', 0, 3],
])('%s of ten bytes is one part', (header, first, last) => {
  expect(parseRange(header, 10)).toEqual({ first, last })
})

test.each([
  undefined,
  '',
  'items=0-3',
  'bytes=abc',
  'bytes=0-3,5-6',
  'bytes=0-0, -1',
  'bytes=3-1',
  'bytes=-',
  'bytes=',
  'bytes 0-3',
  'bytes=0x0-0x3',
  'bytes=+0-3',
  'bytes=0--3',
])('%j is ignored, and the whole is sent', header => {
  expect(parseRange(header, 10)).toBe('whole')
})

test.each([
  ['bytes=10-', 10],
  ['bytes=99-100', 10],
  ['bytes=-0', 10],
  ['bytes=0-0', 0],
  ['bytes=-1', 0],
])('%s lies outside a file of %i bytes', (header, size) => {
  expect(parseRange(header, size)).toBe('unsatisfiable')
})
