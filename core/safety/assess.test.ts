import { expect, test } from 'vitest'
import { safety } from '#knowledge/safety/safety.ts'
import { answered, withConditions, withFlags } from '#test/builders/answers.ts'
import { FLAGS, type Answers } from '#core/vocabulary/answers.ts'
import { assess, FACTS, openQuestions } from './assess.ts'
import { allowanceFor } from './limits.ts'
import { TIERS, type Tier } from './types.ts'

const rank = (answers: Answers): number => TIERS.indexOf(assess(answers, safety).tier)

test('somebody with an ordinary knot and every question answered may care for themselves', () => {
  expect(assess(answered(), safety)).toMatchObject({ tier: 'self-care', unasked: [], reasons: [] })
})

test('a question without an answer is asked, never taken for a no', () => {
  const { 'saddle-numb': _left, ...flags } = answered().flags
  expect(assess({ ...answered(), flags }, safety).unasked).toEqual(['saddle-numb'])
  expect(assess({ flags: {}, conditions: {} }, safety).unasked.length).toBeGreaterThan(50)
})

test.each<[string, Tier, Answers]>([
  ['numb between the legs', 'emergency-now', withFlags(answered(), 'saddle-numb')],
  ['fever and diabetes', 'emergency-now', withConditions(withFlags(answered(), 'fever'), 'diabetes')],
  ['fever alone', 'same-day', withFlags(answered(), 'fever')],
  ['pain of nine', 'same-day', answered({ painNow: 9 })],
  [
    'cancer years ago, at chest level',
    'same-day',
    withConditions(answered({ places: ['interscapular.L'] }), 'cancer'),
  ],
  ['six weeks without change', 'gp-soon', answered({ durationDays: 50 })],
  ['sixteen years old', 'gp-soon', answered({ age: 16 })],
  ['pregnant with an ordinary knot', 'self-care-caution', answered({ pregnancy: 'yes' })],
  ['blood thinners and an ordinary knot', 'self-care-caution', withConditions(answered(), 'anticoagulant')],
  ['six weeks, but getting better', 'self-care', answered({ durationDays: 50, course: 'better' })],
])('%s: %s', (_who, tier, answers) => {
  expect(assess(answers, safety).tier).toBe(tier)
})

test('pain that eases with rubbing lowers nothing', () => {
  for (const flag of FLAGS) {
    const answers = withFlags(answered({ pressReproduces: 'no' }), flag)
    if (flag === 'pleuritic' || flag === 'severe-uncontrolled') continue
    expect(rank(answers), flag).toBeLessThanOrEqual(
      Math.max(rank(answers), rank({ ...answers, pressReproduces: 'yes' })),
    )
    expect(rank({ ...answers, pressReproduces: 'yes' }), flag).toBeGreaterThanOrEqual(
      TIERS.indexOf(safety.questions[flag].tier),
    )
  }
})

test('a night without sleep for pain counts from a pain of seven on, as its question says', () => {
  const tierAt = (painNow: number) =>
    assess(withFlags(answered({ painNow }), 'severe-uncontrolled'), safety).tier
  expect([tierAt(4), tierAt(6), tierAt(7)]).toEqual(['self-care', 'self-care', 'same-day'])
})

test('in an emergency nothing more is asked, and otherwise everything that concerns the person', () => {
  expect(assess({ flags: { tearing: 'yes' }, conditions: {} }, safety).unasked).toEqual([])
  const { unasked } = assess({ flags: { fever: 'yes' }, conditions: {} }, safety)
  for (const open of ['saddle-numb', ...FACTS, ...safety.profile]) expect(unasked).toContain(open)
  expect(unasked).not.toContain('fever')
})

test.each(FACTS)('without knowing %s nothing is planned', fact => {
  const { [fact]: _left, ...rest } = answered()
  expect(assess(rest, safety).unasked).toContain(fact)
})

test.each(safety.profile)('without knowing about %s nothing is planned', condition => {
  const { [condition]: _left, ...conditions } = answered().conditions
  expect(assess({ ...answered(), conditions }, safety).unasked).toContain(condition)
})

test('a question is asked only where it hurts, of whom it concerns, and never when it is known anyway', () => {
  const open = (more: Partial<Answers>): readonly string[] =>
    openQuestions({ ...answered(more), flags: {} }, safety).map(({ flag }) => flag)
  expect(open({ places: ['sacrum.L'] })).toContain('flank-colic')
  expect(open({ places: ['posterior-neck.L'] })).not.toContain('flank-colic')
  expect(open({ places: ['posterior-neck.L'] })).toContain('saddle-numb')
  expect(open({ places: ['lateral-ribs.L'] })).toEqual(expect.arrayContaining(['chest-pain', 'breathless']))
  expect(open({ sex: 'male' })).not.toContain('preg-early')
  expect(open({})).not.toContain('preg-early')
  expect(open({ pregnancy: 'possible' })).toContain('preg-early')
  expect(open({})).not.toContain('cancer-history')
  expect(openQuestions({ flags: {}, conditions: {} }, safety).map(({ flag }) => flag)).toEqual(
    expect.arrayContaining(['cancer-history', 'under18', 'leg-weak', 'lhermitte']),
  )
})

test('the most urgent reason comes first, with its days, and none is said twice', () => {
  const { reasons } = assess(
    withConditions(withFlags(answered(), 'cancer-history', 'fever'), 'cancer'),
    safety,
  )
  expect(reasons.map(({ id }) => id)).toEqual(['fever', 'cancer-history'])
  expect(reasons[0]).toEqual({
    id: 'fever',
    kind: 'flag',
    tier: 'same-day',
    because: safety.questions.fever.because,
  })
  expect(reasons[1]).toMatchObject({ kind: 'flag', tier: 'gp-soon', withinDays: 7 })
  expect(assess(answered({ age: 16 }), safety).reasons[0]).toMatchObject({
    id: 'under-eighteen',
    kind: 'rule',
    withinDays: 14,
  })
  expect(assess(answered({ painNow: 8 }), safety).reasons).toStrictEqual([
    { id: 'very-strong-pain', kind: 'rule', tier: 'same-day', because: expect.any(String) },
  ])
})

test('whoever is only limited is told by what', () => {
  const because = 'Currents and strong shaking may bring on a seizure.'
  expect(assess(withConditions(answered(), 'epilepsy'), safety).reasons).toStrictEqual([
    { id: 'epilepsy', kind: 'limit', tier: 'self-care-caution', because },
  ])
  const waiting = assess(withConditions(answered({ age: 16 }), 'epilepsy'), safety)
  expect(waiting.reasons.map(({ id }) => id)).toEqual(['under-eighteen', 'epilepsy'])
  const urgent = assess(withConditions(withFlags(answered(), 'fever'), 'epilepsy'), safety)
  expect(urgent.reasons.map(({ id }) => id)).toEqual(['fever'])
})

test('a limit elsewhere on the body is kept but is no reason for caution where it hurts', () => {
  const veins = assess(withConditions(answered(), 'varicose-veins'), safety)
  expect(veins).toMatchObject({ tier: 'self-care', reasons: [] })
  expect(allowanceFor(veins.limits, 'pressure', 'posterior-calf').allowed).toBe(false)
  expect(allowanceFor(veins.limits, 'pressure', 'upper-shoulder-ridge').allowed).toBe(true)
  const here = withConditions(answered({ places: ['sacrum.L', 'posterior-calf.L'] }), 'varicose-veins')
  expect(assess(here, safety).tier).toBe('self-care-caution')
  const { places: _places, ...unpainted } = here
  expect(assess(unpainted, safety).tier).toBe('self-care-caution')
})

test.each<[string, Answers]>([
  ['five weeks after birth', answered({ pregnancy: 'postpartum' })],
  ['with a weak immune system', withConditions(answered(), 'immunosuppressed')],
  ['who injects drugs', withConditions(answered(), 'iv-drug-use')],
  ['two days after a deep massage', withConditions(answered(), 'recent-deep-massage')],
  ['days after needles', withConditions(answered(), 'needling-recent')],
  ['weeks after a procedure', withConditions(answered(), 'recent-procedure')],
  ['with fibromyalgia', withConditions(answered(), 'fibromyalgia')],
  ['after a long flight', withConditions(answered(), 'recent-trauma-or-immobility')],
  ['days after a small bump', answered({ onset: 'after-trauma' })],
])('somebody %s may care for themselves with limits, and is told why', (_who, answers) => {
  const { tier, reasons, limits } = assess(answers, safety)
  expect(tier).toBe('self-care-caution')
  expect(reasons.every(({ kind }) => kind === 'limit')).toBe(true)
  expect(reasons).not.toEqual([])
  expect(allowanceFor(limits, 'gun', 'upper-shoulder-ridge')).not.toMatchObject(
    answers.pregnancy === 'postpartum' ? { askFirst: true } : { allowed: true, maxPain: 10, askFirst: false },
  )
})
