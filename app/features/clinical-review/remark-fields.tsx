import { useId } from 'preact/hooks'
import { MAX_NOTE, type Verdict } from '#core/clinical-review/clinical-review.ts'
import { TIERS, type Tier } from '#core/safety/types.ts'
import type { Remarks } from './desk.ts'
import { reviewWords as words } from './words/clinical-review.ts'
import { recordWords } from './words/review-records.ts'

interface RemarkFieldsProps {
  readonly verdict: Verdict
  /** How urgent the record is, where it is of that kind. */
  readonly tier: Tier | undefined
  readonly remarks: Remarks
  readonly onRemarks: (remarks: Remarks) => void
}

/** Other words, another urgency, and why; kept with every key. */
export function RemarkFields({ verdict, tier, remarks, onRemarks }: RemarkFieldsProps) {
  const id = useId()
  return (
    <div class="review-remarks">
      {verdict === 'change' && (
        <label>
          <span>{words.words}</span>
          <textarea
            rows={2}
            maxLength={MAX_NOTE}
            value={remarks.words ?? ''}
            onInput={event => onRemarks({ ...remarks, words: event.currentTarget.value })}
          />
        </label>
      )}
      {verdict === 'change' && tier && (
        <label for={`${id}tier`}>
          <span>{words.tier}</span>
          <select
            id={`${id}tier`}
            value={remarks.tier ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onRemarks({ ...remarks, tier: TIERS.find(one => one === value) })
            }
          >
            <option value="">{`${words.sameTier}: ${recordWords.tiers[tier]}`}</option>
            {TIERS.filter(one => one !== tier).map(one => (
              <option key={one} value={one}>
                {recordWords.tiers[one]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={MAX_NOTE}
          value={remarks.note ?? ''}
          onInput={event => onRemarks({ ...remarks, note: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}
