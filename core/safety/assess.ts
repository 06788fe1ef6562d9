import { FLAGS, type Answers } from '#core/vocabulary/answers.ts'
import { limitsOf, touches } from './limits.ts'
import { areasOf } from './person-areas.ts'
import { isPainFree } from './person.ts'
import {
  TIERS,
  type Assessment,
  type Limit,
  type Question,
  type Reason,
  type Safety,
  type Tier,
} from './types.ts'
import type { Area } from '#core/vocabulary/regions.ts'
import { higherTier, isUrgent } from './urgency.ts'

/** Facts without which nothing is planned, whatever the questions say. */
export const FACTS = ['age', 'sex', 'onset', 'painNow', 'mechanical'] as const
/** Those of them that tell of a pain: nobody has them who has none. */
const OF_A_PAIN: readonly (typeof FACTS)[number][] = ['onset', 'mechanical']

/**
 * Everything known, weighed: every question answered yes, every rule that fires and everything about the person that
 * limits what helps is a reason; the most urgent decides, and nothing lowers it. What is not answered stays in
 * `unasked`: it is never a no. With an urgent tier nothing is offered, so what limits it is no reason.
 */
export function assess(answers: Answers, safety: Safety): Assessment {
  const limits = limitsOf(answers, safety)
  const found = [...flagReasons(answers, safety), ...ruleReasons(answers, safety)]
  const reasons = onceEach(isUrgent(highest(found)) ? found : [...found, ...limitReasons(answers, limits)])
  const tier = highest(reasons)
  return { tier, reasons, limits, unasked: tier === 'emergency-now' ? [] : unasked(answers, safety) }
}

function highest(reasons: readonly Reason[]): Tier {
  return reasons.reduce<Tier>((tier, reason) => higherTier(tier, reason.tier), 'self-care')
}

/** The questions that concern this person and have no answer yet. */
export function openQuestions(answers: Answers, safety: Safety): readonly Question[] {
  const areas = areasOf(answers)
  return FLAGS.filter(flag => answers.flags[flag] === undefined)
    .map(flag => safety.questions[flag])
    .filter(question => concerns(question, answers, areas))
}

/** What the line of its group calls a sign, for somebody of whom this is known. */
export function namesOf({ names }: Question, known: Answers): readonly string[] {
  return typeof names === 'function' ? names(known) : names
}

/** The question is for this person: by place, age, sex and what else is known. */
export function concernsPerson(question: Question, answers: Answers): boolean {
  return concerns(question, answers, areasOf(answers))
}

function concerns(question: Question, answers: Answers, areas: ReadonlySet<Area>): boolean {
  if (question.areas !== 'all' && !question.areas.some(area => areas.has(area))) return false
  if (question.impliedBy?.(answers)) return false
  return question.askWhen?.(answers) ?? true
}

function unasked(answers: Answers, safety: Safety): readonly string[] {
  const none = isPainFree(answers) ? OF_A_PAIN : []
  const facts = FACTS.filter(fact => answers[fact] === undefined && !none.includes(fact))
  const conditions = safety.profile.filter(condition => answers.conditions[condition] === undefined)
  return [...openQuestions(answers, safety).map(question => question.flag), ...facts, ...conditions]
}

function flagReasons(answers: Answers, safety: Safety): readonly Reason[] {
  return FLAGS.filter(flag => answers.flags[flag] === 'yes')
    .map(flag => safety.questions[flag])
    .filter(({ countsWhen }) => countsWhen?.(answers) ?? true)
    .map(question => reasonOf(question.flag, 'flag', question))
}

function ruleReasons(answers: Answers, safety: Safety): readonly Reason[] {
  return safety.rules.filter(rule => rule.when(answers)).map(rule => reasonOf(rule.id, 'rule', rule))
}

/** What holds for everybody is nobody's reason, and a limit elsewhere on the body is none for the pain here. */
function limitReasons({ places }: Answers, limits: readonly Limit[]): readonly Reason[] {
  return limits
    .filter(limit => limit.of !== 'everybody' && touches(limit, places ?? []))
    .map(({ of, because }) => ({ id: of, kind: 'limit', tier: 'self-care-caution', because }))
}

function reasonOf(
  id: string,
  kind: Reason['kind'],
  { tier, withinDays, because }: Pick<Reason, 'tier' | 'withinDays' | 'because'>,
): Reason {
  return { id, kind, tier, because, ...(withinDays === undefined ? {} : { withinDays }) }
}

/** Most urgent first; what says the same under the same name (a flag and its rule) is said once, as the more urgent. */
function onceEach(reasons: readonly Reason[]): readonly Reason[] {
  const names = new Set<string>()
  return reasons.toSorted(byUrgency).filter(({ id }) => {
    if (names.has(id)) return false
    names.add(id)
    return true
  })
}

function byUrgency(a: Reason, b: Reason): number {
  return TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier)
}
