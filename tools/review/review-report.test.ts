import { expect, test } from 'vitest'
import { hashOf, type ClinicalReview } from '#core/clinical-review/clinical-review.ts'
import { proposalLines, reviewReport, type ReviewRecord } from './review-report.ts'

const fever: ReviewRecord = { id: 'question:fever', kind: 'question', texts: ['Fever?'] }
const calf: ReviewRecord = { id: 'question:calf', kind: 'question', texts: ['Calf?'] }
const jo: ClinicalReview = {
  id: fever.id,
  language: 'en',
  by: 'Jo Smith',
  role: 'physiotherapist',
  on: '2026-03-02',
  of: hashOf(fever),
  verdict: 'agree',
}
const records = { en: [fever, calf], de: [fever] }

test('the report counts what is open, changed and done in each language, and says who', () => {
  const lines = reviewReport(records, [jo, { ...jo, id: calf.id }])
  expect(lines[0]).toBe('en               open  changed     done')
  expect(lines[1]).toBe('question            0        1        1')
  expect(lines).toContain('changed since: question:calf')
  expect(lines).toContain('question            1        0        0')
  expect(lines.at(-1)).toBe('Jo Smith, physiotherapist: 2 verdicts, the last on 2026-03-02')
})

test('where nobody has reviewed anything the report says so', () => {
  expect(reviewReport(records, []).at(-1)).toBe('No clinician has reviewed anything yet.')
})

test('a proposal is one line with all that is to be done by hand', () => {
  const proposal: ClinicalReview = {
    ...jo,
    verdict: 'change',
    words: 'Hot?',
    tier: 'same-day',
    note: 'Plain.',
  }
  expect(proposalLines([proposal])).toEqual([
    '- question:fever (en), Jo Smith: words “Hot?”; tier same-day; because “Plain.”',
  ])
})
