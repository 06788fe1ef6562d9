import { agreedBy, type ClinicalReview, type Reviewed } from '#core/clinical-review/clinical-review.ts'
import { reviews } from '#knowledge/reviews/reviews.ts'
import { fullDay } from '#app/i18n/format-date.ts'
import { LANGUAGE } from '#app/i18n/locale.ts'
import { reviewedWords as words } from './words/reviewed.ts'

interface ReviewedByProps {
  readonly record: Reviewed
  readonly known?: readonly ClinicalReview[]
}

/** "Reviewed by …, on …" for everybody who agreed to this text as it stands; nothing where nobody did. */
export function ReviewedBy({ record, known = reviews }: ReviewedByProps) {
  const agreed = agreedBy(record, LANGUAGE, known)
  if (agreed.length === 0) return null
  return (
    <p class="small muted">
      {agreed.map(({ by, role, on }) => words.reviewed(by, role, fullDay(on))).join(' ')}
    </p>
  )
}

/** True where somebody agreed to each of these texts as it stands. */
export function areReviewed(records: readonly Reviewed[], known = reviews): boolean {
  return records.every(record => agreedBy(record, LANGUAGE, known).length > 0)
}

interface DoubtProps {
  /** Everything on the page was reviewed. */
  readonly reviewed: boolean
  /** Something on the page rests on a work that is marked with a star. */
  readonly starred: boolean
}

/** What is not sure of a page, said once. */
export function Doubt({ reviewed, starred }: DoubtProps) {
  const lines = [...(reviewed ? [] : [words.notReviewed]), ...(starred ? [words.star] : [])]
  return lines.length === 0 ? null : <p class="small muted">{lines.join(' ')}</p>
}
