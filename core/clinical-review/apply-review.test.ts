import { expect, test } from 'vitest'
import { applyReview } from './apply-review.ts'
import type { ClinicalReview, Statement } from './clinical-review.ts'

const said: Statement = {
  id: 'question:fever',
  language: 'en',
  on: '2026-03-02',
  of: '0123456789abcdef',
  verdict: 'agree',
}
const jo = { by: 'Jo Smith', role: 'physiotherapist' }
const kim: ClinicalReview = { ...said, by: 'Kim Lee', role: 'family doctor' }
const always = () => true

test('what others said stays, whatever a file says of the same record', () => {
  const { reviews, added } = applyReview([kim], { ...jo, statements: [said] }, always)
  expect(reviews).toEqual([{ ...said, ...jo }, kim])
  expect(added).toBe(1)
})

test('somebody who says it again takes the place of what they said, however they write their name', () => {
  const later: Statement = { ...said, on: '2026-03-05', verdict: 'change', note: 'No.' }
  const { reviews, added, replaced } = applyReview(
    [{ ...said, ...jo }, kim],
    { by: 'jo smith', role: 'physiotherapist', statements: [later] },
    always,
  )
  expect(reviews.map(({ by, verdict }) => [by, verdict])).toEqual([
    ['jo smith', 'change'],
    ['Kim Lee', 'agree'],
  ])
  expect([added, replaced]).toEqual([0, 1])
})

test('an older file changes nothing, and the same file twice is as good as once', () => {
  const known: readonly ClinicalReview[] = [{ ...said, ...jo, on: '2026-03-05' }]
  expect(applyReview(known, { ...jo, statements: [said] }, always).reviews).toEqual(known)
  const once = applyReview([], { ...jo, statements: [said] }, always)
  const twice = applyReview(once.reviews, { ...jo, statements: [said] }, always)
  expect(twice).toMatchObject({ reviews: once.reviews, added: 0, replaced: 0 })
})

test('what is said of a record that is gone is told and left out', () => {
  const file = { ...jo, statements: [said, { ...said, id: 'question:gone' }] }
  const { reviews, unknown } = applyReview([], file, id => id === said.id)
  expect(reviews).toHaveLength(1)
  expect(unknown.map(({ id }) => id)).toEqual(['question:gone'])
})

test('only what is to be changed is a proposal', () => {
  const file = {
    ...jo,
    statements: [said, { ...said, id: 'rule:a', verdict: 'change' as const, words: 'So.' }],
  }
  expect(applyReview([], file, always).proposals).toEqual([{ ...file.statements[1], ...jo }])
})

test('the record is in the order of its kinds, so that a change of it is a small difference', () => {
  const ids = ['course:x', 'limit:b:c', 'question:b', 'question:a']
  const file = { ...jo, statements: ids.map(id => ({ ...said, id })) }
  expect(applyReview([], file, always).reviews.map(({ id }) => id)).toEqual([
    'question:a',
    'question:b',
    'limit:b:c',
    'course:x',
  ])
})
