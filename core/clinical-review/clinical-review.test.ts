import { expect, test } from 'vitest'
import { agreedBy, hashOf, parseReviews, reviewState, type ClinicalReview } from './clinical-review.ts'

const TEXT = { id: 'question:fever', texts: ['Fever or shivers?', 'Seen today'] }
const CHANGED = { ...TEXT, texts: ['Fever?', 'Seen today'] }
const agreed: ClinicalReview = {
  id: TEXT.id,
  language: 'en',
  by: 'Jo Smith',
  role: 'physiotherapist',
  on: '2026-03-02',
  of: hashOf(TEXT),
  verdict: 'agree',
}

test('a text nobody spoke of is open, one that was agreed to is done, and a changed one says so', () => {
  expect(reviewState(TEXT, 'en', [])).toBe('open')
  expect(reviewState(TEXT, 'en', [agreed])).toBe('done')
  expect(reviewState(CHANGED, 'en', [agreed])).toBe('changed')
})

test('somebody who read the English has said nothing of the German', () => {
  expect(reviewState(TEXT, 'de', [agreed])).toBe('open')
  expect(agreedBy(TEXT, 'de', [agreed])).toEqual([])
})

test('a comment alone leaves a record open', () => {
  expect(reviewState(TEXT, 'en', [{ ...agreed, verdict: 'comment' }])).toBe('open')
})

test('a changed text loses its reviewers, and one that asked for a change never was one', () => {
  expect(agreedBy(TEXT, 'en', [agreed])).toEqual([agreed])
  expect(agreedBy(CHANGED, 'en', [agreed])).toEqual([])
  expect(agreedBy(TEXT, 'en', [{ ...agreed, verdict: 'change' }])).toEqual([])
})

test('texts that only touch each other at another place are other texts', () => {
  const moved = { ...TEXT, texts: ['Fever or shivers?Seen', 'today'] }
  expect(hashOf(moved)).not.toBe(hashOf(TEXT))
  expect(hashOf({ ...TEXT, id: 'question:sepsis' })).not.toBe(hashOf(TEXT))
})

test.each([
  ['without a name', { ...agreed, by: ' ' }],
  ['of a day that is none', { ...agreed, on: '2026-02-30' }],
  ['with a checksum that is none', { ...agreed, of: 'yes' }],
  ['with an unknown verdict', { ...agreed, verdict: 'maybe' }],
])('a record with a review %s is refused', (_, review) => {
  expect(() => parseReviews([review])).toThrow()
})
