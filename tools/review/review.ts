/**
 * `npm run review`: what clinicians have reviewed and what is open. `npm run review apply FILE` takes a reviewer's file into
 * the record; `--record PATH` is another record than ours.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { applyReview } from '#core/clinical-review/apply-review.ts'
import { hashOf, parseReviews, type ClinicalReview } from '#core/clinical-review/clinical-review.ts'
import { parseReviewFile, type ReadReview } from '#core/clinical-review/review-file.ts'
import { ROOT } from '#tools/dev/imports.ts'
import { recordsIn } from './records-in.ts'
import { proposalLines, reviewReport, type RecordsByLanguage } from './review-report.ts'

const PROBLEMS: Readonly<Record<(ReadReview & { readonly ok: false })['problem'], string>> = {
  'not-a-review': 'is not a file of a review. Nothing was changed.',
  'newer-version': 'was written by a newer version of Unknot. Nothing was changed.',
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'string', default: join(ROOT, 'knowledge/reviews/reviews.json') } },
})
const [command, file] = positionals
if (command === undefined) await report()
else if (command === 'apply' && file !== undefined) await apply(file)
else fail('Say "npm run review", or "npm run review apply FILE".')

async function report(): Promise<void> {
  console.log(reviewReport(await recordsInAll(), readRecord()).join('\n'))
}

async function apply(path: string): Promise<void> {
  const read = parseReviewFile(readOrFail(path))
  if (!read.ok) return fail(`${path} ${PROBLEMS[read.problem]}`)
  const records = await recordsInAll()
  const hashes = new Map(
    Object.entries(records).flatMap(([language, all]) =>
      all.map(record => [`${record.id} ${language}`, hashOf(record)] as const),
    ),
  )
  const known = new Set(records.en?.map(({ id }) => id))
  const { reviews, added, replaced, unknown, proposals } = applyReview(readRecord(), read.file, id =>
    known.has(id),
  )
  const config = await resolveConfig(join(ROOT, 'package.json'))
  writeFileSync(values.record, await format(JSON.stringify(reviews), { ...config, parser: 'json' }))
  const changed = read.file.statements.filter(
    ({ id, language, of }) => known.has(id) && hashes.get(`${id} ${language}`) !== of,
  )
  console.log(
    `${read.file.by}, ${read.file.role}: ${added} added, ${replaced} replaced, ${reviews.length} in the record.`,
  )
  if (changed.length > 0)
    console.log(`Of a text that was changed since: ${changed.map(({ id }) => id).join(', ')}`)
  if (unknown.length > 0)
    console.log(`Of no record of ours, left out: ${unknown.map(({ id }) => id).join(', ')}`)
  if (proposals.length > 0) console.log(['To be changed by hand:', ...proposalLines(proposals)].join('\n'))
}

async function recordsInAll(): Promise<RecordsByLanguage> {
  return { en: await recordsIn('en'), de: await recordsIn('de') }
}

function readRecord(): readonly ClinicalReview[] {
  return parseReviews(JSON.parse(readFileSync(values.record, 'utf8')))
}

function readOrFail(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return fail(`${path} cannot be read. Nothing was changed.`)
  }
}

function fail(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
