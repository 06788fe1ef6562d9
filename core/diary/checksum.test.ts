import { expect, test } from 'vitest'
import { canonicalJson, checksumOf } from './checksum.ts'

test('the same value is written in one way, whatever the order of its names', () => {
  expect(canonicalJson({ b: 1, a: [true, null, { d: 'x', c: 2 }] })).toBe(
    '{"a":[true,null,{"c":2,"d":"x"}],"b":1}',
  )
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
})

test('names stand by their UTF-16 units, capitals first', () => {
  expect(canonicalJson({ b: 1, B: 2, ä: 3, a: 4 })).toBe('{"B":2,"a":4,"b":1,"ä":3}')
})

test('the order of a list counts, what is missing is left out, what JSON cannot say is null', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]')
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
  expect(canonicalJson([undefined, Number.NaN])).toBe('[null,null]')
  expect(canonicalJson('a"b')).toBe('"a\\"b"')
})

test('a checksum is the SHA-256 of it, and any change is another', () => {
  expect(checksumOf([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945')
  expect(checksumOf([{ a: 1, b: 2 }])).toBe(checksumOf([{ b: 2, a: 1 }]))
  expect(checksumOf([{ a: 1 }])).not.toBe(checksumOf([{ a: 2 }]))
})
