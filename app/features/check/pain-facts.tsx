import type { Draft, Facts, Said } from '#core/safety/check/draft.ts'
import { asksPregnancy, asksPress } from '#core/safety/check/groups.ts'
import { Chips } from '#app/ui/chips.tsx'
import { NumberField } from '#app/ui/number-field.tsx'
import { PainScale } from '#app/ui/pain-scale.tsx'
import { factWords } from './words.ts'
import { Answer } from './answer.tsx'
import type { ChangeDraft } from './use-draft.ts'
import { checkWords } from './words.ts'

interface PainFactsProps {
  readonly draft: Draft
  /** All but how it goes was told last time, and is folded away. */
  readonly asBefore: boolean
  /** How bad it is right now is not known yet. */
  readonly asksPain: boolean
  /** There is a pain to tell of, or a sign. */
  readonly asksStory: boolean
  readonly onDraft: ChangeDraft
}

const { onsets, sinces } = factWords

/** Who it is about, how it began and what changes it: the facts that choose the questions, on one card. */
export function PainFacts({ draft, asBefore, asksPain, asksStory, onDraft }: PainFactsProps) {
  const { facts, forOther } = draft
  const onFacts = (change: (facts: Facts) => Facts) => onDraft(now => ({ ...now, facts: change(now.facts) }))
  const began = (
    <>
      <Chips
        label={checkWords.since}
        options={sinces.map(({ days, label }) => ({ value: days, label }))}
        value={sinces.findLast(({ days }) => days <= (facts.durationDays ?? 0))?.days}
        onValue={durationDays => onFacts(now => ({ ...now, durationDays }))}
      />
      <Chips
        label={checkWords.onset}
        options={choices(onsets)}
        value={facts.onset}
        onValue={onset => onFacts(now => ({ ...now, onset }))}
      />
      <Answer
        label={<strong>{checkWords.mechanical}</strong>}
        value={saidOf(facts.mechanical)}
        onValue={said => onFacts(now => ({ ...now, mechanical: said === 'unsure' ? 'unknown' : said }))}
      />
      {asksPress(facts) && (
        <Answer
          label={<strong>{checkWords.press}</strong>}
          value={saidOf(facts.pressReproduces)}
          onValue={said =>
            onFacts(now => ({ ...now, pressReproduces: said === 'unsure' ? 'unknown' : said }))
          }
        />
      )}
    </>
  )
  const story = (
    <>
      <label class="tick check-other">
        <input
          type="checkbox"
          checked={forOther}
          onChange={() => onDraft(now => ({ ...now, forOther: !forOther }))}
        />
        <span>
          {checkWords.forOther}
          {forOther && <span class="tick-more small muted"> {checkWords.forOtherNote}</span>}
        </span>
      </label>
      <div class="check-row">
        <label class="check-age">
          <span>{checkWords.age}</span>
          <NumberField
            value={facts.age}
            min={1}
            max={120}
            onValue={age => onFacts(now => withNumber(now, 'age', age))}
          />
        </label>
        <Chips
          label={checkWords.sex}
          options={choices(checkWords.sexes)}
          value={facts.sex}
          onValue={sex => onFacts(now => ({ ...now, sex }))}
        />
      </div>
      {asksPregnancy(facts) && (
        <Chips
          label={checkWords.pregnancy}
          options={choices(checkWords.pregnancies)}
          value={facts.pregnancy}
          onValue={pregnancy =>
            onFacts(now => ({ ...withNumber(now, 'pregnancyWeeks', undefined), pregnancy }))
          }
        />
      )}
      {asksPregnancy(facts) && facts.pregnancy === 'yes' && (
        <label class="check-age">
          <span>{checkWords.weeks}</span>
          <NumberField
            value={facts.pregnancyWeeks}
            min={1}
            max={42}
            onValue={weeks => onFacts(now => withNumber(now, 'pregnancyWeeks', weeks))}
          />
        </label>
      )}
      {asksStory && began}
    </>
  )
  return (
    <section class="card check-facts">
      {asksPain && (
        <PainScale
          label={checkWords.painNow}
          value={facts.painNow}
          onValue={painNow => onFacts(now => ({ ...now, painNow }))}
        />
      )}
      {asBefore ? (
        <details>
          <summary>{checkWords.asBefore}</summary>
          <div class="check-facts">{story}</div>
        </details>
      ) : (
        story
      )}
      {asksStory && (
        <Chips
          label={checkWords.course}
          options={choices(checkWords.courses)}
          value={facts.course}
          onValue={course => onFacts(now => ({ ...now, course }))}
        />
      )}
    </section>
  )
}

/** Not sure is kept as what the record calls it. */
function saidOf(fact: Facts['mechanical']): Said | undefined {
  return fact === 'unknown' ? 'unsure' : fact
}

function withNumber(facts: Facts, key: 'age' | 'pregnancyWeeks', value: number | undefined): Facts {
  const { [key]: _before, ...others } = facts
  return value === undefined ? others : { ...others, [key]: value }
}

function choices<Key extends string>(
  labels: Readonly<Record<Key, string>>,
): readonly { readonly value: Key; readonly label: string }[] {
  const keys: Key[] = []
  for (const key in labels) keys.push(key)
  return keys.map(value => ({ value, label: labels[value] }))
}
