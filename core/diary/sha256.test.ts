import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.ts'

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('the examples of the standard come out as the standard says', (text, digits) => {
  expect(sha256(text)).toBe(digits)
})

test('any text, also half an emoji, comes out as on every other computer', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 200 }))
  fc.assert(
    fc.property(texts, fc.boolean(), (text, half) => {
      const input = half ? `${text}\ud83d${text}` : text
      expect(sha256(input)).toBe(createHash('sha256').update(Buffer.from(input, 'utf8')).digest('hex'))
    }),
    { numRuns: 500 },
  )
})
