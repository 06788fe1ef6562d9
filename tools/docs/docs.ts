/** Writes the documents that come from our data. With `--check` it writes nothing and fails when one is not up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { coverage } from './coverage.ts'
import { evidence } from './evidence.ts'
import { figuresPage } from './figures-page.ts'
import { hazardLog } from './hazard-log.ts'
import { judgements } from './judgements.ts'
import { plans } from './plans.ts'
import { reviewLogic } from './review-logic.ts'
import { safetyPage } from './safety-page.ts'

const PAGES: Readonly<Record<string, () => string>> = {
  'docs/coverage-of-sources.md': coverage,
  'docs/safety.md': safetyPage,
  'docs/hazards.md': hazardLog,
  'docs/evidence.md': evidence,
  'docs/figures.md': figuresPage,
  'docs/judgements.md': judgements,
  'docs/plans.md': plans,
  'knowledge/reviews/logic.json': reviewLogic,
}

const root = join(import.meta.dirname, '../..')
const onlyCheck = process.argv.includes('--check')
const options = await resolveConfig(join(root, 'docs/safety.md'))
let stale = 0
for (const [path, write] of Object.entries(PAGES)) {
  const text = await format(write(), { ...options, parser: path.endsWith('.json') ? 'json' : 'markdown' })
  if (text === readIfThere(join(root, path))) continue
  if (onlyCheck) {
    stale += 1
    console.error(`${path} is not what the records say: run "npm run docs" and commit what it writes.`)
  } else {
    writeFileSync(join(root, path), text)
    console.log(`wrote ${path}`)
  }
}
if (stale > 0) process.exit(1)
console.log(`${Object.keys(PAGES).length} documents up to date`)

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
