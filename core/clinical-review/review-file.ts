/** The file a reviewer sends: what they said of which text. A file may be anything until it was read here. */
import * as v from 'valibot'
import { MAX_STATEMENTS, reviewerName, statementSchema, type Statement } from './clinical-review.ts'

const FORMAT = 'unknot-review'
const VERSION = 1
/** Characters; twenty thousand statements with notes of a usual length. */
const MAX_CHARACTERS = 16 * 1024 * 1024

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  by: reviewerName,
  role: reviewerName,
  statements: v.pipe(v.array(statementSchema), v.maxLength(MAX_STATEMENTS)),
})
const anyVersion = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) })

/** A review as one file: who, and what they said. */
export type ReviewFile = Pick<v.InferOutput<typeof fileSchema>, 'by' | 'role' | 'statements'>
/** A file of reviews, or why it is none that this version can read. */
export type ReadReview =
  | { readonly ok: true; readonly file: ReviewFile }
  | { readonly ok: false; readonly problem: 'not-a-review' | 'newer-version' }

/** Reads the text of a file of reviews, or says in a word why not. */
export function parseReviewFile(text: string): ReadReview {
  if (text.length > MAX_CHARACTERS) return { ok: false, problem: 'not-a-review' }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, problem: 'not-a-review' }
  }
  const file = v.safeParse(fileSchema, data)
  if (file.success) {
    const { by, role, statements } = file.output
    return { ok: true, file: { by, role, statements } }
  }
  const other = v.safeParse(anyVersion, data)
  const newer = other.success && other.output.version > VERSION
  return { ok: false, problem: newer ? 'newer-version' : 'not-a-review' }
}

/** The text of the file. */
export function formatReviewFile({ by, role, statements }: ReviewFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, by, role, statements }, undefined, 2)}\n`
}

/** `unknot-review-2026-03-02-jo-smith.json` */
export function reviewFileName({ by }: Pick<ReviewFile, 'by'>, day: string): string {
  const who = by
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `unknot-review-${day}${who === '' ? '' : `-${who.slice(0, 40)}`}.json`
}

/** The statements of both, the later one of two on the same text's record and language. The second wins a tie. */
export function mergeStatements(
  before: readonly Statement[],
  after: readonly Statement[],
): readonly Statement[] {
  const merged = new Map(before.map(one => [keyOf(one), one]))
  for (const one of after) {
    const known = merged.get(keyOf(one))
    if (!known || known.on <= one.on) merged.set(keyOf(one), one)
  }
  return [...merged.values()]
}

/** One person says one thing of a record in a language: what comes later takes its place. */
export function keyOf({ id, language }: Pick<Statement, 'id' | 'language'>): string {
  return `${id} ${language}`
}
