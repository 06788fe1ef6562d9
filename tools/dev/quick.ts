/**
 * `npm run quick`: types, lint, format and the tests that a change touches. It looks at what is not committed yet;
 * `npm run quick -- main` looks at everything since another commit. `npm test` stays the judge.
 */
import { changedSince, isThere, lintedFiles, testArguments, typedFolders } from './changed.ts'
import { checkLayers } from './layers.ts'
import { run, scriptOf } from './program.ts'

const began = performance.now()
const since = process.argv[2] ?? 'HEAD'
const changed = changedSince(since)
if (changed.length === 0) {
  console.log(`Nothing has changed since ${since}.`)
  process.exit(0)
}
const names = changed.slice(0, 5).join(', ')
console.log(`changed since ${since}: ${names}${changed.length > 5 ? ` and ${changed.length - 5} more` : ''}`)

const files = changed.filter(isThere)
// The tests keep one processor busy; the rest takes its turns on another.
const red = [...(await Promise.all([tests(), checks()])).flat(), ...layers()]
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(
  red.length === 0 ? `quick is green, ${seconds} s` : `quick is red: ${red.join(', ')}; ${seconds} s`,
)
// An exit at once would cut off what a pipe has not taken yet: the names of the red tests.
if (red.length > 0) process.exitCode = 1

async function tests(): Promise<readonly string[]> {
  const args = [...testArguments(files), '--passWithNoTests']
  return await step('tests', scriptOf('vitest'), args, { UNKNOT_QUICK: '1' })
}

async function checks(): Promise<readonly string[]> {
  const red: string[] = []
  for (const folder of typedFolders(files))
    red.push(...(await step(`types of ${folder}`, scriptOf('tsc'), ['-p', folder])))
  const linted = lintedFiles(files)
  if (linted.length > 0)
    red.push(
      ...(await step('lint', scriptOf('oxlint'), [
        '--deny-warnings',
        '--no-error-on-unmatched-pattern',
        ...linted,
      ])),
    )
  const written = ['--check', '--ignore-unknown', '--log-level', 'warn', ...files]
  if (files.length > 0) red.push(...(await step('format', scriptOf('prettier'), written)))
  return [...red, ...(await step('types of everything', scriptOf('tsc'), ['-p', '.']))]
}

function layers(): readonly string[] {
  return checkLayers({ told: false }) ? [] : ['layers']
}

/** Runs one step and says what it said once it is red; its name when it is. */
async function step(
  name: string,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { status, output, seconds } = await run(script, args, env)
  console.log(`${status === 0 ? '✓' : '✗'} ${name}, ${seconds.toFixed(1)} s`)
  if (status === 0) return []
  console.log(output)
  return [name]
}
