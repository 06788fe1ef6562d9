import type { Aggravation, Cause } from '#core/vocabulary/causes.ts'
import { habitQuestions } from '#core/locate/habit-questions.ts'
import type { Candidate } from '#core/locate/locate.ts'
import { aggravations as aggravationById } from '#knowledge/atlas/aggravations.ts'
import { causes as causeById } from '#knowledge/atlas/causes.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import '#app/ui/chips.css'
import { findWords } from './words.ts'

interface HabitsProps {
  readonly candidates: readonly Candidate[]
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  readonly onCauses: (causes: readonly Cause[]) => void
  readonly onAggravations: (aggravations: readonly Aggravation[]) => void
}

/** The few habits and movements that would tell these muscles apart. What was ticked stays on the list. */
export function Habits({ candidates, causes, aggravations, onCauses, onAggravations }: HabitsProps) {
  const offered = habitQuestions(candidates, muscles)
  return (
    <details class="card find-more" open={causes.length + aggravations.length > 0}>
      <summary>{findWords.habits}</summary>
      <p class="small muted">{findWords.habitsText}</p>
      <Group
        label={findWords.movements}
        ids={[...new Set([...aggravations, ...offered.aggravations])]}
        nameOf={id => aggravationById[id].label}
        ticked={aggravations}
        onTicked={onAggravations}
      />
      <Group
        label={findWords.causes}
        ids={[...new Set([...causes, ...offered.causes])]}
        nameOf={id => causeById[id].label}
        ticked={causes}
        onTicked={onCauses}
      />
    </details>
  )
}

interface GroupProps<Id extends string> {
  readonly label: string
  readonly ids: readonly Id[]
  readonly nameOf: (id: Id) => string
  readonly ticked: readonly Id[]
  readonly onTicked: (ticked: readonly Id[]) => void
}

function Group<Id extends string>({ label, ids, nameOf, ticked, onTicked }: GroupProps<Id>) {
  const toggle = (id: Id) =>
    onTicked(ticked.includes(id) ? ticked.filter(other => other !== id) : [...ticked, id])
  return (
    <div>
      <fieldset class="chips">
        <legend>{label}</legend>
        {ids.map(id => (
          <label key={id} class="chip">
            <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
