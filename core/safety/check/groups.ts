/** What each part of the check shows: its groups, the signs and conditions in them, and what is still open. */
import { FLAGS, type Answers, type Condition, type Flag } from '#core/vocabulary/answers.ts'
import { concernsPerson, namesOf } from '#core/safety/assess.ts'
import { couldBePregnant, isPainFree } from '#core/safety/person.ts'
import {
  CHECK_GROUPS,
  URGENT_GROUPS,
  type CheckGroup,
  type Question,
  type Safety,
} from '#core/safety/types.ts'
import { CHECK_PARTS, type CheckPart, type Draft, type Facts, type GroupAnswer, type Said } from './draft.ts'

/** One group as it stands: what its line names, what was said, and whether that is enough. */
export interface GroupView {
  readonly id: CheckGroup
  /** The signs in it that concern this person; what their own words point to comes first. */
  readonly signs: readonly Question[]
  readonly conditions: readonly Condition[]
  /** What its line names of its signs, each once. */
  readonly names: readonly string[]
  readonly answer: GroupAnswer | undefined
  /** Its rows are shown, each to be answered. */
  readonly open: boolean
  readonly answered: boolean
}

const URGENT: ReadonlySet<CheckGroup> = new Set<CheckGroup>(URGENT_GROUPS)

/** The part a group is asked in. */
export function partOf(group: CheckGroup): CheckPart {
  return URGENT.has(group) ? 'signs' : 'person'
}

/** All that is known while the check is filled in, without the signs. */
function knownSoFar(base: Answers, draft: Draft): Answers {
  const conditions = Object.fromEntries(
    Object.entries(draft.conditions).flatMap(([condition, said]) =>
      said === 'yes' || said === 'no' ? [[condition, said]] : [],
    ),
  )
  return { ...base, ...draft.facts, flags: {}, conditions }
}

/** The groups of a part that hold something for this person, in the order they are asked. */
export function groupsOf(part: CheckPart, base: Answers, draft: Draft, safety: Safety): readonly GroupView[] {
  const known = knownSoFar(base, draft)
  return CHECK_GROUPS.filter(group => partOf(group) === part)
    .map(group => viewOf(group, known, draft, safety))
    .filter(({ signs, conditions }) => signs.length + conditions.length > 0)
}

/**
 * Signs that came to concern the person only by what was said after their group was answered (smoking), or of which the
 * line of their group says too little for somebody who has this (an aneurysm): each is asked by itself.
 */
export function followUps(base: Answers, draft: Draft, safety: Safety): readonly Question[] {
  return CHECK_PARTS.flatMap(part => groupsOf(part, base, draft, safety)).flatMap(({ signs, answer }) =>
    answer?.said === 'no' ? signs.filter(({ flag }) => !answer.covers.includes(flag)) : [],
  )
}

function viewOf(id: CheckGroup, known: Answers, draft: Draft, safety: Safety): GroupView {
  const all = FLAGS.map(flag => safety.questions[flag]).filter(({ group }) => group === id)
  const raised = draft.raised.filter(flag => all.some(question => question.flag === flag))
  const signs = all
    .filter(question => concernsPerson(question, known) || isRaised(question, raised, known))
    .toSorted((a, b) => rank(a, raised) - rank(b, raised))
  const conditions = safety.profile.filter(condition => safety.groupOfCondition[condition] === id)
  const isTold = draft.told.includes(id)
  const said = draft.groups[id]
  const answer =
    !isTold && isStale(said, signs, known) ? undefined : said && withoutAlone(said, known, safety)
  const open = answer === undefined ? raised.length > 0 : answer.said !== 'no'
  const rows = [
    ...signs.map(({ flag }) => draft.flags[flag]),
    ...conditions.map(one => draft.conditions[one]),
  ]
  const answered = open
    ? rows.every(row => row !== undefined)
    : answer !== undefined && signs.every(({ flag }) => answer.covers.includes(flag))
  return {
    id,
    signs,
    conditions,
    names: [...new Set(signs.flatMap(question => namesOf(question, known)))],
    answer,
    open,
    answered,
  }
}

/** A fact that was changed since brought a sign into the group that its No did not name: the group is asked again. */
function isStale(answer: GroupAnswer | undefined, signs: readonly Question[], known: Answers): boolean {
  if (answer?.said !== 'no') return false
  const byFacts: Answers = { ...known, conditions: {} }
  return signs.some(question => !answer.covers.includes(question.flag) && concernsPerson(question, byFacts))
}

/** What the line of a group never answers for this person is not covered by what was said to it. */
function withoutAlone({ said, covers }: GroupAnswer, known: Answers, { questions }: Safety): GroupAnswer {
  return { said, covers: covers.filter(flag => questions[flag].askAlone?.(known) !== true) }
}

/** A sign the person named is asked wherever they painted, unless it cannot be theirs. */
function isRaised(question: Question, raised: readonly Flag[], known: Answers): boolean {
  return (
    raised.includes(question.flag) &&
    question.impliedBy?.(known) !== true &&
    (question.askWhen?.(known) ?? true)
  )
}

/** What their own words point to, then what cannot wait, then the rest. */
function rank({ flag, tier }: Question, raised: readonly Flag[]): number {
  const index = raised.indexOf(flag)
  return index < 0 ? raised.length + (tier === 'emergency-now' ? 0 : 1) : index
}

/** How it began and goes is asked of whoever has a pain, and of whoever tells a sign after all. */
export function asksStory(base: Answers, { flags }: Draft): boolean {
  return !isPainFree(base) || Object.values(flags).some(said => said !== 'no')
}

/** The facts without which the questions cannot be chosen. */
export function factsMissing(facts: Facts): boolean {
  const { onset, durationDays, course, mechanical, pressReproduces } = facts
  if ([onset, durationDays, course, mechanical].includes(undefined)) return true
  return (asksPress(facts) && pressReproduces === undefined) || isPersonMissing(facts)
}

function isPersonMissing(facts: Facts): boolean {
  const { age, sex, pregnancy } = facts
  return age === undefined || sex === undefined || (pregnancy === undefined && asksPregnancy(facts))
}

/** Pain that moving does not change: pressing may still show that it is of the muscle. */
export function asksPress({ mechanical }: Facts): boolean {
  return mechanical === 'no' || mechanical === 'unknown'
}

/** Asked of everybody who could be pregnant. */
export function asksPregnancy(facts: Facts): boolean {
  const { pregnancy: _own, ...others } = facts
  return (
    facts.sex !== undefined &&
    facts.age !== undefined &&
    couldBePregnant({ ...others, flags: {}, conditions: {} })
  )
}

/** Everything of a part has an answer. Unsure is one for the part, though not for the plan. */
export function isAnswered(part: CheckPart, base: Answers, draft: Draft, safety: Safety): boolean {
  if (draft.unconfirmed.includes(part)) return false
  const groups = groupsOf(part, base, draft, safety)
  // What a later answer adds to a group is asked at the end of the second part.
  const done = groups.every(({ answered, answer }) => answered || answer?.said === 'no')
  if (part === 'signs') return done && !(asksStory(base, draft) ? factsMissing : isPersonMissing)(draft.facts)
  return done && followUps(base, draft, safety).every(({ flag }) => draft.flags[flag] !== undefined)
}

/** The draft as its first part left it: what the second one tells opens no question there. */
export function asOfSigns(base: Answers, draft: Draft, safety: Safety): Draft {
  const signs = groupsOf('signs', base, draft, safety).flatMap(view => view.signs.map(({ flag }) => flag))
  const flags: Partial<Record<Flag, Said>> = {}
  for (const flag of signs) {
    const said = draft.flags[flag]
    if (said !== undefined) flags[flag] = said
  }
  return { ...draft, flags }
}
