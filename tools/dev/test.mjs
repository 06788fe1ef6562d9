// npm test: installs what is missing, then checks types, style, units and whole evenings in a browser.
import { installBrowser, installPackages, runNode, startNode } from './prepare.mjs'

/**
 * The units leave processors idle while they wait for programs they start, and so do the compiler's short runs; side by
 * side they take as long as their work. The browser comes alone: there, a busy machine is seen by what waits for it.
 */
const SIDE_BY_SIDE = [
  [{ name: 'unit and property tests', script: 'node_modules/vitest/vitest.mjs', args: ['run'] }],
  [
    { name: 'types, lint, format', script: 'tools/dev/check.ts', args: [] },
    { name: 'build', script: 'tools/build/build.ts', args: ['--if-changed', '--without-voice'] },
    { name: 'size', script: 'tools/dev/check-size.ts', args: [] },
  ],
]
const BROWSER = { name: 'browser tests', script: 'node_modules/@playwright/test/cli.js', args: ['test'] }

installPackages()
const browser = installBrowser()
const env = { CHROMIUM_PATH: browser, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) }
const going = new Set()

console.log('\nUnits beside types, lint, format and build; each says what it said when it has ended.')
await Promise.all(SIDE_BY_SIDE.map(runOneByOne))
console.log(`\n— ${BROWSER.name}`)
stopUnless(runNode(BROWSER.script, BROWSER.args, env), BROWSER.name)

/** What is said is printed whole, so that two that run at once can be read one after the other. */
async function runOneByOne(steps) {
  for (const { name, script, args } of steps) {
    const began = performance.now()
    const step = startNode(script, args, env)
    going.add(step)
    const { status, output } = await step.ended
    going.delete(step)
    console.log(`\n— ${name}, ${Math.round((performance.now() - began) / 1000)} s\n${output.trimEnd()}`)
    stopUnless(status, name)
  }
}

/** The first that fails ends the run, and what still runs beside it. */
function stopUnless(status, name) {
  if (status === 0) return
  console.error(`\nnpm test stopped at: ${name}`)
  for (const step of going) step.stop()
  process.exit(status)
}
