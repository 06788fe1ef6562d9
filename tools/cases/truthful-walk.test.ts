import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONDITIONS, FLAGS, PREGNANCIES, SEXES, type Answers } from '#core/vocabulary/answers.ts'
import { REGIONS } from '#core/vocabulary/regions.ts'
import { factWords } from '#app/features/check/words.ts'
import { tellFacts } from './truthful-facts.ts'
import { walkTruthfully, type Person } from './truthful-walk.ts'

const adult: Answers = {
  age: 41,
  sex: 'male',
  places: ['lower-lumbar-paraspinal.L'],
  durationDays: 4,
  onset: 'gradual',
  painNow: 4,
  course: 'same',
  mechanical: 'yes',
  pressReproduces: 'yes',
  flags: {},
  conditions: {},
}
const walk = (truth: Partial<Answers>, person: Partial<Person> = {}) =>
  walkTruthfully({ truth: { ...adult, ...truth }, unsure: [], raised: undefined, forOther: false, ...person })

describe('a truthful person', () => {
  it('with nothing to tell goes on to self-care, every question answered', () => {
    const { assessment, assumed, words: read, taps } = walk({})
    expect([assessment.tier, assessment.unasked, assumed]).toEqual(['self-care', [], []])
    expect(read).toBeLessThanOrEqual(300)
    expect(taps).toBeLessThanOrEqual(30)
  })

  it('who is breathless is asked of it wherever they painted, and is led no further', () => {
    const { assessment, shown } = walk({
      places: ['upper-lumbar-paraspinal.L'],
      flags: { breathless: 'yes' },
    })
    expect(assessment.tier).toBe('emergency-now')
    expect(shown).toContain('breathless')
    expect(shown).toContain('despair')
    expect(shown).not.toContain('medicines')
  })

  it('who gave birth lately can tell of the signs of pre-eclampsia', () => {
    const flags = { 'pre-eclampsia': 'yes' } as const
    const mother = walk({ sex: 'female', age: 33, pregnancy: 'postpartum', flags })
    expect(mother.assessment.tier).toBe('emergency-now')
    const man = walk({ flags })
    expect(man.answers.flags['pre-eclampsia']).toBeUndefined()
    expect(man.assessment.tier).toBe('self-care')
  })

  it('tells what they have in the rows of the group that asks for it', () => {
    const { answers, shown } = walk({ conditions: { 'implant-here': 'yes', cancer: 'yes' } })
    expect(answers.conditions).toMatchObject({ 'implant-here': 'yes', cancer: 'yes', epilepsy: 'no' })
    expect(shown.filter(id => id === 'cancer')).toHaveLength(2)
  })

  it('who is not sure leaves the question open, and nothing else', () => {
    const { answers, assessment } = walk({}, { unsure: ['bladder-new'] })
    expect(answers.flags).not.toHaveProperty('bladder-new')
    expect(answers.flags['saddle-numb']).toBe('no')
    expect(assessment.unasked).toEqual(['bladder-new'])
  })

  it('is asked first what their own words point to, which answers nothing', () => {
    const { shown, assessment, words: read } = walk({}, { raised: ['mood'] })
    expect(shown.indexOf('despair')).toBeLessThan(shown.indexOf('heart'))
    expect(shown[shown.indexOf('despair') + 1]).toBe('mood')
    expect(assessment.tier).toBe('self-care')
    expect(read).toBeGreaterThan(walk({}).words)
  })

  it('is asked at the end for what an answer made possible', () => {
    const told = walk({ conditions: { aneurysm: 'yes' }, mechanical: 'yes' })
    expect(told.shown.at(-1)).toBe('aaa')
  })

  it('who tells nothing of the facts chooses what claims least, and it is said', () => {
    const { answers, assumed } = walkTruthfully({
      truth: { flags: {}, conditions: {} },
      unsure: [],
      raised: undefined,
      forOther: false,
    })
    expect(answers).toMatchObject({ onset: 'unknown', course: 'same', mechanical: 'unknown' })
    expect(assumed).toEqual([
      'age',
      'sex',
      'pregnant',
      'duration_days',
      'onset',
      'mechanical',
      'press_reproduces',
      'course',
    ])
  })

  it('whoever they are comes to an end, and nothing untold or unasked is recorded', () => {
    const some = (ids: readonly string[]) =>
      fc
        .subarray([...ids], { maxLength: 6 })
        .map(list => Object.fromEntries(list.map(id => [id, 'yes' as const])))
    const truths = fc.record({
      age: fc.integer({ min: 1, max: 100 }),
      sex: fc.constantFrom(...SEXES),
      pregnancy: fc.constantFrom(...PREGNANCIES),
      region: fc.constantFrom(...REGIONS),
      flags: some(FLAGS),
      conditions: some(CONDITIONS),
    })
    fc.assert(
      fc.property(truths, fc.subarray([...FLAGS], { maxLength: 4 }), ({ region, ...truth }, raised) => {
        const { answers, asked } = walk({ ...truth, places: [`${region}.L`] }, { raised })
        for (const flag of FLAGS) {
          const said = answers.flags[flag]
          if (said === undefined) continue
          expect(asked).toContain(flag)
          expect(said).toBe(truth.flags[flag] ?? 'no')
        }
        for (const condition of CONDITIONS)
          if (answers.conditions[condition] === 'yes') expect(truth.conditions[condition]).toBe('yes')
      }),
      { numRuns: 200 },
    )
  })
})

it('every choice of how long it has hurt is the true one for somebody', () => {
  const told = [0, 3, 14, 30, 60, 400].map(
    durationDays => tellFacts({ ...adult, durationDays }).facts.durationDays,
  )
  expect(told).toEqual(factWords.sinces.map(({ days }) => days))
})
