/** Starts the programs that packages bring, the same way on every platform: no shell, no `.cmd`, spaces in paths as they come. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './imports.ts'

const PACKAGES = {
  tsc: 'typescript',
  oxlint: 'oxlint',
  prettier: 'prettier',
  knip: 'knip',
  vitest: 'vitest',
  vite: 'vite',
} as const
export type Program = keyof typeof PACKAGES

/** What a program said, and how it ended. */
export interface Outcome {
  readonly status: number
  readonly output: string
  readonly seconds: number
}

/** The script of a program, by the `bin` of its package. */
export function scriptOf(program: Program): string {
  const folder = join(ROOT, 'node_modules', PACKAGES[program])
  const { bin }: { readonly bin: string | Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const script = typeof bin === 'string' ? bin : bin[program]
  if (script === undefined) throw new Error(`the package ${PACKAGES[program]} has no program ${program}`)
  return join(folder, script)
}

/** Runs a script of ours or of a package to its end, and keeps what it says. */
export function run(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, env: { ...process.env, ...env } })
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', reject)
    child.once('close', status => {
      resolve({ status: status ?? 1, output, seconds: (performance.now() - began) / 1000 })
    })
  })
}
