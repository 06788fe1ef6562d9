/** What the record of reviews says, in lines to read. Pure. */
import {
  REVIEW_KINDS,
  REVIEW_STATES,
  reviewState,
  type ClinicalReview,
  type Reviewed,
  type ReviewKind,
} from '#core/clinical-review/clinical-review.ts'
import { LANGUAGES, type Language } from '#core/vocabulary/language.ts'

/** A record in one language, as far as the report needs it. */
export type ReviewRecord = Reviewed & { readonly kind: ReviewKind }
export type RecordsByLanguage = Readonly<Partial<Record<Language, readonly ReviewRecord[]>>>

/** How many are open, changed since and done, by kind and language; then who reviewed what. */
export function reviewReport(
  records: RecordsByLanguage,
  reviews: readonly ClinicalReview[],
): readonly string[] {
  return [
    ...LANGUAGES.flatMap(language => languageLines(language, records[language] ?? [], reviews)),
    ...people(reviews),
  ]
}

function languageLines(
  language: Language,
  records: readonly ReviewRecord[],
  reviews: readonly ClinicalReview[],
): readonly string[] {
  const states = records.map(record => ({ record, state: reviewState(record, language, reviews) }))
  const counts = REVIEW_KINDS.map(kind => {
    const own = states.filter(({ record }) => record.kind === kind)
    const parts = REVIEW_STATES.map(state => own.filter(one => one.state === state).length)
    return [kind, ...parts.map(String)]
  })
  const changed = states.filter(({ state }) => state === 'changed').map(({ record }) => record.id)
  return [
    [language, ...REVIEW_STATES].map(column).join(''),
    ...counts.map(row => row.map(column).join('').trimEnd()),
    ...(changed.length > 0 ? [`changed since: ${changed.join(', ')}`] : []),
    '',
  ]
}

function column(text: string, index: number): string {
  return index === 0 ? text.padEnd(12) : text.padStart(9)
}

function people(reviews: readonly ClinicalReview[]): readonly string[] {
  if (reviews.length === 0) return ['No clinician has reviewed anything yet.']
  const names = [...new Set(reviews.map(({ by, role }) => `${by}, ${role}`))]
  return names.map(name => {
    const own = reviews.filter(({ by, role }) => `${by}, ${role}` === name)
    const last =
      own
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? ''
    return `${name}: ${own.length} verdicts, the last on ${last}`
  })
}

/** Proposed changes as a list to be made by hand. */
export function proposalLines(proposals: readonly ClinicalReview[]): readonly string[] {
  return proposals.map(({ id, language, by, words, tier, note }) =>
    [
      `- ${id} (${language}), ${by}:`,
      ...(words === undefined ? [] : [`words “${words}”;`]),
      ...(tier === undefined ? [] : [`tier ${tier};`]),
      ...(note === undefined ? [] : [`because “${note}”`]),
    ].join(' '),
  )
}
