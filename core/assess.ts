import { FLAGS, type Answers } from './answers.ts'
import { limitsOf } from './limits.ts'
import { areasOf } from './person.ts'
import { TIERS, type Assessment, type Question, type Reason, type Safety, type Tier } from './safety.ts'
import { higherTier } from './urgency.ts'

/** Facts without which nothing is planned, whatever the questions say. */
export const FACTS = ['age', 'sex', 'onset', 'painNow', 'mechanical'] as const
export type Fact = (typeof FACTS)[number]

/**
 * Everything known, weighed: every question answered yes and every rule that fires is a reason, the most
 * urgent decides, and nothing lowers it. What is not answered stays in `unasked`: it is never a no.
 */
export function assess(answers: Answers, safety: Safety): Assessment {
  const reasons = [...flagReasons(answers, safety), ...ruleReasons(answers, safety)].sort(byUrgency)
  const limits = limitsOf(answers, safety)
  const reached = reasons.reduce<Tier>((tier, reason) => higherTier(tier, reason.tier), 'self-care')
  const tier = limits.some(limit => limit.of !== 'everybody')
    ? higherTier(reached, 'self-care-caution')
    : reached
  return { tier, reasons, limits, unasked: tier === 'emergency-now' ? [] : unasked(answers, safety) }
}

/** The questions that concern this person and have no answer yet. */
export function openQuestions(answers: Answers, safety: Safety): readonly Question[] {
  const areas = areasOf(answers)
  return FLAGS.map(flag => safety.questions[flag]).filter(
    question => answers.flags[question.flag] === undefined && concerns(question, answers, areas),
  )
}

function concerns(question: Question, answers: Answers, areas: ReturnType<typeof areasOf>): boolean {
  if (question.areas !== 'all' && !question.areas.some(area => areas.has(area))) return false
  if (question.impliedBy?.(answers)) return false
  return question.askWhen?.(answers) ?? true
}

function unasked(answers: Answers, safety: Safety): readonly string[] {
  const facts = FACTS.filter(fact => answers[fact] === undefined)
  const conditions = safety.profile.filter(condition => answers.conditions[condition] === undefined)
  return [...openQuestions(answers, safety).map(question => question.flag), ...facts, ...conditions]
}

function flagReasons(answers: Answers, safety: Safety): readonly Reason[] {
  return FLAGS.filter(flag => answers.flags[flag] === 'yes').map(flag => {
    const { tier, withinDays, because } = safety.questions[flag]
    return { id: flag, kind: 'flag', tier, because, ...(withinDays === undefined ? {} : { withinDays }) }
  })
}

function ruleReasons(answers: Answers, safety: Safety): readonly Reason[] {
  return safety.rules
    .filter(rule => rule.when(answers))
    .map(({ id, tier, withinDays, because }) => ({
      id,
      kind: 'rule',
      tier,
      because,
      ...(withinDays === undefined ? {} : { withinDays }),
    }))
}

function byUrgency(a: Reason, b: Reason): number {
  return TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier)
}
