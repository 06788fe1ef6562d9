/** Takes a reviewer's file into the record of reviews. */
import { REVIEW_KINDS, type ClinicalReview, type Statement } from './clinical-review.ts'
import { keyOf, type ReviewFile } from './review-file.ts'

interface AppliedReview {
  /** In a steady order, so that a change of the record is a small difference. */
  readonly reviews: readonly ClinicalReview[]
  readonly added: number
  readonly replaced: number
  /** Said of a record that is not there any more. It is left out. */
  readonly unknown: readonly Statement[]
  /** To be made by hand: proposed words, another tier, or a no. */
  readonly proposals: readonly ClinicalReview[]
}

/**
 * The record after a file was taken in. What others said stays; of what this person said before, the file's word takes the
 * place where it is not older.
 */
export function applyReview(
  reviews: readonly ClinicalReview[],
  { by, role, statements }: ReviewFile,
  isKnown: (id: string) => boolean,
): AppliedReview {
  const byKey = new Map(reviews.map(one => [personKey(one), one]))
  const unknown = statements.filter(({ id }) => !isKnown(id))
  const named = statements.filter(({ id }) => isKnown(id)).map(one => ({ ...one, by, role }))
  let [added, replaced] = [0, 0]
  for (const one of named) {
    const known = byKey.get(personKey(one))
    if (known && (known.on > one.on || JSON.stringify(inOrder(known)) === JSON.stringify(inOrder(one))))
      continue
    byKey.set(personKey(one), one)
    if (known) replaced += 1
    else added += 1
  }
  return {
    reviews: [...byKey.values()].map(inOrder).toSorted(byRecord),
    added,
    replaced,
    unknown,
    proposals: named.filter(({ verdict }) => verdict === 'change'),
  }
}

function personKey(one: ClinicalReview): string {
  return `${keyOf(one)} ${one.by.toLowerCase()}`
}

/** The same with its fields in one order. */
function inOrder({
  id,
  language,
  by,
  role,
  on,
  of,
  verdict,
  note,
  words,
  tier,
}: ClinicalReview): ClinicalReview {
  return {
    id,
    language,
    by,
    role,
    on,
    of,
    verdict,
    ...(note === undefined ? {} : { note }),
    ...(words === undefined ? {} : { words }),
    ...(tier === undefined ? {} : { tier }),
  }
}

function byRecord(a: ClinicalReview, b: ClinicalReview): number {
  const kind = ({ id }: ClinicalReview) => REVIEW_KINDS.findIndex(one => id.startsWith(`${one}:`))
  return (
    kind(a) - kind(b) ||
    a.id.localeCompare(b.id) ||
    a.language.localeCompare(b.language) ||
    a.by.localeCompare(b.by)
  )
}
