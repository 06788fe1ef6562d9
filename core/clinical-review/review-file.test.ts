import { expect, test } from 'vitest'
import type { Statement } from './clinical-review.ts'
import { formatReviewFile, mergeStatements, parseReviewFile, reviewFileName } from './review-file.ts'

const said: Statement = {
  id: 'question:fever',
  language: 'en',
  on: '2026-03-02',
  of: '0123456789abcdef',
  verdict: 'change',
  words: 'Fever of 38 or more?',
  tier: 'emergency-now',
  note: 'People need a number.',
}
const file = { by: 'Jo Smith', role: 'physiotherapist', statements: [said] }

test('what a reviewer saved is read again word for word', () => {
  expect(parseReviewFile(formatReviewFile(file))).toEqual({ ok: true, file })
})

test('only what belongs in the file is written to it', () => {
  const desk = { ...file, sitting: ['question:fever'] }
  expect(formatReviewFile(desk)).not.toContain('sitting')
})

test.each([
  ['nothing', ''],
  ['half a file', formatReviewFile(file).slice(0, 80)],
  ['a diary', JSON.stringify({ app: 'unknot', format: 1, events: [] })],
  ['a file without a name', formatReviewFile({ ...file, by: '' })],
  ['a statement that is none', formatReviewFile({ ...file, statements: [{ ...said, of: '' }] })],
  ['a number', '1'],
])('%s is no file of a review', (_, text) => {
  expect(parseReviewFile(text)).toEqual({ ok: false, problem: 'not-a-review' })
})

test('a file of a newer version is told from one that is none', () => {
  const newer = formatReviewFile(file).replace('"version": 1', '"version": 2')
  expect(parseReviewFile(newer)).toEqual({ ok: false, problem: 'newer-version' })
})

test('of two statements on one record the later counts, and other languages and records stay', () => {
  const later: Statement = { ...said, on: '2026-03-05', verdict: 'agree' }
  const german: Statement = { ...said, language: 'de' }
  expect(mergeStatements([said, german], [later])).toEqual([later, german])
  expect(mergeStatements([later], [said])).toEqual([later])
})

test.each([
  ['Jo Smith', 'unknot-review-2026-03-02-jo-smith.json'],
  ['Dr. Jörg Müller', 'unknot-review-2026-03-02-dr-jorg-muller.json'],
  ['李', 'unknot-review-2026-03-02.json'],
])('the file of %s is called %s', (by, name) => {
  expect(reviewFileName({ by }, '2026-03-02')).toBe(name)
})
