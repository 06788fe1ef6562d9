import { REVIEW_KINDS, REVIEW_STATES } from '#core/clinical-review/clinical-review.ts'
import { AREAS } from '#core/vocabulary/regions.ts'
import type { Filter } from './worklist.ts'
import { reviewWords as words } from './words/clinical-review.ts'
import { recordWords } from './words/review-records.ts'

interface FilterCardProps {
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

const STATES = [...REVIEW_STATES, 'all'] as const

/** What is put before the reviewer. A choice begins a new sitting; nothing that was said is lost. */
export function FilterCard({ filter, onFilter }: FilterCardProps) {
  return (
    <details class="card">
      <summary>{words.filters}</summary>
      <div class="review-fields">
        <Choice
          label={words.state}
          options={STATES.map(id => ({ id, name: words.states[id] }))}
          value={filter.state}
          onValue={state => onFilter({ ...filter, state })}
        />
        <Choice
          label={words.kind}
          options={[
            { id: 'all' as const, name: words.allOf },
            ...REVIEW_KINDS.map(id => ({ id, name: recordWords.kinds[id] })),
          ]}
          value={filter.kind}
          onValue={kind => onFilter({ ...filter, kind })}
        />
        <Choice
          label={words.area}
          options={[
            { id: 'all', name: words.allOf },
            ...AREAS.map(id => ({ id, name: recordWords.areas[id] })),
          ]}
          value={filter.area}
          onValue={area => onFilter({ ...filter, area })}
        />
        <label class="review-check">
          <input
            type="checkbox"
            checked={filter.unconfirmed}
            onChange={event => onFilter({ ...filter, unconfirmed: event.currentTarget.checked })}
          />
          <span>{words.unconfirmed}</span>
        </label>
      </div>
    </details>
  )
}

interface ChoiceProps<Id extends string> {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  readonly value: NoInfer<Id>
  readonly onValue: (id: Id) => void
}

function Choice<Id extends string>({ label, options, value, onValue }: ChoiceProps<Id>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(({ id }) => id === currentTarget.value)
          if (chosen) onValue(chosen.id)
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
