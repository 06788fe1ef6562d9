/** Types folder by folder (each tsconfig is the list of allowed imports), then lint, then format. */
import { spawnSync } from 'node:child_process'
import { checkLayers, layersOfCore } from './layers.ts'

const steps: readonly (readonly [name: string, command: string, ...args: readonly string[]])[] = [
  ...layersOfCore().map(({ name }) => [`types of core/${name}`, 'tsc', '-p', `core/${name}`] as const),
  ['types of knowledge', 'tsc', '-p', 'knowledge'],
  ['types of app', 'tsc', '-p', 'app'],
  ['types of the worker', 'tsc', '-p', 'app/tsconfig.worker.json'],
  ['types of server', 'tsc', '-p', 'server'],
  ['types of tests and tools', 'tsc', '-p', '.'],
  ['lint', 'oxlint', '--deny-warnings'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
]

let failed = checkLayers() ? 0 : 1
for (const [name, command, ...args] of steps) {
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' })
  if (status !== 0) {
    failed += 1
    console.error(`✗ ${name}`)
  }
}
if (failed > 0) process.exit(1)
console.log(`${steps.length} checks passed`)
