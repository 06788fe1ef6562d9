import { expect, test } from 'vitest'
import { evaluateConditions, isSameFile } from './conditional.ts'

const FILE = { etag: '"abc"', lastModified: Date.UTC(1994, 10, 6, 8, 49, 37) }
const MOMENT = 'Sun, 06 Nov 1994 08:49:37 GMT'
const BEFORE = 'Sun, 06 Nov 1994 08:49:36 GMT'
const AFTER = 'Sun, 06 Nov 1994 08:49:38 GMT'

test.each(['"abc"', 'W/"abc"', '"old", "abc"', '"old",W/"abc"', '"a,b", "abc"', '*', ' * '])(
  'who holds one of %s has the file',
  tags => {
    expect(evaluateConditions({ 'if-none-match': tags }, FILE)).toBe(304)
  },
)

test.each(['"old"', '"ab"', '"abcd"', 'abc', '', '"ABC"', '"x*"', 'W/"old", "older"'])(
  'who holds %s is sent the file',
  tags => {
    expect(evaluateConditions({ 'if-none-match': tags }, FILE)).toBe('send')
  },
)

test.each([
  MOMENT,
  AFTER,
  'Sunday, 06-Nov-94 08:49:37 GMT',
  'Sun Nov  6 08:49:37 1994',
  'Mon, 01 Jan 2035 00:00:00 GMT',
])('whose copy is of %s has the file', since => {
  expect(evaluateConditions({ 'if-modified-since': since }, FILE)).toBe(304)
})

test.each([BEFORE, 'yesterday', '', '2030', '2030-01-01T00:00:00Z', '9', 'Sun, 06 Foo 2030 08:49:37 GMT'])(
  'whose copy is of %j is sent the file',
  since => {
    expect(evaluateConditions({ 'if-modified-since': since }, FILE)).toBe('send')
  },
)

test('the tag counts before the moment', () => {
  expect(evaluateConditions({ 'if-none-match': '"old"', 'if-modified-since': AFTER }, FILE)).toBe('send')
  expect(evaluateConditions({ 'if-none-match': '"abc"', 'if-modified-since': BEFORE }, FILE)).toBe(304)
})

test('who means another file than this one is told so', () => {
  expect(evaluateConditions({ 'if-match': '"old"' }, FILE)).toBe(412)
  expect(evaluateConditions({ 'if-match': 'W/"abc"' }, FILE)).toBe(412)
  expect(evaluateConditions({ 'if-match': '"old", "abc"' }, FILE)).toBe('send')
  expect(evaluateConditions({ 'if-match': '*' }, FILE)).toBe('send')
  expect(evaluateConditions({ 'if-unmodified-since': BEFORE }, FILE)).toBe(412)
  expect(evaluateConditions({ 'if-unmodified-since': MOMENT }, FILE)).toBe('send')
  expect(evaluateConditions({ 'if-match': '"abc"', 'if-unmodified-since': BEFORE }, FILE)).toBe('send')
})

test('a part is sent only of the file the client holds a part of', () => {
  expect(isSameFile(undefined, FILE)).toBe(true)
  expect(isSameFile('"abc"', FILE)).toBe(true)
  expect(isSameFile(MOMENT, FILE)).toBe(true)
  for (const other of ['W/"abc"', '"old"', BEFORE, AFTER, 'abc', '*'])
    expect(isSameFile(other, FILE)).toBe(false)
})
