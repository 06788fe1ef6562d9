/** Puts together the worker that keeps the app working offline. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { ROOT } from '#tools/dev/imports.ts'

/** What the build fills in. */
export interface WorkerFacts {
  /** Addresses of the files it caches. */
  readonly precache: readonly string[]
  readonly screens: readonly string[]
  /** Changes when any of the files does. */
  readonly version: string
  readonly basePath: string
  /** The page for whoever was here before. */
  readonly shell: string
  /** The file with all pages of Learn: learn-archive.ts. */
  readonly archive: string
}

/** The worker as a script of its own. */
export async function serviceWorkerCode(facts: WorkerFacts): Promise<string> {
  const { precache, screens, version, basePath, shell, archive } = facts
  const source = readFileSync(join(ROOT, 'app', 'service-worker.ts'), 'utf8')
  const { code } = await transformWithOxc(source, 'service-worker.ts')
  const lists = [
    `const PRECACHE = ${JSON.stringify(precache)};`,
    `const SCREENS = ${JSON.stringify(screens)};`,
    `const VERSION = ${JSON.stringify(version)};`,
    `const BASE_PATH = ${JSON.stringify(basePath)};`,
    `const SHELL = ${JSON.stringify(shell)};`,
    `const LEARN = ${JSON.stringify(archive)};`,
  ]
  return `${lists.join('\n')}\n${code.replace(/^export\s*\{\s*\};?$/m, '')}`
}
