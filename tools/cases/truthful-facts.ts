/** The facts a truthful person tells, in what the fields of the app can hold. */
import type { Answers } from '#core/vocabulary/answers.ts'
import type { Facts } from '#core/safety/check/draft.ts'
import { asksPregnancy, asksPress } from '#core/safety/check/groups.ts'
import { factWords } from '#app/features/check/words.ts'

/** What was told of the facts, and which of them the case left out, spelled as in the case format. */
export interface ToldFacts {
  readonly facts: Facts
  readonly assumed: readonly string[]
  readonly taps: number
  readonly shown: readonly string[]
}

/** Up to how many days each choice of "Since" but the last is the true one, by what it says. */
const SINCE_UP_TO: readonly number[] = [1, 6, 14, 41, 89]
const NOBODY_SAID = {
  age: 40,
  durationDays: 4,
  onset: 'unknown',
  course: 'same',
  unclear: 'unknown',
} as const

/**
 * The app lets nobody leave a fact out. What the case does not say is the choice that claims least: onset unknown, course
 * the same, not sure. Age and sex have no such choice, so what was assumed is said.
 */
export function tellFacts(truth: Answers): ToldFacts {
  const { onset, course, mechanical, pressReproduces } = truth
  const sex = truth.sex ?? sexOf(truth)
  const age = within(truth.age ?? NOBODY_SAID.age, 120)
  const asked = asksPregnancy({ age, sex })
  const pregnancy = asked ? (truth.pregnancy ?? 'no') : undefined
  const weeks =
    pregnancy === 'yes' && truth.pregnancyWeeks !== undefined ? within(truth.pregnancyWeeks, 42) : undefined
  const facts: Facts = {
    age,
    sex,
    ...(pregnancy === undefined ? {} : { pregnancy }),
    ...(weeks === undefined ? {} : { pregnancyWeeks: weeks }),
    durationDays: sinceChoice(truth.durationDays ?? NOBODY_SAID.durationDays),
    onset: onset ?? NOBODY_SAID.onset,
    mechanical: mechanical ?? NOBODY_SAID.unclear,
    course: course ?? NOBODY_SAID.course,
  }
  const press = asksPress(facts)
  const missing = [
    ...(truth.age === undefined ? ['age'] : []),
    ...(truth.sex === undefined ? ['sex'] : []),
    ...(asked && truth.pregnancy === undefined ? ['pregnant'] : []),
    ...(truth.durationDays === undefined ? ['duration_days'] : []),
    ...(onset === undefined ? ['onset'] : []),
    ...(mechanical === undefined ? ['mechanical'] : []),
    ...(press && pressReproduces === undefined ? ['press_reproduces'] : []),
    ...(course === undefined ? ['course'] : []),
  ]
  const shown = [
    'age',
    'sex',
    ...(asked ? ['pregnant'] : []),
    ...(pregnancy === 'yes' ? ['pregnancy_weeks'] : []),
    'duration_days',
    'onset',
    'mechanical',
    ...(press ? ['press_reproduces'] : []),
    'course',
  ]
  return {
    facts: press ? { ...facts, pressReproduces: pressReproduces ?? NOBODY_SAID.unclear } : facts,
    assumed: missing,
    taps: shown.length - (pregnancy === 'yes' && weeks === undefined ? 1 : 0),
    shown,
  }
}

/** What the chosen "Since" is kept as: the app knows no other number of days. */
function sinceChoice(days: number): number {
  const { sinces } = factWords
  const index = SINCE_UP_TO.findIndex(upTo => days <= upTo)
  return (index < 0 ? sinces.at(-1) : sinces[index])?.days ?? days
}

/** The sex of which least is left unasked. */
function sexOf({ flags }: Answers): NonNullable<Facts['sex']> {
  return flags.testicle === 'yes' ? 'male' : 'female'
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(1, Math.floor(value)))
}
