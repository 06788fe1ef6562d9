import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Asked {
  readonly id: string
  readonly language: 'en' | 'de'
  readonly right: readonly string[]
}

/**
 * What people type, and what would be a right first answer: by us before the search was made, and by somebody who saw only
 * the names of the pages. Grown from what people search for.
 */
const queries = readFileSync(join(import.meta.dirname, 'search-queries.jsonl'), 'utf8')
const asked: readonly Asked[] = queries
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'search.ts')], {
  input: `${queries}not json\n{"id":7,"query":3}\n{"id":8,"query":"neck","language":"fr"}\n`,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
const answers = stdout
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
const foundFor = new Map<unknown, readonly { readonly address: string }[]>(
  answers.map(({ id, results = [] }) => [id, results]),
)

/** The share of queries with a right address among the first so many. */
function share(among: readonly Asked[], most: number): number {
  const isRight = ({ id, right }: Asked) =>
    (foundFor.get(id) ?? []).slice(0, most).some(({ address }) => right.includes(address))
  return among.filter(isRight).length / among.length
}

test.each(['en', 'de'] as const)('whoever types what people type finds it, %s', language => {
  const plain = asked.filter(one => one.language === language && !one.id.startsWith('alarm'))
  expect(plain.length).toBeGreaterThanOrEqual(150)
  expect(share(plain, 3)).toBeGreaterThanOrEqual(0.9)
  expect(share(plain, 1)).toBeGreaterThanOrEqual(0.7)
})

test.each(['en', 'de'] as const)('whoever types a warning sign is led to the check first, %s', language => {
  const alarms = asked.filter(one => one.language === language && one.id.startsWith('alarm'))
  expect(alarms.length).toBeGreaterThanOrEqual(50)
  expect(alarms.filter(({ id }) => foundFor.get(id)?.[0]?.address !== '/check')).toEqual([])
})

test('a bad line is said in a sentence and ends nothing', () => {
  expect(answers.slice(-3)).toEqual([
    { id: null, error: 'This line is not JSON.' },
    { id: 7, error: 'query must be a string.' },
    { id: 8, error: 'language must be one of en, de.' },
  ])
})
