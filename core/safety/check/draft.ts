/** A check being filled in: what was said of each group, each sign and each condition so far. */
import * as v from 'valibot'
import {
  CONDITIONS,
  COURSES,
  FLAGS,
  ONSETS,
  PREGNANCIES,
  SEXES,
  type Answers,
  type Condition,
  type Flag,
} from '#core/vocabulary/answers.ts'
import { CHECK_GROUPS, type CheckGroup } from '#core/safety/types.ts'

/** The facts that choose the questions, asked on one card. */
export type Facts = Pick<
  Answers,
  | 'age'
  | 'sex'
  | 'pregnancy'
  | 'pregnancyWeeks'
  | 'onset'
  | 'durationDays'
  | 'course'
  | 'mechanical'
  | 'pressReproduces'
  | 'painNow'
>

/** What a person can say to a group or a row. Unsure is no answer: what it was said of stays unknown. */
export const SAID = ['no', 'yes', 'unsure'] as const
export type Said = (typeof SAID)[number]

/** The two parts of the check: the facts with what could kill, then the rest with what is about the person. */
export const CHECK_PARTS = ['signs', 'person'] as const
export type CheckPart = (typeof CHECK_PARTS)[number]

/** What was said of a whole group. A No stands for the signs its line named then, and for no other. */
export interface GroupAnswer {
  readonly said: Said
  readonly covers: readonly Flag[]
}

/** What was answered of a check that is not finished: facts, groups and single signs. */
export interface Draft {
  readonly forOther: boolean
  readonly facts: Facts
  readonly groups: Readonly<Partial<Record<CheckGroup, GroupAnswer>>>
  readonly flags: Readonly<Partial<Record<Flag, Said>>>
  readonly conditions: Readonly<Partial<Record<Condition, Said>>>
  /** Questions the person's own words point to: shown first and open, never answered by it. */
  readonly raised: readonly Flag[]
  /** The groups that were answered last time; a card of their own confirms them. */
  readonly told: readonly CheckGroup[]
  /** The parts filled in from last time, until the person says that nothing has changed. */
  readonly unconfirmed: readonly CheckPart[]
  /** The parts of which the person said that nothing has changed. */
  readonly confirmed: readonly CheckPart[]
}

/** Nothing said yet. */
export const EMPTY_DRAFT: Draft = {
  forOther: false,
  facts: {},
  groups: {},
  flags: {},
  conditions: {},
  raised: [],
  told: [],
  unconfirmed: [],
  confirmed: [],
}

const said = v.picklist(SAID)
const yesNoUnknown = v.picklist(['yes', 'no', 'unknown'])
const savedDraft = v.object({
  forOther: v.boolean(),
  facts: v.object({
    age: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
    sex: v.exactOptional(v.picklist(SEXES)),
    pregnancy: v.exactOptional(v.picklist(PREGNANCIES)),
    pregnancyWeeks: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(45))),
    onset: v.exactOptional(v.picklist(ONSETS)),
    durationDays: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
    course: v.exactOptional(v.picklist(COURSES)),
    mechanical: v.exactOptional(yesNoUnknown),
    pressReproduces: v.exactOptional(yesNoUnknown),
    painNow: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
  }),
  groups: v.record(v.picklist(CHECK_GROUPS), v.object({ said, covers: v.array(v.picklist(FLAGS)) })),
  flags: v.record(v.picklist(FLAGS), said),
  conditions: v.record(v.picklist(CONDITIONS), said),
  raised: v.array(v.picklist(FLAGS)),
  told: v.array(v.picklist(CHECK_GROUPS)),
  unconfirmed: v.array(v.picklist(CHECK_PARTS)),
  confirmed: v.array(v.picklist(CHECK_PARTS)),
})

/** Reads a draft as it was saved before a reload; anything else gives undefined, and the check begins anew. */
export function parseDraft(value: unknown): Draft | undefined {
  const parsed = v.safeParse(savedDraft, value)
  return parsed.success ? parsed.output : undefined
}
