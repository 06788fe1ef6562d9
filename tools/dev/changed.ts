/** What was changed since the last commit, or since another one, and what a quick run makes of it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './imports.ts'

/** Tests that read files instead of importing them, by the files that they read. */
const READERS: readonly (readonly [files: RegExp, test: string])[] = [
  [/./, 'test/content/file-size.test.ts'],
  [/./, 'test/content/paths.test.ts'],
  [/^(?:package\.json|CHANGELOG\.md|docs\/sbom\.json)$/, 'test/content/version.test.ts'],
  [/^(?:Containerfile|\.dockerignore|package\.json|server\/)/, 'test/content/container.test.ts'],
  [/^locales\/|\.[a-z]{2}\.tsx?$/, 'test/content/translation.test.ts'],
]

/** A change here may turn any test red. */
const EVERY_TEST = /^(?:package(?:-lock)?\.json|tsconfig\.json|vitest\.config\.ts)$/

/** Files that are new, changed, staged or gone since `since`, from the root. */
export function changedSince(since: string): readonly string[] {
  const [changed, added] = [
    ['diff', '--name-only', '-z', since, '--'],
    ['ls-files', '--others', '--exclude-standard', '-z'],
  ].map(args => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout.split('\0')
  })
  // Where `node_modules` is a link, git takes it for a file of ours.
  return [...new Set([...(changed ?? []), ...(added ?? [])])]
    .filter(path => path !== '' && path !== 'node_modules')
    .toSorted()
}

/** The file was not removed. */
export function isThere(path: string): boolean {
  return existsSync(join(ROOT, path))
}

/** What vitest is told: the whole suite, or the tests that reach one of the files or read it. */
export function testArguments(files: readonly string[]): readonly string[] {
  if (files.some(file => EVERY_TEST.test(file))) return ['run']
  const readers = READERS.filter(([pattern]) => files.some(file => pattern.test(file))).map(
    ([, test]) => test,
  )
  const modules = files.filter(file => /\.(?:tsx?|mjs|css|jsonl?)$/.test(file))
  return ['related', '--run', ...new Set([...modules, ...readers])]
}

/** The folders whose tsconfig says something about a file: its layer of `core/`, or its top folder. */
export function typedFolders(files: readonly string[]): readonly string[] {
  const folders = files.flatMap(file => {
    const [top = '', layer = ''] = file.split('/')
    return /\.tsx?$/.test(file) ? [top === 'core' ? `${top}/${layer}` : top] : []
  })
  return [...new Set(folders)].filter(folder => isThere(`${folder}/tsconfig.json`))
}

/** Files the linter reads. */
export function lintedFiles(files: readonly string[]): readonly string[] {
  return files.filter(file => /\.(?:tsx?|mjs)$/.test(file))
}
