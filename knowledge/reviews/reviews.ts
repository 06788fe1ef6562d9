import { parseReviews, type ClinicalReview } from '#core/clinical-review/clinical-review.ts'
import data from './reviews.json' with { type: 'json' }

/** What clinicians said of our texts. `npm run review apply` writes it; nobody's word is written by hand. */
export const reviews: readonly ClinicalReview[] = parseReviews(data)
