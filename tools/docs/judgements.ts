import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { code, grouped, page, table } from './markdown.ts'

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = ['knowledge', 'core', 'app', 'server', 'tools']

/** One decision of ours that no source makes, and the name of what it is about. */
export interface Judgement {
  readonly subject: string
  readonly sentence: string
}

/** `docs/judgements.md`: what is our own judgement and waits for somebody who knows better. */
export function judgements(): string {
  const all = FOLDERS.flatMap(modulesBelow).flatMap(file =>
    judgementsIn(readFileSync(join(ROOT, file), 'utf8')).map(judgement => ({ file, ...judgement })),
  )
  return page(
    '# Our own judgements',
    'Written by `npm run docs` from the tag `@judgement` in comments; do not edit.',
    `${all.length} decisions rest on no source but on us. Each says what was decided and why.`,
    ...[...grouped(all, ({ file }) => file.split('/').slice(0, 2).join('/'))].flatMap(([folder, those]) => [
      `## ${folder}`,
      table(
        ['file', 'what', 'judgement'],
        those.map(({ file, subject, sentence }) => [code(file), code(subject), sentence]),
      ),
    ]),
  )
}

const COMMENT = /\/\*\*(?<text>(?:[^*]|\*(?!\/))*)\*\/\s*(?<next>[^\n]*)/g
const TAG = /@judgement\s+(?<sentence>[^@]*)/
const NAME = /^(?:export\s+)?(?:readonly|const|let|function|type|interface)?\s*(?<name>\w+)/

/** Every judgement a module states, with the name declared below its comment. */
export function judgementsIn(source: string): readonly Judgement[] {
  return [...source.matchAll(COMMENT)].flatMap(({ groups: { text = '', next = '' } = {} }) => {
    const sentence = TAG.exec(text.replaceAll(/\n\s*\*/g, ' '))?.groups?.['sentence']
    if (sentence === undefined) return []
    const subject = NAME.exec(next)?.groups?.['name']
    return [{ subject: subject ?? 'the file', sentence: sentence.replaceAll(/\s+/g, ' ').trim() }]
  })
}

function modulesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .toSorted()
}
