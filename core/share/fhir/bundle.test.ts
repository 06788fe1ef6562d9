import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fhirProblems } from '#test/fhir/validate.ts'
import { anyDiary } from '#test/arbitraries/events.ts'
import { applyEvents } from '#core/diary/diary.ts'
import type { Event, EventData } from '#core/diary/event.ts'
import { fhirBundle } from './bundle.ts'
import type { Bundle, Resource } from './types.ts'
import type { Plan } from '#core/plan/day-plan.ts'
import type { Step } from '#core/session/step.ts'

const NOW = 1_795_000_000_000

const step: Step = {
  technique: 'ball-wall',
  muscle: 'upper-trapezius',
  side: 'L',
  place: 'neck-shoulder-angle.L',
  tool: 'tennis-ball',
  posture: 'wall',
  seconds: 60,
  repeats: 3,
  restSeconds: 20,
  maxPain: 6,
  why: { kind: 'knot', phase: 'p2-release', words: 'It is sore.', sources: ['s'] },
}
const plan: Plan = {
  days: [
    { day: 1, phase: 'p2-release', steps: [step, { ...step, movement: 'st-levator' }], minutes: 10 },
    { day: 2, phase: 'p2-release', steps: [], minutes: 0, note: 'A day without pressure.' },
    { day: 3, phase: 'p2-release', steps: [], minutes: 0 },
  ],
  leftOut: [],
}
const EVENT_DATA: readonly EventData[] = [
  { type: 'pain-painted', painting: [], places: ['interscapular.L', 'interscapular.M'], intensity: 5.5 },
  {
    type: 'safety-answered',
    answers: { age: 41, sex: 'female', flags: { fever: 'no' }, conditions: { diabetes: 'yes' } },
    tier: 'self-care-caution',
  },
  {
    type: 'spot-pressed',
    press: { triggerPoint: 'upper-trapezius-1', side: 'L', tenderness: 7, familiar: true, spreadsTo: [] },
  },
  { type: 'session-started', session: 's', steps: [step], painBefore: 5 },
  { type: 'step-finished', session: 's', step: 0, outcome: 'done', lighter: 0 },
  { type: 'session-ended', session: 's', how: 'done' },
  { type: 'session-rated', session: 's', pain: 3, tenderness: 4 },
  { type: 'session-started', session: 't', steps: [], painBefore: 3 },
  { type: 'session-ended', session: 't', how: 'stopped' },
  { type: 'day-noted', day: '2026-11-18', painNow: 3, painAverage: 4, painWorst: 6 },
]
const events: readonly Event[] = EVENT_DATA.map((happening, index) => ({
  id: `${index}`,
  at: NOW + index * 60_000,
  happening,
}))
const made = fhirBundle(applyEvents(events), NOW, 'seed', { plan: { plan, firstDay: 20_775 } })

const resources = (bundle: Bundle): readonly Resource[] => (bundle.entry ?? []).map(entry => entry.resource)
function ofType<Type extends Resource['resourceType']>(
  type: Type,
): readonly Extract<Resource, { resourceType: Type }>[] {
  const isOfType = (one: Resource): one is Extract<Resource, { resourceType: Type }> =>
    one.resourceType === type
  return resources(made).filter(isOfType)
}

test('a practice’s computer accepts a diary with everything in it, by the R4 schema', () => {
  expect(fhirProblems(made)).toEqual([])
  const types = resources(made).map(({ resourceType }) => resourceType)
  expect(new Set(types)).toEqual(new Set(['Observation', 'QuestionnaireResponse', 'Procedure', 'CarePlan']))
})

test('an empty diary is an empty bundle that is accepted too', () => {
  const empty = fhirBundle(applyEvents([]), NOW, 'seed')
  expect(fhirProblems(empty)).toEqual([])
  expect(empty).not.toHaveProperty('entry')
})

test('the schema is no rubber stamp', () => {
  const [first, ...others] = made.entry ?? []
  const changedTo = (changes: object) => ({
    ...made,
    entry: [{ ...first, resource: { ...first?.resource, ...changes } }, ...others],
  })
  expect(fhirProblems(changedTo({}))).toEqual([])
  for (const wrong of [
    { status: 'done' },
    { effectiveDateTime: 'yesterday' },
    { code: undefined },
    { valueQuantity: { value: '5' } },
    { pain: 5 },
    { resourceType: 'Feeling' },
  ])
    expect(fhirProblems(changedTo(wrong))).not.toEqual([])
})

test('any diary of a thousand is accepted', () => {
  fc.assert(
    fc.property(anyDiary, diary => {
      expect(fhirProblems(fhirBundle(applyEvents(diary), NOW, 'seed'))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('what the schema forgets is there: a status and a meaning in every resource', () => {
  for (const resource of resources(made)) {
    expect(resource.status).toBeTruthy()
    expect(resource.subject.display).toBeTruthy()
  }
})

test('pain is told by the code practices know, at the moment it was felt', () => {
  const pains = ofType('Observation').filter(({ code }) => code.coding?.[0]?.code === '72514-3')
  expect(pains.map(({ valueQuantity }) => valueQuantity.value)).toEqual([5.5, 5, 3, 3, 3])
  expect(pains[0]).toMatchObject({
    effectiveDateTime: '2026-11-18T11:06:40Z',
    bodySite: { text: 'interscapular, left; interscapular, midline' },
  })
  expect(pains.at(-1)?.effectiveDateTime).toBe('2026-11-18')
})

test('a session stopped early is told as stopped', () => {
  expect(ofType('Procedure').map(({ status }) => status)).toEqual(['completed', 'stopped'])
  expect(ofType('Procedure')[0]?.note).toEqual([
    { text: 'ball wall, neck shoulder angle, left, 3 × 60 s: done' },
  ])
})

test('the safety check tells what was asked and nothing that was not', () => {
  const [checked] = ofType('QuestionnaireResponse')
  expect(checked?.item.map(({ linkId }) => linkId)).toEqual(['fever', 'diabetes', 'tier'])
})

test('a day without steps or a word is not in the plan', () => {
  const [care] = ofType('CarePlan')
  expect(care?.period).toEqual({ start: '2026-11-18', end: '2026-11-20' })
  expect(care?.activity?.map(({ detail }) => detail.scheduledPeriod.start)).toEqual([
    '2026-11-18',
    '2026-11-19',
  ])
})

test('nobody is named: no patient, no age, no sex', () => {
  expect(JSON.stringify(made)).not.toMatch(/"Patient"|female|"age"|birth/u)
})

test('the same diary sent twice arrives once: ids follow from the seed, and each is another', () => {
  const again = fhirBundle(applyEvents(events), NOW + 1, 'seed', { plan: { plan, firstDay: 20_775 } })
  const other = fhirBundle(applyEvents(events), NOW, 'other seed')
  const ids = resources(made).map(({ id }) => id)
  expect(resources(again).map(({ id }) => id)).toEqual(ids)
  expect(new Set([...ids, ...resources(other).map(({ id }) => id)]).size).toBe(ids.length * 2 - 1)
  expect(
    ids.every(id => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(id)),
  ).toBe(true)
  expect(made.entry?.every(({ fullUrl, resource }) => fullUrl === `urn:uuid:${resource.id}`)).toBe(true)
})
