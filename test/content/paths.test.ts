import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Documents that lead a reader through the code. A path that was moved must be moved here as well. */
const ROOT = join(import.meta.dirname, '../..')
const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/server.md',
  'docs/formats.md',
  ...['docs/how-to', 'docs/decisions'].flatMap(folder =>
    readdirSync(join(ROOT, folder)).map(name => `${folder}/${name}`),
  ),
]

/** Folders of ours, and files with one of our endings. */
const PATH = /^[\w.<>*-]+(?:\/[\w.<>*-]+)+\/?$/
const FILE = /^[\w.<>*-]+\.(?:tsx?|mjs|json|jsonl|md|yml)$/
const TOP = new Set(
  readdirSync(ROOT, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : [])),
)
/** What a build leaves behind. */
const CACHED = /^\.cache\//
/** What a command reads that the reader brings along. */
const THEIRS = /^(?:cases|texts|file)\.jsonl$/

function textOf(guide: string): string {
  return readFileSync(join(ROOT, guide), 'utf8')
}

/** What stands in backticks outside blocks of code, and looks like a path from the root or a file's bare name. */
function pathsIn(guide: string): readonly string[] {
  const text = textOf(guide).replaceAll(/^\s*```[\s\S]*?^\s*```/gm, '')
  return [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter(code => (PATH.test(code) || FILE.test(code)) && !THEIRS.test(code) && !CACHED.test(code))
}

/** A part in angle brackets is the reader's own; something that is there already has to stand in its place. */
function isThere(path: string): boolean {
  const pattern = path.replaceAll(/<[\w-]+>/g, '*')
  const from = path.includes('/')
    ? pattern
    : `{${[...TOP].filter(name => !/^(?:node_modules|dist|\.)/.test(name)).join(',')}}/**/${pattern}`
  return existsSync(join(ROOT, pattern)) || globSync(from, { cwd: ROOT }).length > 0
}

test.each(GUIDES)('every path in %s is there', guide => {
  expect(pathsIn(guide).filter(path => !isThere(path))).toEqual([])
})

test.each(GUIDES)('every link in %s leads to a file, and to a place in it', guide => {
  const links = [...textOf(guide).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  const broken = links.filter(link => {
    if (/^https?:/.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const file = join(ROOT, dirname(guide), path)
    if (!existsSync(file)) return true
    return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor)
  })
  expect(broken).toEqual([])
})

test.each(GUIDES)('every command in %s is one of ours', guide => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    textOf('package.json'),
  )
  const named = [...textOf(guide).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)
  expect(named.filter(name => scripts[name] === undefined)).toEqual([])
})

test('the guides name enough that this test would see a folder that was moved', () => {
  expect(GUIDES.flatMap(pathsIn).filter(path => TOP.has(path.split('/')[0] ?? '')).length).toBeGreaterThan(80)
})

/** Headings as they are linked to, and anchors that are set by hand. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
  const set = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)
  return new Set([...headings, ...set])
}
