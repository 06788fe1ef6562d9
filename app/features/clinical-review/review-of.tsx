/** Who has reviewed something, for screens that are not to load every record for it. */
import { useEffect, useState } from 'preact/hooks'
import { reviews } from '#knowledge/reviews/reviews.ts'
import { areReviewed, Doubt, ReviewedBy } from './reviewed-by.tsx'
import type { Reviewable } from './reviewable.ts'

/** Who has reviewed the record with this id; nothing where nobody has. */
export function ReviewOf({ id }: { readonly id: string }) {
  const records = useRecords([id])
  return records?.[0] ? <ReviewedBy record={records[0]} /> : null
}

interface DoubtOfProps {
  /** The records a page shows. */
  readonly ids: readonly string[]
  readonly starred: boolean
}

/** What is not sure of a page with these records, said once. */
export function DoubtOf({ ids, starred }: DoubtOfProps) {
  const records = useRecords(ids)
  const reviewed = records !== undefined && records.length === ids.length && areReviewed(records)
  return <Doubt reviewed={reviewed} starred={starred} />
}

/** The records with these ids. They arrive only where somebody has said something of one of them. */
function useRecords(ids: readonly string[]): readonly Reviewable[] | undefined {
  const [records, setRecords] = useState<readonly Reviewable[]>()
  const key = ids.join(' ')
  const isSpokenOf = reviews.some(({ id }) => ids.includes(id))
  useEffect(() => {
    if (!isSpokenOf) return
    const wanted = new Set(key.split(' '))
    void import('./reviewables.ts').then(
      ({ reviewables }) => setRecords(reviewables().filter(({ id }) => wanted.has(id))),
      // Without a connection it is not said; nothing else hangs on it.
      () => undefined,
    )
  }, [isSpokenOf, key])
  return records
}
