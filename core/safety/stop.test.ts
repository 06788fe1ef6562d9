import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { stops } from '#knowledge/safety/stops.ts'
import { stopExtras } from '#knowledge/safety/stops/extras.ts'
import { FLAGS, type Answers } from '#core/vocabulary/answers.ts'
import { assess } from './assess.ts'
import { TIERS, type Assessment } from './types.ts'
import { CONCERNS, STOP_TIERS, concernOf, extrasFor, stopFor } from './stop.ts'

const check = (answers: Partial<Answers>): Assessment =>
  assess({ flags: {}, conditions: {}, ...answers }, safety)
const wordsFor = (answers: Partial<Answers>) => stopFor(check(answers), stops)

test('somebody numb between the legs is sent to a hospital that can scan the spine', () => {
  const words = wordsFor({ flags: { 'saddle-numb': 'yes' } })
  expect(words.does[0]).toContain('emergency department now')
  expect(words.say).toContain('spinal cord')
  expect(words.say).toContain('My signs: numb between the legs.')
  expect(words.soon).toMatch(/^Now/)
})

test('with chest pain and numb legs the heart comes first, and both signs are said', () => {
  const words = wordsFor({ flags: { 'saddle-numb': 'yes', 'chest-pain': 'yes' } })
  expect(words.say).toContain('heart')
  expect(words.say.toLowerCase()).toContain('numb between the legs')
})

test('a lesser worry never takes the words of a graver one', () => {
  const words = wordsFor({ flags: { stroke: 'yes', 'weight-loss': 'yes', cyclic: 'yes' } })
  expect(words).toEqual({ ...words, title: stops.words['emergency-now']['stroke-neck-artery'].title })
  expect(words.does).toEqual(stops.words['emergency-now']['stroke-neck-artery'].does)
})

test('a concern of a lower tier does not choose the words of an emergency', () => {
  const words = wordsFor({ flags: { exertional: 'yes', 'saddle-numb': 'yes' } })
  expect(words.does).toEqual(stops.words['emergency-now'].spine.does)
})

test('whoever thinks of harming themselves reads about a crisis line, whatever else there is', () => {
  expect(wordsFor({ flags: { mood: 'yes' } }).crisis).toBe(stops.words['same-day'].mood.crisis)
  expect(wordsFor({ flags: { mood: 'yes', 'chest-pain': 'yes' } }).crisis).toBe(stops.crisis)
  expect(wordsFor({ flags: { 'chest-pain': 'yes' } })).not.toHaveProperty('crisis')
})

test('an appointment is within the fewest days that any reason gives', () => {
  expect(wordsFor({ flags: { lhermitte: 'yes', 'limb-numb-stable': 'yes' } }).soon).toBe('Within 7 days.')
  expect(wordsFor({ flags: { 'weight-loss': 'yes', lhermitte: 'yes' } }).soon).toBe('Within 3 days.')
})

test.each(FLAGS)('a yes to %s alone never leaves the screen empty', flag => {
  const words = wordsFor({ flags: { [flag]: 'yes' } })
  for (const text of [words.title, words.soon, words.say, ...words.does, ...words.avoid])
    expect(text.length).toBeGreaterThan(5)
  expect(words.does.length).toBeGreaterThan(0)
  expect(words.avoid.length).toBeGreaterThan(0)
  expect(JSON.stringify(words)).not.toContain('{days}')
})

test.each(TIERS)('an assessment of %s without a known reason gets general words', tier => {
  const bare: Assessment = { tier, reasons: [], unasked: [], limits: [] }
  const strange: Assessment = { ...bare, reasons: [{ id: 'no-such-rule', kind: 'rule', tier, because: '' }] }
  for (const assessment of [bare, strange]) {
    const words = stopFor(assessment, stops)
    const known = STOP_TIERS.find(stop => stop === tier) ?? 'gp-soon'
    expect(words.title).toBe(stops.words[known].other.title)
    expect(words.soon).toBe(stops.words[known].other.soon.replace('{days}', '14'))
  }
})

test('no more than three signs have to be said', () => {
  const flags = Object.fromEntries(FLAGS.map(flag => [flag, 'yes' as const]))
  const { say } = wordsFor({ flags })
  expect(say.split('My signs: ')[1]?.split(';')).toHaveLength(3)
})

test('every rule that sends somebody to somebody has a concern of its own or counts as other', () => {
  for (const { id, tier, because } of safety.rules)
    expect(CONCERNS, id).toContain(concernOf({ id, kind: 'rule', tier, because }, stops))
})

test.each([
  [
    'somebody who answers for another stays with them',
    { forOther: true },
    'emergency-now',
    /^Stay with the person/,
  ],
  ['a child tells an adult', { age: 13 }, 'emergency-now', /^Tell an adult/],
  ['somebody pregnant says so', { pregnancy: 'yes' }, 'same-day', /maternity unit/],
  ['a new mother says so', { pregnancy: 'postpartum' }, 'emergency-now', /given birth/],
] as const)('%s', (_who, facts, tier, said) => {
  const reader = { answers: { flags: {}, conditions: {}, ...facts }, isNight: false }
  const lines = extrasFor({ tier }, reader, stopExtras)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(said)
})

test('at night a sign for today names the line that answers then, and an emergency loses no word on it', () => {
  const reader = { answers: { flags: {}, conditions: {} }, isNight: true }
  expect(extrasFor({ tier: 'same-day' }, reader, stopExtras)).toEqual([expect.stringContaining('116 117')])
  expect(extrasFor({ tier: 'emergency-now' }, reader, stopExtras)).toEqual([])
  expect(extrasFor({ tier: 'same-day' }, { ...reader, isNight: false }, stopExtras)).toEqual([])
})
