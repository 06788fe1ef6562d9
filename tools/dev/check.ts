/** Types folder by folder (each tsconfig is the list of allowed imports), then lint, unused code, documents, format. */
import { spawnSync } from 'node:child_process'
import { ROOT } from './imports.ts'
import { checkLayers, layersOfCore } from './layers.ts'
import { scriptOf, type Program } from './program.ts'

const types = (name: string, ...args: readonly string[]) => [name, scriptOf('tsc'), '-p', ...args] as const
const program = (name: string, tool: Program, ...args: readonly string[]) =>
  [name, scriptOf(tool), ...args] as const

const steps: readonly (readonly [name: string, script: string, ...args: readonly string[]])[] = [
  ...layersOfCore().map(layer => types(`types of core/${layer.name}`, `core/${layer.name}`)),
  types('types of knowledge', 'knowledge'),
  types('types of app', 'app'),
  types('types of the worker', 'app/tsconfig.worker.json'),
  types('types of server', 'server'),
  types('types of tests and tools', '.'),
  program('lint', 'oxlint', '--deny-warnings'),
  program('unused code', 'knip'),
  ['documents made from records', 'tools/docs/docs.ts', '--check'],
  program('format', 'prettier', '--check', '--log-level', 'warn', '.'),
]

let failed = checkLayers({ told: true }) ? 0 : 1
for (const [name, script, ...args] of steps) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) {
    failed += 1
    console.error(`✗ ${name}`)
  }
}
if (failed > 0) process.exit(1)
console.log(`${steps.length} checks passed`)
