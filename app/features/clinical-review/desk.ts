/** What a reviewer has said so far, as it lies on the device. Pure. */
import * as v from 'valibot'
import type { Day } from '#core/calendar/calendar-day.ts'
import {
  hashOf,
  MAX_NAME,
  MAX_STATEMENTS,
  statementSchema,
  type Statement,
  type Verdict,
} from '#core/clinical-review/clinical-review.ts'
import { keyOf } from '#core/clinical-review/review-file.ts'
import type { Language } from '#core/vocabulary/language.ts'
import type { Reviewable } from './reviewable.ts'
import { SITTING } from './worklist.ts'

/** Where it lies: beside the diary, and no part of it. */
export const DESK_KEY = 'clinical-review'

const name = v.pipe(v.string(), v.maxLength(MAX_NAME))
const deskSchema = v.object({
  by: name,
  role: name,
  /** The keys of the items of this sitting. */
  sitting: v.pipe(v.array(v.string()), v.maxLength(SITTING)),
  statements: v.pipe(v.array(statementSchema), v.maxLength(MAX_STATEMENTS)),
})
export type Desk = v.InferOutput<typeof deskSchema>

export const EMPTY_DESK: Desk = { by: '', role: '', sitting: [], statements: [] }

/** The desk as it was left; an empty one where there is none or it cannot be read. */
export function parseDesk(value: unknown): Desk {
  const read = v.safeParse(deskSchema, value)
  return read.success ? read.output : EMPTY_DESK
}

/** What is said of a record besides the verdict; an empty text says nothing. */
export interface Remarks {
  readonly note?: string
  readonly words?: string
  readonly tier?: Statement['tier'] | undefined
}

/** Says one thing of some records; of each, it takes the place of what was said in this language. */
export function say(
  desk: Desk,
  records: readonly Reviewable[],
  {
    verdict,
    on,
    language,
    ...remarks
  }: { readonly verdict: Verdict; readonly on: Day; readonly language: Language } & Remarks,
): Desk {
  const said: readonly Statement[] = records.map(record => ({
    id: record.id,
    on,
    language,
    of: hashOf(record),
    verdict,
    ...(remarks.note ? { note: remarks.note } : {}),
    ...(remarks.words ? { words: remarks.words } : {}),
    ...(remarks.tier ? { tier: remarks.tier } : {}),
  }))
  return { ...desk, statements: [...unsaid(desk, records, language).statements, ...said] }
}

/** Takes back what was said of some records in a language. */
export function unsaid(desk: Desk, records: readonly Reviewable[], language: Language): Desk {
  const keys = new Set(records.map(({ id }) => keyOf({ id, language })))
  return { ...desk, statements: desk.statements.filter(one => !keys.has(keyOf(one))) }
}

/** What was said of a record as it stands now, in this language. */
export function saidOf(desk: Desk, record: Reviewable, language: Language): Statement | undefined {
  const own = desk.statements.find(one => one.id === record.id && one.language === language)
  return own && own.of === hashOf(record) ? own : undefined
}
