import { expect, test } from 'vitest'
import { knot, knowledge, requestOf } from '#test/builders/plans.ts'
import { contextOf } from '#core/plan/context/context.ts'
import { planWords } from '#core/plan/words/words.ts'
import { cueVariants, quietOf, type QuietDay } from './cooldown.ts'

type Story = Parameters<typeof requestOf>[0]

const baseFor = (story: Story = {}) => contextOf(requestOf(story), knowledge)
/** Technique, posture and seconds of the end of a day with so many seconds left. */
function quiet(left: number, day: Partial<QuietDay> = {}, story: Story = {}) {
  const usual = { phase: 'p2-release', turn: 1, sore: false, pressed: true, ...day } as const
  const [step] = quietOf(baseFor(story), usual, [], left)
  return step && [step.movement ?? step.technique, step.posture, step.seconds]
}

test('with a quarter of an hour left a person walks, without the time to get ready', () => {
  expect(quiet(900)).toEqual(['aerobic', 'standing', 880])
  expect(quiet(204)).toEqual(['aerobic', 'standing', 184])
  expect(quiet(174)).toEqual(['aerobic', 'standing', 154])
  expect(quiet(173)).toEqual(['breath', 'sitting', 149])
  expect(quiet(5000)).toEqual(['aerobic', 'standing', 1800])
})

test('on a very sore day a person breathes or rests instead', () => {
  expect(quiet(300, { sore: true })).toEqual(['breath', 'sitting', 276])
  expect(quiet(324, { sore: true })).toEqual(['breath', 'sitting', 300])
  expect(quiet(325, { sore: true })).toEqual(['mindful', 'sitting', 297])
  expect(quiet(5000, { sore: true })).toEqual(['mindful', 'sitting', 600])
})

test('on every third day without pressing there is rest where there are five to ten minutes', () => {
  const day = { turn: 3, pressed: false }
  expect(quiet(300, day)).toEqual(['mindful', 'sitting', 272])
  expect(quiet(600, day)).toEqual(['mindful', 'sitting', 572])
  expect(quiet(299, day)?.[0]).toBe('aerobic')
  expect(quiet(601, day)?.[0]).toBe('aerobic')
  expect(quiet(300, { turn: 4, pressed: false })?.[0]).toBe('aerobic')
  expect(quiet(300, { turn: 3, pressed: true })?.[0]).toBe('aerobic')
})

test('every fourth day, or when it helps the knot, a person breathes into the belly', () => {
  expect(quiet(100, { turn: 4 })).toEqual(['ex-breath-diaphragm', 'lying', 72])
  expect(quiet(84, { turn: 4 })?.[0]).toBe('ex-breath-diaphragm')
  expect(quiet(83, { turn: 4 })?.[0]).toBe('breath')
  expect(quiet(100, { turn: 5 })?.[0]).toBe('breath')
  const helped = Object.values(knowledge.muscles).find(({ strengthen }) =>
    strengthen.some(id => id === 'ex-breath-diaphragm'),
  )
  if (!helped) throw new Error('it helps no muscle')
  expect(quiet(100, { turn: 5 }, { knots: [knot(helped.id)] })?.[0]).toBe('ex-breath-diaphragm')
  expect(quiet(100, { turn: 4 }, { setup: { positions: ['chair'] } })?.[0]).toBe('breath')
})

test('less than twenty seconds is no quiet, and the words that end the session are said once', () => {
  expect(quiet(44)).toEqual(['breath', 'sitting', 20])
  expect(quiet(43)).toBeUndefined()
  const [before] = cueVariants(baseFor(), 'p2-release', { turn: 0, day: 1, pressed: true })[0] ?? []
  const day = { phase: 'p2-release', turn: 1, sore: false, pressed: true } as const
  expect(quietOf(baseFor(), day, before ? [before] : [], 44)[0]?.seconds).toBe(24)
})

test('the walk of somebody who is past the first days says that swimming and cycling count as well', () => {
  const words = (phase: QuietDay['phase']) =>
    quietOf(baseFor(), { phase, turn: 1, sore: false, pressed: true }, [], 900)[0]?.why.words
  for (const phase of ['p2-release', 'p3-rebuild', 'p4-prevent', 'latent'] as const)
    expect(words(phase)).toBe(planWords.walk)
  expect(words('p1-settle')).toBe(knowledge.techniques.aerobic.about)
})

/** Somebody who must not be offered this. */
const without = (practice: 'aerobic' | 'ergo') => {
  const request = requestOf({})
  const limits = [{ practice, kind: 'block', of: 'x', because: 'no' }] as const
  return contextOf({ ...request, assessment: { ...request.assessment, limits } }, knowledge)
}

test('whoever must not walk breathes', () => {
  const day = { phase: 'p2-release', turn: 1, sore: false, pressed: true } as const
  expect(quietOf(without('aerobic'), day, [], 300)[0]?.technique).toBe('breath')
})

test('one habit a day, another each day, of those for this phase; water once in fourteen days', () => {
  const cue = (turn: number, phase: QuietDay['phase'] = 'p2-release', day = 1) =>
    cueVariants(baseFor(), phase, { turn, day, pressed: true })[0]?.[0]?.technique
  expect([0, 1, 2, 3].map(turn => cue(turn))).toEqual(['stay-active', 'ergo', 'break', 'stay-active'])
  expect([0, 1, 2].map(turn => cue(turn, 'flare'))).toEqual(['stay-active', 'break', 'stay-active'])
  const days = Array.from({ length: 14 }, (_, index) => cue(index, 'p2-release', index + 1))
  expect(days.filter(technique => technique === 'hydrate')).toHaveLength(1)
  expect(days).not.toContain('sleep')
  expect(cueVariants(baseFor(), 'p2-release', { turn: 0, day: 1, pressed: true })).toMatchObject([
    [{ seconds: 30, repeats: 1, restSeconds: 0, maxPain: 3, tool: 'none', posture: 'sitting' }],
  ])
})

test('whoever does not walk is told of a break on each day without pressing, and of the others in between', () => {
  const cuesOf = (pressed: boolean, change: Parameters<typeof baseFor>[0] = {}) =>
    Array.from({ length: 14 }, (_, turn) => {
      const seated = baseFor({ setup: { positions: ['chair'] }, ...change })
      return cueVariants(seated, 'p2-release', { turn, day: 1, pressed })[0]?.[0]?.technique
    })
  const all = new Set(['break', 'stay-active', 'ergo'])
  expect(new Set(cuesOf(false))).toEqual(new Set(['break']))
  expect(new Set(cuesOf(true))).toEqual(all)
  expect(new Set(cuesOf(false, { answers: { age: 16 } }))).toEqual(all)
})

test('a habit that is not for this person gives way to the next', () => {
  const cues = [0, 1, 2].map(
    turn => cueVariants(without('ergo'), 'p2-release', { turn, day: 1, pressed: true })[0]?.[0]?.technique,
  )
  expect(cues).toEqual(['stay-active', 'break', 'stay-active'])
})

test('a walk is no harder than the person may go: lighter in the weeks after a birth', () => {
  const usual = { phase: 'p2-release', turn: 1, sore: false, pressed: true } as const
  const afterBirth = { sex: 'female', age: 31, pregnancy: 'postpartum' } as const
  const [walk] = quietOf(baseFor({ answers: afterBirth }), usual, [], 900)
  expect([walk?.technique, walk?.maxPain]).toEqual(['aerobic', 3])
})
