import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WAITING_KINDS } from '#core/plan/context/while-waiting.ts'
import { sources } from '#knowledge/evidence/sources.ts'
import { safety } from './safety.ts'
import { whileWaiting } from './while-waiting.ts'

const soon = [
  ...new Set([
    ...Object.values(safety.questions).flatMap(({ flag, tier }) => (tier === 'gp-soon' ? [flag] : [])),
    ...safety.rules.flatMap(({ id, tier }) => (tier === 'gp-soon' ? [id] : [])),
  ]),
].toSorted()
const doc = readFileSync('docs/clinical/red-flags.md', 'utf8')
const section = doc.slice(doc.indexOf('<a id="while-waiting">'), doc.indexOf('## Crisis lines'))

test('every flag and rule that sends somebody to a doctor soon says what goes on until then, and nothing else does', () => {
  const missing = soon.filter(id => !Object.hasOwn(whileWaiting, id))
  expect(missing, 'say in while-waiting.ts what goes on for each').toEqual([])
  expect(Object.keys(whileWaiting).filter(id => !soon.includes(id))).toEqual([])
})

test.each(Object.entries(whileWaiting))(
  '%s: breathing, sleep and habits always go on, the clinical table names it, and it has a source',
  (id, { allows, because, sources: cited }) => {
    expect(allows).toEqual(expect.arrayContaining(['breathing', 'sleep', 'habits']))
    expect(new Set(allows).size).toBe(allows.length)
    expect(section, 'docs/clinical/red-flags.md#while-waiting has no row for it').toContain(`\`${id}\``)
    expect(because).toMatch(/^\p{Lu}.*\.$/u)
    for (const source of cited) expect(Object.keys(sources)).toContain(source)
  },
)

test('only time leaves room for pressing, stretching and strength, and then for all of it', () => {
  const time = [
    'no-improve-6wk',
    'six-weeks-without-change',
    'sleep-move',
    'three-months-again-and-again',
    'worse-after-a-week',
  ]
  for (const kind of ['light-hands', 'stretch', 'strength'] as const)
    expect(
      Object.entries(whileWaiting)
        .flatMap(([id, { allows }]) => (allows.some(each => each === kind) ? [id] : []))
        .toSorted(),
      kind,
    ).toEqual(time)
  for (const id of ['no-improve-6wk', 'sleep-move'] as const)
    expect(whileWaiting[id].allows).toHaveLength(WAITING_KINDS.length)
})

test('a bone that may be broken is not even walked on as a step of a plan', () => {
  for (const id of ['shape-change', 'midline-bone'] as const)
    expect(whileWaiting[id].allows).toEqual(['breathing', 'sleep', 'habits'])
})
