/** What clinicians said of our texts: whose word still holds, and whose text was changed since. */
import * as v from 'valibot'
import { isDay, type Day } from '#core/calendar/calendar-day.ts'
import { sha256 } from '#core/diary/sha256.ts'
import { TIERS } from '#core/safety/types.ts'
import { EVERY_LANGUAGE, type Language } from '#core/vocabulary/language.ts'

/** The kinds of what can be reviewed, in the order they are shown. */
export const REVIEW_KINDS = ['question', 'rule', 'limit', 'dose', 'course'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** `agree`: right as it is. `change`: to be changed. `comment`: said something and judged nothing. */
const VERDICTS = ['agree', 'change', 'comment'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Characters of a checksum: 64 bits are plenty to tell a changed text. */
const HASH_LENGTH = 16
/** Characters a reviewer may write in one field, and into a name or a role. */
export const MAX_NOTE = 2000
export const MAX_NAME = 120
/** A few times as many as there are records. */
export const MAX_STATEMENTS = 20_000

const note = v.pipe(v.string(), v.maxLength(MAX_NOTE))

/** A text of a certain form. Custom checks are in the first view already; others of valibot would be new in it. */
const like = (form: RegExp) => v.custom<string>(value => typeof value === 'string' && form.test(value))

/** One line of a name or a role. */
export const reviewerName = v.custom<string>(
  value => typeof value === 'string' && value.trim() !== '' && value.length <= MAX_NAME,
)

const statement = {
  /** `question:saddle-numb`, `limit:pregnant:heat`. */
  id: like(/^[a-z]+:[a-z0-9:-]{1,100}$/),
  /** The local day it was said. */
  on: v.custom<Day>(isDay),
  /** The language that was read; whoever reads both says so twice. */
  language: v.picklist(EVERY_LANGUAGE),
  /** The checksum of the text that was read. */
  of: like(/^[0-9a-f]{16}$/),
  verdict: v.picklist(VERDICTS),
  note: v.exactOptional(note),
  /** What it should say instead, and how urgent a yes should be. */
  words: v.exactOptional(note),
  tier: v.exactOptional(v.picklist(TIERS)),
}

export const statementSchema = v.object(statement)
const reviewSchema = v.object({ ...statement, by: reviewerName, role: reviewerName })

/** What a reviewer said of one record, before it has a name. */
export type Statement = v.InferOutput<typeof statementSchema>
/** The same with who said it. */
export type ClinicalReview = v.InferOutput<typeof reviewSchema>

/** What can be reviewed of a record: its id and all that a person reads, in one language. */
export interface Reviewed {
  readonly id: string
  /** Every text in order. What the app computes with stands in it in words, or as the checksum of its code. */
  readonly texts: readonly string[]
}

/** The checksum of what was read. Spaces at line ends and the like count: a text is what it is. */
export function hashOf({ id, texts }: Reviewed): string {
  return sha256(JSON.stringify([id, ...texts])).slice(0, HASH_LENGTH)
}

/** `open`: nobody spoke of it. `changed`: somebody did, of another text. `done`: somebody spoke of this text. */
export const REVIEW_STATES = ['open', 'changed', 'done'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** How a record stands in a language, by what was said of it. A comment alone leaves it open. */
export function reviewState(
  record: Reviewed,
  language: Language,
  statements: readonly Statement[],
): ReviewState {
  const own = statements.filter(
    one => one.id === record.id && one.language === language && one.verdict !== 'comment',
  )
  if (own.length === 0) return 'open'
  const hash = hashOf(record)
  return own.some(({ of }) => of === hash) ? 'done' : 'changed'
}

/** Who agreed to this text as it stands, last one last. A verdict on a text that was changed since is none. */
export function agreedBy(
  record: Reviewed,
  language: Language,
  reviews: readonly ClinicalReview[],
): readonly ClinicalReview[] {
  const own = reviews.filter(
    one => one.id === record.id && one.language === language && one.verdict === 'agree',
  )
  if (own.length === 0) return []
  const hash = hashOf(record)
  return own.filter(({ of }) => of === hash).toSorted((a, b) => a.on.localeCompare(b.on))
}

/** Reads the record of reviews; ours is right, so anything else is a broken promise and throws. */
export function parseReviews(data: unknown): readonly ClinicalReview[] {
  const read = v.safeParse(v.array(reviewSchema), data)
  if (!read.success) throw new Error('the record of reviews is not one')
  return read.output
}
