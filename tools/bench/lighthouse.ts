/**
 * `npm run bench:lighthouse`: Lighthouse, mobile, on every kind of screen against our real server. Prints medians.
 * RUNS sets how many runs (5). Lighthouse weighs 176 MB, so npx fetches it and the project does not carry it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '#e2e/support/server.ts'
import { ADDRESSES, SCREEN_ADDRESSES } from '#core/vocabulary/addresses.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { machine, median, writeSection } from './report.ts'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const RUNS = Number(process.env['RUNS'] ?? 5)
/** Now and then a run does not find its own trace (NO_NAVSTART). */
const TRIES = RUNS + 3
/** Whoever has told us nothing is sent from here to Find. */
const LEADS_ELSEWHERE: readonly string[] = [ADDRESSES.press, ADDRESSES.plan, ADDRESSES.session]
const PATHS = process.argv.slice(2).length > 0 ? process.argv.slice(2) : everyKind()
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** What is missing by intent, by its audit: said beside the figure it costs. */
const BY_INTENT: Readonly<Record<string, string>> = {
  'is-crawlable': 'kept out of search by intent, decision 23',
}
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-quic'

interface Figures {
  readonly scores: readonly number[]
  readonly paint: number
  readonly largest: number
  readonly blocked: number
  readonly shift: number
  readonly scriptKib: number
  readonly requests: number
  readonly kib: number
  /** The audits that cost SEO something. */
  readonly unfound: readonly string[]
}

interface Audit {
  readonly score?: number | null
  readonly numericValue?: number
  readonly details?: {
    readonly items?: readonly { readonly resourceType?: string; readonly transferSize?: number }[]
  }
}
interface Category {
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}
interface Answer {
  readonly runtimeError?: { readonly code: string }
  readonly categories: Readonly<Record<string, Category | undefined>>
  readonly audits: Readonly<Record<string, Audit | undefined>>
}

const folder = mkdtempSync(join(tmpdir(), 'unknot-lighthouse-'))
const server = await startServer()
const where = machine(`${LIGHTHOUSE}, mobile, median of ${RUNS}`)
const lines: string[] = []
const tell = (line: string) => {
  lines.push(line)
  console.log(line)
}
console.log(where)
tell(
  '| screen | performance / accessibility / best practices / SEO | FCP | LCP | TBT | CLS | JS | first load |',
)
tell('|---|---|---|---|---|---|---|---|')
tell(
  '| target | 100 / 100 / 100 / 100 | ≤ 0.9 s | ≤ 1.3 s | ≤ 30 ms | 0 | ≤ 60 KB | ≤ 12 requests, ≤ 150 KB |',
)
for (const path of PATHS) {
  const runs: Figures[] = []
  for (let turn = 0; turn < TRIES && runs.length < RUNS; turn += 1) {
    const figures = measure(path)
    if (figures) runs.push(figures)
  }
  tell(`| ${path} | ${runs.length === 0 ? 'could not be measured' : row(runs)} |`)
}
if (PATHS.length > 5) writeSection('Lighthouse', `${where}\n\n${lines.join('\n')}`)
await server.kill()
rmSync(folder, { recursive: true })

/** Every screen that shows something to somebody who has told us nothing, and one page of each kind of Learn. */
function everyKind(): readonly string[] {
  const [myth] = Object.values(myths)
  return [
    ...SCREEN_ADDRESSES.filter(address => !LEADS_ELSEWHERE.includes(address)),
    '/learn/muscle/levator-scapulae',
    '/learn/technique/heat',
    `/learn/myth/${myth?.id ?? ''}`,
  ]
}

/** One run; nothing when Lighthouse itself failed. */
function measure(path: string): Figures | undefined {
  const file = join(folder, 'answer.json')
  rmSync(file, { force: true })
  const command = [
    '--yes',
    LIGHTHOUSE,
    `${server.url}${path}`,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=${CHROME_FLAGS}`,
  ]
  const env = { ...process.env, CHROME_PATH: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium' }
  const { status } = spawnSync('npx', command, { env, stdio: 'ignore', timeout: 180_000 })
  if (status !== 0) return undefined
  const answer: Answer = JSON.parse(readFileSync(file, 'utf8'))
  if (answer.runtimeError) return undefined
  const value = (name: string) => answer.audits[name]?.numericValue ?? Number.NaN
  const requests = answer.audits['network-requests']?.details?.items ?? []
  const weigh = (items: typeof requests) =>
    items.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 1024
  return {
    scores: CATEGORIES.map(name => Math.round((answer.categories[name]?.score ?? 0) * 100)),
    paint: value('first-contentful-paint'),
    largest: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    scriptKib: weigh(requests.filter(({ resourceType }) => resourceType === 'Script')),
    requests: requests.length,
    kib: weigh(requests),
    unfound: (answer.categories['seo']?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (answer.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  }
}

function row(runs: readonly Figures[]): string {
  const of = (pick: (figures: Figures) => number) => median(runs.map(pick))
  const unfound = [...new Set(runs.flatMap(run => run.unfound))].map(id => BY_INTENT[id] ?? id)
  const scores = CATEGORIES.map((_, index) => of(run => run.scores[index] ?? 0)).join(' / ')
  return [
    unfound.length === 0 ? scores : `${scores} (${unfound.join(', ')})`,
    `${(of(run => run.paint) / 1000).toFixed(2)} s`,
    `${(of(run => run.largest) / 1000).toFixed(2)} s`,
    `${Math.round(of(run => run.blocked))} ms`,
    of(run => run.shift).toFixed(3),
    `${of(run => run.scriptKib).toFixed(1)} KiB`,
    `${of(run => run.requests)} requests, ${of(run => run.kib).toFixed(0)} KiB`,
  ].join(' | ')
}
