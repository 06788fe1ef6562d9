/** Types folder by folder (each tsconfig is the list of allowed imports), then lint, unused code, documents, format. */
import { factsLine, problemOf, readFacts } from '#tools/docs/applied.ts'
import { areTooMany, countStandings, standingLine } from '#tools/docs/standing.ts'
import { ROOT } from './imports.ts'
import { checkLayers, layersOfCore } from './layers.ts'
import { run, scriptOf, type Program } from './program.ts'

/** Most of these keep one processor busy; two is what every machine has. */
const AT_ONCE = 2

const types = (name: string, ...args: readonly string[]) => [name, scriptOf('tsc'), '-p', ...args] as const
const program = (name: string, tool: Program, ...args: readonly string[]) =>
  [name, scriptOf(tool), ...args] as const

/** What takes longest comes first, so that the short ones fill the end. */
const steps: readonly (readonly [name: string, script: string, ...args: readonly string[]])[] = [
  program(
    'format',
    'prettier',
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
    '.',
  ),
  program('lint', 'oxlint', '--deny-warnings'),
  types('types of tests and tools', '.'),
  program('unused code', 'knip'),
  types('types of app', 'app'),
  types('types of the worker', 'app/tsconfig.worker.json'),
  types('types of knowledge', 'knowledge'),
  types('types of server', 'server'),
  ['documents made from records', `${ROOT}/tools/docs/docs.ts`, '--check'],
  ...layersOfCore().map(layer => types(`types of core/${layer.name}`, `core/${layer.name}`)),
]

let failed = checkLayers({ told: true }) ? 0 : 1
const left = steps.values()
await Promise.all(Array.from({ length: AT_ONCE }, takeSteps))
const standings = countStandings()
console.log(standingLine(standings))
if (areTooMany(standings)) failed += 1
const facts = readFacts()
console.log(factsLine(facts))
const problems = facts.flatMap(fact => problemOf(fact) ?? [])
for (const problem of problems) console.log(problem)
failed += problems.length
// An exit at once would cut off what a pipe has not taken yet.
if (failed > 0) process.exitCode = 1
else console.log(`${steps.length} checks passed`)

/** Takes one step after the other until none is left; one that fails says what it said, and the rest still come. */
async function takeSteps(): Promise<void> {
  for (const [name, script, ...args] of left) {
    const { status, output, seconds } = await run(script, args)
    console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${seconds.toFixed(1)} s`)
    if (status === 0) continue
    failed += 1
    console.log(output)
  }
}
