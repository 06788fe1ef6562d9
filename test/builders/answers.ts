/** Somebody who answered every question of the check. */
import { CONDITIONS, FLAGS, type Answers, type Condition, type Flag } from '#core/vocabulary/answers.ts'

/** An ordinary knot, and a no to every sign and condition. */
export function answered(more: Partial<Answers> = {}): Answers {
  return {
    age: 35,
    sex: 'female',
    pregnancy: 'no',
    places: ['neck-shoulder-angle.L'],
    durationDays: 4,
    onset: 'gradual',
    painNow: 4,
    course: 'same',
    mechanical: 'yes',
    pressReproduces: 'yes',
    flags: Object.fromEntries(FLAGS.map(flag => [flag, 'no'])),
    conditions: Object.fromEntries(CONDITIONS.map(condition => [condition, 'no'])),
    ...more,
  }
}

/** The same person with a yes to these signs. */
export function withFlags(answers: Answers, ...flags: readonly Flag[]): Answers {
  return { ...answers, flags: { ...answers.flags, ...Object.fromEntries(flags.map(flag => [flag, 'yes'])) } }
}

/** The same person with these conditions. */
export function withConditions(answers: Answers, ...conditions: readonly Condition[]): Answers {
  const own = Object.fromEntries(conditions.map(condition => [condition, 'yes']))
  return { ...answers, conditions: { ...answers.conditions, ...own } }
}
