/** `npm run container`: builds the image with the builder that is on this machine, starts it, and asks whether it is well. */
import { spawnSync } from 'node:child_process'
import { ROOT } from './imports.ts'

const BUILDERS = ['podman', 'docker'] as const
const NAME = 'unknot-check'
const PATIENCE_MS = 30_000

const builder = BUILDERS.find(name => spawnSync(name, ['info'], { stdio: 'ignore' }).status === 0)
if (builder === undefined)
  refuse(`Neither ${BUILDERS.join(' nor ')} runs on this machine, so no image was built.`)

if (call('build', '--file', 'Containerfile', '--tag', NAME, '.') !== 0)
  refuse('The image could not be built.')
if (call('run', '--detach', '--rm', '--name', NAME, '--publish', '127.0.0.1::4321', NAME) !== 0)
  refuse('The image does not start.')
const { stdout } = spawnSync(builder, ['port', NAME, '4321'], { encoding: 'utf8' })
const address = `http://${stdout.split('\n')[0] ?? ''}`
const well =
  (await isWell(`${address}/healthz`)) && (await isWell(`${address}/`)) && (await isWell(`${address}/de/`))
if (!well) call('logs', NAME)
call('stop', NAME)
if (!well) refuse(`The image does not answer at ${address}.`)
console.log('The image builds, starts and answers in every language.')

function call(...args: readonly string[]): number {
  return spawnSync(builder ?? '', args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1
}

async function isWell(url: string): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return true
    await new Promise(resolve => setTimeout(resolve, 300))
  }
  return false
}

function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
