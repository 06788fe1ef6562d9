import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freeWords as german } from '#knowledge/free-words/word-lists.de.ts'
import { readWords } from '#core/free-words/read.ts'
import { anchor } from '#tools/cases/triage/anchoring.ts'
import {
  ownPeople,
  placesOf,
  publishedPeople,
  secondPeople,
  thirdPeople,
} from '#tools/cases/triage/people.ts'
import { median, scoreTiers } from '#tools/cases/triage/score.ts'
import { minimisingOf } from '#tools/cases/languages.ts'

const SCRIPT = fileURLToPath(new URL('./triage.ts', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'triage-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function score(csv: string) {
  const file = join(folder, 'answers.csv')
  writeFileSync(file, csv)
  return spawnSync(process.execPath, [SCRIPT, '--answers', file], { encoding: 'utf8' })
}

it('scores the answers of another tool, in any order of columns', () => {
  const rows = publishedPeople().map(({ id, tier }) => `"a, b",${tier},${id}`)
  const { stdout, status } = score(`\uFEFFnote,tier,id\r\n${rows.join('\r\n')}\r\n`)
  expect(status).toBe(0)
  expect(stdout).toContain('Right tier: 150 of 150 (100 %)')
  expect(stdout).not.toMatch(/Own cases|under:|Not answered/)
})

it.each([
  ['name,level\ntri-001,self_care', /columns id and tier/],
  ['id,tier\ntri-001,fine', /Line 2: "fine" is no tier/],
  ['id,tier\nnobody,self_care', /Line 2: no case has the id "nobody"/],
  ['id,tier\ntri-001,self_care\ntri-001,gp_soon', /Line 3: tri-001 is answered twice/],
  ['id,tier\n', /answers no case/],
  ['', /columns id and tier/],
])('says in one sentence what is wrong with %j', (csv, sentence) => {
  const { stdout, stderr, status } = score(csv)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.trim()).toMatch(sentence)
  expect(stderr.trim()).toMatch(/^[^\n]*\.$/)
})

it('says in one sentence that a file is not there, or a word is none of its own', () => {
  for (const args of [['--answers', join(folder, 'none.csv')], ['--answers'], ['--loud']]) {
    const { stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' })
    expect([args, status]).toEqual([args, 2])
    expect(stderr.trim()).toMatch(/^[^\n]*\.$/)
  }
})

it('counts under, over, and what is right where a case says at least', () => {
  const people = [
    { id: 'a', tier: 'emergency_now', atLeast: false },
    { id: 'b', tier: 'gp_soon', atLeast: true },
    { id: 'c', tier: 'self_care', atLeast: false },
    { id: 'd', tier: 'same_day', atLeast: false },
  ] as const
  const lines = scoreTiers(
    people,
    new Map([
      ['a', 'gp_soon'],
      ['b', 'same_day'],
      ['c', 'same_day'],
    ] as const),
  ).map(line => line.trim())
  expect(lines).toContain('Right tier: 1 of 4 (25 %)')
  expect(lines).toContain('Emergencies found: 0 of 1 (0 %)')
  expect(lines).toContain('Safety of advice (not under its tier): 2 of 4 (50 %)')
  expect(lines).toContain('under: a expected emergency_now, got gp_soon')
  expect(lines).toContain('under: d expected same_day, got no answer')
  expect(lines).toContain('Plain knots sent urgently: 1 of 1 (100 %)')
  expect(lines).toContain('Not answered: 1')
  expect(median([9, 1, 5])).toBe(5)
})

it('reads every case, with places of ours', () => {
  const sets = [publishedPeople(), secondPeople(), thirdPeople(), ownPeople()]
  expect(sets.map(people => people.length)).toEqual([150, 150, 220, 246])
  const ids = sets.flatMap(people => people.map(({ id }) => id))
  expect(ids).toHaveLength(new Set(ids).size)
  expect(placesOf('low-back.M')).toEqual(['lower-lumbar-paraspinal.L', 'lower-lumbar-paraspinal.R'])
  expect(placesOf('jaw.L')).toEqual(['jaw-angle.L'])
  expect(placesOf('sacrum.M')).toEqual(['sacrum.M'])
})

it('finds the question that a sentence costs, and reads it before and after the text', () => {
  const readFirst = (text: string) => (text.startsWith('numb') ? (['saddle-numb'] as const) : [])
  const { pairs, lost } = anchor([{ id: 'one', text: 'numb there' }], ['Just a knot.'], readFirst)
  expect(pairs).toBe(2)
  expect(lost).toEqual([{ id: 'one', sentence: 'Just a knot.', flags: ['saddle-numb'] }])
})

it('has sentences enough, none of which raises anything itself', () => {
  expect([minimisingOf.en.length, minimisingOf.de.length]).toEqual([58, 30])
  for (const sentence of minimisingOf.de)
    expect([sentence, readWords(sentence, german).raise]).toEqual([sentence, []])
})
