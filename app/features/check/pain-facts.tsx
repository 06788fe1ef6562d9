import { asksPregnancy, type Facts } from '#core/safety/ask.ts'
import { Chips } from '#app/ui/chips.tsx'
import { words } from '#app/i18n/words.ts'

interface PainFactsProps {
  readonly facts: Facts
  readonly onFacts: (facts: Facts) => void
}

const { check } = words

/** Age, sex, how it began and what changes it: the facts that choose the questions. */
export function PainFacts({ facts, onFacts }: PainFactsProps) {
  const typeAge = (text: string) => {
    const { age: _before, ...others } = facts
    const age = Number(text)
    onFacts(text !== '' && Number.isInteger(age) && age > 0 && age <= 120 ? { ...others, age } : others)
  }
  return (
    <div class="card check-facts">
      <label class="check-age">
        <span>{check.age}</span>
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={120}
          value={facts.age ?? ''}
          onInput={event => typeAge(event.currentTarget.value)}
        />
      </label>
      <Chips
        label={check.sex}
        options={choices(check.sexes)}
        value={facts.sex}
        onValue={sex => onFacts({ ...facts, sex })}
      />
      {asksPregnancy(facts) && (
        <Chips
          label={check.pregnancy}
          options={choices(check.pregnancies)}
          value={facts.pregnancy}
          onValue={pregnancy => onFacts({ ...facts, pregnancy })}
        />
      )}
      <Chips
        label={check.onset}
        options={choices(check.onsets)}
        value={facts.onset}
        onValue={onset => onFacts({ ...facts, onset })}
      />
      <Chips
        label={check.since}
        options={check.sinces.map(({ days, label }) => ({ value: days, label }))}
        value={check.sinces.find(({ days }) => days === facts.durationDays)?.days}
        onValue={durationDays => onFacts({ ...facts, durationDays })}
      />
      <Chips
        label={check.course}
        options={choices(check.courses)}
        value={facts.course}
        onValue={course => onFacts({ ...facts, course })}
      />
      <Chips
        label={check.mechanical}
        options={choices(check.yesNo)}
        value={facts.mechanical}
        onValue={mechanical => onFacts({ ...facts, mechanical })}
      />
      <Chips
        label={check.press}
        options={choices(check.yesNo)}
        value={facts.pressReproduces}
        onValue={pressReproduces => onFacts({ ...facts, pressReproduces })}
      />
    </div>
  )
}

function choices<Key extends string>(
  labels: Readonly<Record<Key, string>>,
): readonly { readonly value: Key; readonly label: string }[] {
  return keysOf(labels).map(value => ({ value, label: labels[value] }))
}

function keysOf<Key extends string>(labels: Readonly<Record<Key, string>>): readonly Key[] {
  const keys: Key[] = []
  for (const key in labels) keys.push(key)
  return keys
}
