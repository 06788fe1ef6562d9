// npm test: installs what is missing, then checks types, style, units and whole evenings in a browser.
import { installBrowser, installPackages, runNode } from './prepare.mjs'

/** What is run, one after the other. */
const STEPS = [
  { name: 'types, lint, format', script: 'tools/dev/check.ts', args: [] },
  { name: 'unit and property tests', script: 'node_modules/vitest/vitest.mjs', args: ['run'] },
  { name: 'build', script: 'tools/build/build.ts', args: ['--if-changed'] },
  { name: 'size', script: 'tools/dev/check-size.ts', args: [] },
  { name: 'browser tests', script: 'node_modules/@playwright/test/cli.js', args: ['test'] },
]

installPackages()
const browser = installBrowser()
for (const { name, script, args } of STEPS) {
  console.log(`\n— ${name}`)
  const status = runNode(script, args, { CHROMIUM_PATH: browser })
  if (status !== 0) {
    console.error(`\nnpm test stopped at: ${name}`)
    process.exit(status)
  }
}
