/**
 * `npm run interleave [-- --schedules=10000 --seed=1]`: two or three tabs do things at once over a fake IndexedDB, step by
 * step in an order that follows from the seed; with `--real` in tabs of a real browser (200 schedules unless said).
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { ROOT } from '#tools/dev/imports.ts'
import type * as InNode from './in-node.ts'
import { realTabs } from './real-tabs.ts'

const { values } = parseArgs({
  options: {
    schedules: { type: 'string' },
    seed: { type: 'string', default: '1' },
    real: { type: 'boolean', default: false },
  },
})
const schedules = Number(values.schedules ?? (values.real ? 200 : 10_000))
const first = Number(values.seed)
if (!Number.isSafeInteger(schedules) || schedules < 1 || !Number.isSafeInteger(first)) {
  console.error('--schedules and --seed are whole numbers, as in --schedules=100 --seed=7.')
  process.exit(1)
}

const { run, end } = values.real ? await realTabs() : { run: await inNode(), end: () => Promise.resolve() }
const began = performance.now()
const sums = { operations: 0, acknowledged: 0, lost: 0, failed: 0 }
for (let seed = first; seed < first + schedules; seed += 1) {
  const { done, acknowledged, lost, problems } = await run(seed)
  sums.operations += done.length
  sums.acknowledged += acknowledged
  sums.lost += lost
  if (problems.length === 0) continue
  sums.failed += 1
  console.log(`seed ${seed}: ${problems.join('; ')}`)
  // One schedule is run to look into it.
  for (const { tab, deed, begun, ended, ok, notes } of schedules === 1 ? done : [])
    console.log(`  tab ${tab}, ${begun}–${ended}: ${deed} ${notes.join(' ')}${ok ? '' : ' (refused)'}`)
}
await end()
const seconds = ((performance.now() - began) / 1000).toFixed(0)
console.log(
  `${schedules} schedules from seed ${first}, ${sums.operations} operations, ${sums.acknowledged} entries acknowledged, ` +
    `${sums.lost} lost, ${sums.failed} schedules failed, ${seconds} s`,
)
process.exit(sums.failed > 0 ? 1 : 0)

/** The app's code is made for the bundler. */
async function inNode(): ReturnType<typeof InNode.interleaver> {
  const outDir = join(ROOT, '.cache', `interleave-${process.pid}`)
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { UNKNOT_VOICE: 'false' },
    build: { ssr: 'tools/interleave/in-node.ts', outDir, emptyOutDir: true, minify: false, target: 'esnext' },
  })
  const { interleaver }: typeof InNode = await import(pathToFileURL(join(outDir, 'in-node.js')).href)
  return interleaver()
}
