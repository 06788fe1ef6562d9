/** What must hold for every file of code. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const MAX_LINES = 300
const CODE = /\.(?:ts|tsx|css|mjs)$/
/** Records and catalogues of words, also of those people type, are read one at a time, however many there are. */
const CONTENT =
  /^(?:knowledge\/|locales\/|app\/figure\/motions\/|app\/features\/learn\/search\/typed\/)|\/words(?:\/[a-z-]+)?(?:\.[a-z]+)?\.ts$/
/** Folders that are made, not written. */
const MADE = /^(?:\..*|node_modules|dist|reports|test-results|playwright-report)$/

/** Paths of all code, from git, or from the folders where git does not know them. */
function codeFiles(): readonly string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  const tracked = git.status === 0 ? git.stdout.split('\0').filter(isCode) : []
  return tracked.length > 0 ? tracked.filter(file => existsSync(join(ROOT, file))) : walk('').filter(isCode)
}

const isCode = (file: string): boolean => CODE.test(file)

function walk(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return MADE.test(entry.name) ? [] : walk(path)
    return [path]
  })
}

const linesOf = (file: string): number => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1

test('a file of code can be read in one go: it is not past 300 lines, unless it is content', () => {
  const tooLong = codeFiles()
    .filter(file => !CONTENT.test(file))
    .map(file => ({ file, lines: linesOf(file) }))
    .filter(({ lines }) => lines > MAX_LINES)
  expect(tooLong).toEqual([])
})

test('without git the same files are found', () => {
  expect(walk('').filter(isCode)).toEqual(expect.arrayContaining([...codeFiles()]))
})
