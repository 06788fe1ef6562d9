import { expect, test } from 'vitest'
import { CONDITIONS } from '#core/vocabulary/answers.ts'
import { PROFESSIONALS } from '#core/vocabulary/ids.ts'
import { professionals } from './professionals.ts'
import { techniques } from './techniques.ts'
import { safety } from '#knowledge/safety/safety.ts'
import type { Professional } from '#knowledge/shapes.ts'
import { sources } from '#knowledge/evidence/sources.ts'

const all: readonly Professional[] = Object.values(professionals)

/** All that a person reads of one option. */
const wordsOf = (option: Professional): readonly string[] => [
  option.name,
  option.what,
  ...option.happens,
  option.visits,
  option.cost,
  option.evidence,
  ...option.risks,
  ...option.notWith.map(({ because }) => because),
  ...option.ask,
  ...option.tell,
]
const barredFrom = (option: Professional) => option.notWith.map(({ condition }) => condition)

test('every kind of help that the sources name is there, under its own id', () => {
  expect(Object.keys(professionals)).toEqual([...PROFESSIONALS])
  for (const [id, option] of Object.entries(professionals)) expect(option.id).toBe(id)
})

test('a person reads what happens, what is known, what can go wrong and what to ask', () => {
  for (const option of all) {
    expect(option.happens.length, option.id).toBeGreaterThanOrEqual(3)
    expect(option.happens.length, option.id).toBeLessThanOrEqual(5)
    expect(option.ask.length, option.id).toBeGreaterThanOrEqual(3)
    expect(option.ask.length, option.id).toBeLessThanOrEqual(5)
    expect(option.risks.length, option.id).toBeGreaterThan(0)
    expect(option.tell.length, option.id).toBeGreaterThan(0)
    expect(option.evidence, option.id).toMatch(/\.$/)
    for (const source of option.sources) expect(Object.keys(sources), option.id).toContain(source)
  }
})

test('no sentence is longer than twenty words', () => {
  const long = all
    .flatMap(wordsOf)
    .flatMap(text => text.split(/(?<=[.?!:])\s/))
    .filter(sentence => sentence.split(/\s+/).length > 20)
  expect(long).toEqual([])
})

test.each([
  'toxin',
  'detox',
  'break up',
  'breaking up',
  'cure',
  'diagnose',
  'proven',
  'guarantee',
  'will help',
])('no words about professionals say "%s"', banned => {
  expect(all.flatMap(wordsOf).join(' ').toLowerCase()).not.toContain(banned)
})

test('nobody is told twice why something is not for them', () => {
  for (const option of all) {
    expect(new Set(barredFrom(option)).size, option.id).toBe(option.notWith.length)
  }
})

test('needles, hard hands, cups and pushes are not for people on blood thinners', () => {
  for (const id of [
    'dry-needling',
    'injection',
    'acupuncture',
    'deep-tissue-massage',
    'trigger-point-massage',
    'cupping',
    'manipulation',
  ] as const) {
    expect(barredFrom(professionals[id]), id).toContain('anticoagulant')
  }
})

test('people with thin bones or loose joints are not offered a quick push', () => {
  for (const condition of ['osteoporosis', 'hypermobility', 'rheumatoid-arthritis', 'stroke-tia'] as const) {
    expect(barredFrom(professionals.manipulation)).toContain(condition)
  }
})

test.each([
  ['deep-massage', 'deep-tissue-massage'],
  ['deep-massage', 'trigger-point-massage'],
  ['needling', 'dry-needling'],
  ['needling', 'injection'],
  ['needling', 'acupuncture'],
  ['cupping', 'cupping'],
  ['tens-home', 'tens'],
] as const)('whoever the safety limits keep from %s is not offered %s', (practice, id) => {
  const blocked = safety.contraindications
    .filter(limit => limit.practice === practice && limit.limit === 'block')
    .map(limit => limit.of)
  const missing = CONDITIONS.filter(condition => blocked.includes(condition)).filter(
    condition => !barredFrom(professionals[id]).includes(condition),
  )
  expect(missing).toEqual([])
})

test('people hear plainly what guidelines advise against', () => {
  for (const id of ['ultrasound', 'imaging'] as const) {
    expect(professionals[id].grade).toBe('against')
    expect(professionals[id].evidence).toMatch(/against/)
  }
})

test('TENS is graded alike at home and in a practice, and says for which pain guidelines advise against it', () => {
  expect(professionals.tens.grade).toBe(techniques['tens-home'].grade)
  for (const { evidence } of [professionals.tens, techniques['tens-home']])
    expect(evidence).toMatch(/lasting low back pain.*against.*new pain after a strain or injury elsewhere/)
})

test('people who let a needle near the chest know when to call for help', () => {
  for (const id of ['dry-needling', 'injection', 'acupuncture'] as const) {
    expect(professionals[id].risks.join(' '), id).toMatch(/lung.*emergency number.*breathless/)
  }
})
