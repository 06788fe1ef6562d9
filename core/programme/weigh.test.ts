import { expect, test } from 'vitest'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { having, knot, knowledge, requestOf, saying } from '#test/builders/plans.ts'
import { care, move, pressing } from '#test/builders/programmes.ts'
import { checkProgrammeDay } from '#test/plan-oracle/check-programme.ts'
import type { Row } from './programme.ts'
import { sessionOf } from './session-steps.ts'
import type { Verdict } from './verdict.ts'
import { weigh } from './weigh.ts'

const somebody = (more: Parameters<typeof requestOf>[0] = {}): PlanRequest =>
  requestOf({
    ...more,
    // Past the first light days.
    history: {
      done: 6,
      days: [2, 4, 5].map(ago => ({
        ago,
        steps: [{ technique: 'ball-wall', tool: 'tennis-ball', posture: 'wall' }],
        painBefore: 3,
        painAfter: 3,
        soreness: 'none',
      })),
      ...more.history,
    },
    setup: { tools: ['hands', 'socks', 'tennis-ball', 'heat-pad', 'band', 'gun', 'roller'], ...more.setup },
  })

function weighed(request: PlanRequest, ...rows: readonly Row[]): readonly Verdict[] {
  const result = weigh(request, knowledge, { title: '', words: '', rows })
  if (!result.ok) throw new Error(result.problem)
  return result.verdicts
}
const stateOf = (request: PlanRequest, row: Row) => weighed(request, row)[0]?.state

test('somebody healthy does what they were given as it was given', () => {
  const [verdict] = weighed(somebody(), pressing({ seconds: 20, repeats: 3, maxPain: 4 }))
  expect(verdict).toMatchObject({ state: 'open', cuts: [] })
})

test('more than our most becomes our most, and is said', () => {
  const [verdict] = weighed(
    somebody(),
    pressing({ sets: 4, seconds: 120, repeats: 10, maxPain: 9, perDay: 5 }),
  )
  expect(verdict?.state === 'open' && verdict.may).toMatchObject({
    sets: 1,
    seconds: 30,
    repeats: 3,
    maxPain: 5,
    perDay: 2,
  })
  expect(verdict?.state === 'open' && verdict.cuts.map(({ what }) => what)).toEqual([
    'seconds',
    'repeats',
    'sets',
    'maxPain',
    'perDay',
  ])
})

test('less than usual stays as the sender wants it', () => {
  const [verdict] = weighed(somebody(), move('ex-row', { seconds: 2, repeats: 3, daysAWeek: 1 }))
  expect(verdict).toMatchObject({ state: 'struck' })
  const [band] = weighed(somebody(), {
    ...move('ex-row', { seconds: 2, repeats: 3, daysAWeek: 1 }),
    tool: 'band',
  })
  expect(band).toMatchObject({ state: 'open', cuts: [], may: { seconds: 2, repeats: 3 } })
})

test('who is pregnant leaves out the cobra and lying flat, with the reason, and does the rest', () => {
  const pregnant = somebody({ answers: { pregnancy: 'yes', pregnancyWeeks: 24 } })
  const verdicts = weighed(
    pregnant,
    move('st-cobra'),
    move('ex-dead-bug'),
    move('mo-shoulder-roll', { seconds: 4 }),
  )
  expect(verdicts.map(({ state }) => state)).toEqual(['struck', 'struck', 'open'])
  for (const verdict of verdicts) if ('because' in verdict) expect(verdict.because).not.toBe('')
})

test('thin blood is pressed lightly, and the reason is said', () => {
  const [verdict] = weighed(somebody({ answers: having('anticoagulant') }), pressing({ maxPain: 5 }))
  if (verdict?.state !== 'open') throw new Error('It is not open.')
  expect(verdict.may.maxPain).toBe(3)
  expect(verdict.cuts.find(({ what }) => what === 'maxPain')?.because.join(' ')).not.toBe('')
})

test('nobody presses what is never pressed alone, at another place than the muscle has, or in no way of ours', () => {
  expect(stateOf(somebody(), pressing({ muscle: 'scalenes', region: 'lateral-neck' }))).toBe('struck')
  expect(stateOf(somebody(), pressing({ region: 'posterior-calf' }))).toBe('struck')
  expect(stateOf(somebody(), pressing({ technique: 'gun', tool: 'gun', posture: 'prone' }))).toBe('struck')
})

test('medicine, habits of the night and what we do not offer are no row to play', () => {
  for (const technique of ['nsaid', 'opioid', 'traction', 'sleep', 'stretch'] as const)
    expect(stateOf(somebody(), care(technique)), technique).toBe('struck')
})

test('a tool that is not at hand is asked for, not struck out', () => {
  const [verdict] = weighed(somebody({ setup: { tools: ['hands'] } }), pressing())
  expect(verdict).toMatchObject({ state: 'missing', tools: ['tennis-ball'] })
})

test('on a very sore day only what soothes is played', () => {
  const sore = somebody({ answers: { painNow: 7 } })
  expect(stateOf(sore, pressing())).toBe('rests')
  expect(stateOf(sore, move('st-levator'))).toBe('rests')
  expect(stateOf(sore, care('heat', { tool: 'heat-pad' }))).toBe('open')
})

test('after three days of pressing running it rests', () => {
  const days = [1, 2, 3].map(ago => ({
    ago,
    steps: [{ technique: 'ball-wall' as const, tool: 'tennis-ball' as const, posture: 'wall' as const }],
  }))
  expect(stateOf(somebody({ history: { days } }), pressing())).toBe('rests')
})

test('an open question or a sign for a doctor today closes all of it', () => {
  const unsure = somebody({ answers: { flags: {} } })
  expect(weigh(unsure, knowledge, { title: '', words: '', rows: [move('st-levator')] })).toEqual({
    ok: false,
    problem: 'questions-open',
  })
  const urgent = somebody({ answers: saying('saddle-numb') })
  expect(weigh(urgent, knowledge, { title: '', words: '', rows: [move('st-levator')] })).toEqual({
    ok: false,
    problem: 'needs-somebody',
  })
})

test('a session holds three spots, one kind of warmth and each movement once; what has no room says so', () => {
  const rows = [
    pressing({ repeats: 1, seconds: 10 }),
    pressing({ muscle: 'upper-trapezius', region: 'upper-shoulder-ridge', repeats: 1, seconds: 10 }),
    pressing({ muscle: 'infraspinatus', region: 'scapula-infraspinous', repeats: 1, seconds: 10 }),
    pressing({ muscle: 'lower-trapezius', region: 'medial-scapular-border', repeats: 1, seconds: 10 }),
    care('heat', { tool: 'heat-pad' }),
    care('ir', { tool: 'heat-pad' }),
    move('mo-shoulder-roll', { seconds: 4, repeats: 8 }),
    move('mo-shoulder-roll', { seconds: 2, repeats: 5 }),
  ]
  const open = weighed(somebody(), ...rows).flatMap(each => (each.state === 'open' ? [each] : []))
  expect(open).toHaveLength(rows.length)
  const { steps, crowded } = sessionOf(open)
  expect(crowded.map(({ row }) => rows.indexOf(row))).toEqual([3, 5, 7])
  expect(steps).toHaveLength(5)
})

test('the oracle would notice rows that nobody weighed', () => {
  const request = somebody({ answers: { ...having('anticoagulant'), pregnancy: 'yes', pregnancyWeeks: 30 } })
  const wild = weighed(
    somebody(),
    pressing({ maxPain: 5 }),
    move('st-cobra'),
    move('st-levator', { repeats: 3 }),
  )
  const steps = wild.flatMap(verdict => (verdict.state === 'open' ? verdict.set : []))
  const day = { day: 1, phase: 'p2-release', minutes: 5, steps } as const
  const rules = checkProgrammeDay(request, day).map(({ rule }) => rule)
  expect(rules.filter(rule => rule === 'contraindicated').length).toBeGreaterThan(1)
  const [step] = steps
  const long = step ? [{ ...step, seconds: 300 }] : []
  expect(checkProgrammeDay(somebody(), { ...day, steps: long }).map(({ rule }) => rule)).toContain('dose')
})

test('the spot of the sender is the spot of the person, where they have one there', () => {
  const own = knot('rhomboid-major', { id: 'mine', tenderness: 7 })
  const place = own.place.slice(0, -2)
  expect(place).toBe('interscapular')
  expect(stateOf(somebody({ knots: [own] }), pressing())).toBe('rests')
})
