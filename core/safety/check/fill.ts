/** What a tap does to a draft, and the answers a draft makes. */
import { CONDITIONS, type Answers, type Condition, type Flag, type YesNo } from '#core/vocabulary/answers.ts'
import type { Safety } from '#core/safety/types.ts'
import { CHECK_PARTS, EMPTY_DRAFT, type CheckPart, type Draft, type Facts, type Said } from './draft.ts'
import { groupsOf, type GroupView } from './groups.ts'

/** What is remembered of the last check. */
export interface Remembered {
  readonly answers: Answers
  /** Whole days since. */
  readonly daysAgo: number
  /** The same painting: its signs may be confirmed, not only what is about the person. */
  readonly samePain: boolean
}

/** Begins a check. What was told before is filled in for one tap that confirms it, never assumed. */
export function beginDraft(base: Answers, remembered: Remembered | undefined, safety: Safety): Draft {
  if (!remembered) return EMPTY_DRAFT
  const { answers, daysAgo, samePain } = remembered
  const { age, sex, forOther = false } = answers
  const facts: Facts = {
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
    ...(samePain ? factsOfThePain(answers, daysAgo) : {}),
  }
  const draft: Draft = { ...EMPTY_DRAFT, forOther, facts, conditions: onlyYes(answers.conditions) }
  const person = fillFrom('person', base, draft, answers, safety)
  if (!samePain) return person
  return fillFrom('signs', base, person, answers, safety)
}

/** What a person has stays ticked; what they had not is asked again where anything of its group is new. */
function onlyYes(conditions: Answers['conditions']): Draft['conditions'] {
  const kept: Partial<Record<Condition, Said>> = {}
  for (const condition of CONDITIONS) if (conditions[condition] === 'yes') kept[condition] = 'yes'
  return kept
}

/** Better or worse is asked anew; the rest of the story stays as it was, some days older. */
function factsOfThePain(answers: Answers, daysAgo: number): Facts {
  const { onset, durationDays, mechanical, pressReproduces, pregnancy, pregnancyWeeks } = answers
  return {
    ...(onset === undefined ? {} : { onset }),
    ...(durationDays === undefined ? {} : { durationDays: durationDays + daysAgo }),
    ...(mechanical === undefined ? {} : { mechanical }),
    ...(pressReproduces === undefined ? {} : { pressReproduces }),
    ...(pregnancy === 'no' || pregnancy === 'yes' ? { pregnancy } : {}),
    ...(pregnancyWeeks === undefined ? {} : { pregnancyWeeks: pregnancyWeeks + Math.floor(daysAgo / 7) }),
  }
}

/** Fills in the groups that were answered in full last time; the others are asked. */
function fillFrom(part: CheckPart, base: Answers, draft: Draft, answers: Answers, safety: Safety): Draft {
  let filled = draft
  let some = false
  for (const view of groupsOf(part, base, draft, safety)) {
    const flags = view.signs.map(({ flag }) => answers.flags[flag])
    const conditions = view.conditions.map(condition => answers.conditions[condition])
    const known = [...flags, ...conditions]
    const yes = known.includes('yes')
    // A sign that is new since then is asked by itself; of a condition nobody was asked, the whole group is.
    if (conditions.includes(undefined) || (yes && flags.includes(undefined))) continue
    const signs = view.signs.filter(({ flag }) => answers.flags[flag] !== undefined)
    if (signs.length + conditions.length === 0) continue
    some = true
    filled = sayGroup({ ...filled, told: [...filled.told, view.id] }, { ...view, signs }, yes ? 'yes' : 'no')
    if (!yes) continue
    for (const { flag } of view.signs) filled = sayFlag(filled, flag, answers.flags[flag] ?? 'unsure')
    for (const condition of view.conditions)
      filled = sayCondition(filled, condition, answers.conditions[condition] ?? 'unsure')
  }
  return some ? { ...filled, unconfirmed: [...filled.unconfirmed, part] } : filled
}

/** Answers a group as a whole. A No clears its rows; Yes and Not sure open them. */
export function sayGroup(draft: Draft, { id, signs, conditions }: GroupView, said: Said): Draft {
  const groups = { ...draft.groups, [id]: { said, covers: signs.map(({ flag }) => flag) } }
  if (said !== 'no') return { ...draft, groups }
  return {
    ...draft,
    groups,
    flags: without(
      draft.flags,
      signs.map(({ flag }) => flag),
    ),
    conditions: without(draft.conditions, conditions),
  }
}

/** Answers one sign. */
export function sayFlag(draft: Draft, flag: Flag, said: Said): Draft {
  return { ...draft, flags: { ...draft.flags, [flag]: said } }
}

/** Answers one condition. */
export function sayCondition(draft: Draft, condition: Condition, said: Said): Draft {
  return { ...draft, conditions: { ...draft.conditions, [condition]: said } }
}

/** The rows of an open group that have no answer yet, all on screen, answered no. */
export function sayNoToTheOthers(draft: Draft, { signs, conditions }: GroupView): Draft {
  let filled = draft
  for (const { flag } of signs) if (filled.flags[flag] === undefined) filled = sayFlag(filled, flag, 'no')
  for (const condition of conditions)
    if (filled.conditions[condition] === undefined) filled = sayCondition(filled, condition, 'no')
  return filled
}

/** The person's own words point to these signs: their groups are asked again, open, whatever was said of them before. */
export function raise(draft: Draft, raised: readonly Flag[], { questions }: Safety): Draft {
  const fresh = raised.filter(flag => !draft.raised.includes(flag))
  const groups = fresh.map(flag => questions[flag].group).filter(group => draft.groups[group]?.said === 'no')
  const told = draft.told.filter(group => !groups.includes(group))
  return { ...draft, raised, told, groups: without(draft.groups, groups) }
}

/** Nothing has changed in this part since last time. */
export function confirmPart(draft: Draft, part: CheckPart): Draft {
  return { ...leave(draft, part), confirmed: [...draft.confirmed, part] }
}

function leave(draft: Draft, part: CheckPart): Draft {
  const isOther = (one: CheckPart) => one !== part
  return {
    ...draft,
    unconfirmed: draft.unconfirmed.filter(isOther),
    confirmed: draft.confirmed.filter(isOther),
  }
}

/** Both parts were told last time: they are confirmed on one page. */
export function isReturn({ unconfirmed, confirmed }: Draft): boolean {
  return CHECK_PARTS.every(part => unconfirmed.includes(part) || confirmed.includes(part))
}

/** The part is gone through again, from nothing. */
export function askAgain(draft: Draft, part: CheckPart, groups: readonly GroupView[]): Draft {
  const ids = groups.map(({ id }) => id)
  return {
    ...leave(draft, part),
    told: draft.told.filter(group => !ids.includes(group)),
    groups: without(draft.groups, ids),
    flags: without(
      draft.flags,
      groups.flatMap(({ signs }) => signs.map(({ flag }) => flag)),
    ),
    conditions: without(
      draft.conditions,
      groups.flatMap(({ conditions }) => conditions),
    ),
  }
}

/**
 * The answers a draft makes. A No to a group stands for what its line named; what is unsure, untold or not yet confirmed
 * stays unknown, but for a yes.
 */
export function answersOf(base: Answers, draft: Draft, safety: Safety): Answers {
  const flags: Partial<Record<Flag, YesNo>> = {}
  const conditions: Partial<Record<Condition, YesNo>> = {}
  for (const part of CHECK_PARTS) {
    const confirmed = !draft.unconfirmed.includes(part)
    for (const view of groupsOf(part, base, draft, safety)) {
      const none = view.answer?.said === 'no'
      if (none && confirmed) {
        for (const flag of view.answer.covers) flags[flag] = 'no'
        for (const condition of view.conditions) conditions[condition] = 'no'
      }
      for (const { flag } of view.signs) {
        const said = draft.flags[flag]
        if (said === 'yes' || (said === 'no' && confirmed)) flags[flag] = said
      }
      for (const condition of view.conditions) {
        const said = draft.conditions[condition]
        if (!none && (said === 'yes' || (said === 'no' && confirmed))) conditions[condition] = said
      }
    }
  }
  return { ...base, ...draft.facts, ...(draft.forOther ? { forOther: true } : {}), flags, conditions }
}

function without<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, Value>>> {
  const copy: Partial<Record<Key, Value>> = { ...record }
  for (const key of keys) delete copy[key]
  return copy
}
