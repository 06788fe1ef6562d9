/**
 * Leads a truthful person through the safety check the way the app does. Only what a line or a row that was shown can
 * record reaches the assessment: what nothing asks for stays untold.
 */
import type { Answers, Flag } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { CHECK_PARTS, EMPTY_DRAFT, type CheckPart, type Draft, type Said } from '#core/safety/check/draft.ts'
import {
  answersOf,
  raise,
  sayCondition,
  sayFlag,
  sayGroup,
  sayNoToTheOthers,
} from '#core/safety/check/fill.ts'
import { followUps, groupsOf, isAnswered, type GroupView } from '#core/safety/check/groups.ts'
import type { Assessment } from '#core/safety/types.ts'
import { checkWords } from '#app/features/check/words.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { countWords, wordsOfCondition, wordsOfFacts, wordsOfLine } from './screen-words.ts'
import { tellFacts } from './truthful-facts.ts'

/** Somebody, and what is true of them. */
export interface Person {
  readonly truth: Answers
  readonly unsure: readonly Flag[]
  /** The questions their own words point to; undefined when they typed nothing. */
  readonly raised: readonly Flag[] | undefined
  readonly forOther: boolean
}

/** What happened on the way. */
export interface Walk {
  /** All that could be recorded. */
  readonly answers: Answers
  readonly assessment: Assessment
  /** Facts, groups, and the rows of open groups, in the order shown; facts spelled as in the case format. */
  readonly shown: readonly string[]
  /** Signs a line named, or a row asked for. */
  readonly asked: readonly Flag[]
  readonly words: number
  readonly taps: number
  /** Facts the case left out and the app asks of everybody. */
  readonly assumed: readonly string[]
}

interface Steps {
  readonly draft: Draft
  /** The rows read so far: a row may be named like a group. */
  readonly rows: ReadonlySet<string>
  readonly shown: readonly string[]
  readonly asked: readonly Flag[]
  readonly words: number
  readonly taps: number
}

/** More ways back to the first part than any answers can cause. */
const MAX_ROUNDS = 5

/** Goes the whole way, to the plan or to the first page that ends in an emergency. */
export function walkTruthfully(person: Person): Walk {
  const { truth, raised, forOther } = person
  const { places = [], painNow } = truth
  const base: Answers = { places, flags: {}, conditions: {}, ...(painNow === undefined ? {} : { painNow }) }
  const { facts, assumed, taps, shown } = tellFacts(truth)
  const begun: Draft = { ...raise(EMPTY_DRAFT, raised ?? [], safety), facts, forOther }
  let steps: Steps = {
    draft: begun,
    rows: new Set(),
    shown,
    asked: [],
    words: wordsOfFacts(facts, forOther) + (raised ? countWords(checkWords.ownWordsText) : 0),
    taps: taps + (forOther ? 1 : 0) + (raised ? 1 : 0),
  }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    for (const part of CHECK_PARTS) {
      const isSecond = part === 'person'
      if (isSecond) steps = read(steps, checkWords.personTitle, checkWords.back)
      steps = answerPart(part, base, steps, person)
      if (isSecond) steps = answerFollowUps(base, steps, person)
      const answers = answersOf(base, steps.draft, safety)
      const assessment = assess(answers, safety)
      const isEmergency = assessment.tier === 'emergency-now'
      const button = isEmergency ? checkWords.help : isSecond ? checkWords.finish : checkWords.go
      steps = tap(read(steps, button))
      const { draft, rows: _rows, ...seen } = steps
      const done = CHECK_PARTS.every(one => isAnswered(one, base, draft, safety))
      if (isEmergency || (isSecond && done)) return { answers, assessment, assumed, ...seen }
    }
  }
  throw new Error('The check does not come to an end.')
}

/** Answers every group of a part, from the top of the page down. */
function answerPart(part: CheckPart, base: Answers, from: Steps, person: Person): Steps {
  let steps = from
  const viewsNow = () => inShownOrder(groupsOf(part, base, steps.draft, safety), steps.draft)
  const viewOf = (id: GroupView['id']) => viewsNow().find(view => view.id === id)
  const next = () => viewsNow().find(({ answered, answer }) => !answered && answer?.said !== 'no')
  for (let view = next(); view; view = next()) {
    if (view.answer === undefined) {
      steps = show(
        steps,
        view.id,
        view.signs.map(({ flag }) => flag),
        wordsOfLine(view),
      )
      if (view.open) steps = showRows(steps, view)
      steps = tap({ ...steps, draft: sayGroup(steps.draft, view, saidOfGroup(view, person)) })
    }
    const opened = viewOf(view.id)
    if (opened?.open) steps = answerRows(showRows(steps, opened), opened, person)
  }
  return steps
}

/** As the app orders them: what own words raised comes first. */
function inShownOrder(views: readonly GroupView[], { raised }: Draft): readonly GroupView[] {
  const isRaised = ({ signs }: GroupView) => signs.some(({ flag }) => raised.includes(flag))
  return [...views.filter(isRaised), ...views.filter(view => !isRaised(view))]
}

/** What is true, and what nobody is sure of; then one tap says no to the others. */
function answerRows(from: Steps, view: GroupView, person: Person): Steps {
  let steps = from
  const { flags, conditions } = from.draft
  for (const { flag } of view.signs) {
    const said = saidOfFlag(flag, person)
    if (said === 'no' || flags[flag] !== undefined) continue
    steps = tap({ ...steps, draft: sayFlag(steps.draft, flag, said) })
  }
  for (const condition of view.conditions) {
    if (person.truth.conditions[condition] !== 'yes' || conditions[condition] !== undefined) continue
    steps = tap({ ...steps, draft: sayCondition(steps.draft, condition, 'yes') })
  }
  const filled = sayNoToTheOthers(steps.draft, view)
  const left = answersIn(filled) - answersIn(steps.draft)
  if (left === 0) return steps
  return tap({ ...(left === 1 ? steps : read(steps, checkWords.others)), draft: filled })
}

function answersIn({ flags, conditions }: Draft): number {
  return Object.keys(flags).length + Object.keys(conditions).length
}

/** Each by itself, at the end of the second part. */
function answerFollowUps(base: Answers, from: Steps, person: Person): Steps {
  let steps = from
  for (const { flag, ask } of followUps(base, from.draft, safety)) {
    if (steps.draft.flags[flag] !== undefined) continue
    steps = show(steps, flag, [flag], countWords(ask))
    steps = tap({ ...steps, draft: sayFlag(steps.draft, flag, saidOfFlag(flag, person)) })
  }
  return steps
}

function saidOfGroup({ signs, conditions }: GroupView, person: Person): Said {
  const said = signs.map(({ flag }) => saidOfFlag(flag, person))
  if (said.includes('yes') || conditions.some(one => person.truth.conditions[one] === 'yes')) return 'yes'
  return said.includes('unsure') ? 'unsure' : 'no'
}

function saidOfFlag(flag: Flag, { truth, unsure }: Person): Said {
  if (truth.flags[flag] === 'yes') return 'yes'
  return unsure.includes(flag) ? 'unsure' : 'no'
}

/** The rows of an open group, each read once. */
function showRows(from: Steps, { signs, conditions }: GroupView): Steps {
  let steps = from
  for (const { flag, ask } of signs) {
    if (from.rows.has(flag)) continue
    const hint = steps.draft.raised.includes(flag) ? checkWords.mentioned : ''
    steps = show(steps, flag, [flag], countWords(ask, hint))
  }
  for (const condition of conditions)
    if (!from.rows.has(condition)) steps = show(steps, condition, [], wordsOfCondition(condition))
  const ids = [...signs.map(({ flag }) => flag), ...conditions]
  return { ...steps, rows: new Set([...steps.rows, ...ids]) }
}

function show(steps: Steps, id: string, asked: readonly Flag[], words: number): Steps {
  return {
    ...steps,
    shown: [...steps.shown, id],
    asked: [...new Set([...steps.asked, ...asked])],
    words: steps.words + words,
  }
}

function read(steps: Steps, ...texts: readonly string[]): Steps {
  return { ...steps, words: steps.words + countWords(...texts) }
}

function tap(steps: Steps): Steps {
  return { ...steps, taps: steps.taps + 1 }
}
