// npm test: installs what is missing, then checks types, style, units and whole evenings in a browser.
import { installBrowser, installPackages, runNode } from './prepare.mjs'

installPackages()
const browser = installBrowser()
for (const [name, script, args] of [
  ['types, lint, format', 'tools/dev/check.ts', []],
  ['unit and property tests', 'node_modules/vitest/vitest.mjs', ['run']],
  ['build', 'tools/build/build.ts', ['--if-changed']],
  ['size', 'tools/dev/check-size.ts', []],
  ['browser tests', 'node_modules/@playwright/test/cli.js', ['test']],
]) {
  console.log(`\n— ${name}`)
  const status = runNode(script, args, { CHROMIUM_PATH: browser })
  if (status !== 0) {
    console.error(`\nnpm test stopped at: ${name}`)
    process.exit(status)
  }
}
