import { isMinor } from '#core/safety/person.ts'
import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { having, knot, requestOf, saying } from '#test/builders/plans.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import type { Tier } from '#core/safety/types.ts'
import { safetyWords } from '#core/safety/words.ts'
import {
  allowed,
  fitsPregnancy,
  hasPosition,
  hasTool,
  inTurn,
  mayLieOnTools,
  mayMove,
  mayPress,
  once,
} from './allowed.ts'

const person = (answers: Partial<Answers> = {}, setup: Parameters<typeof requestOf>[0]['setup'] = {}) =>
  requestOf({ answers, setup })
const found = (tier: Tier, ...ids: readonly string[]) => ({
  whileWaiting,
  assessment: {
    tier,
    unasked: [],
    limits: [],
    reasons: ids.map(id => ({ id, kind: 'rule' as const, tier, because: id })),
  },
})

test('pressing waits for a doctor, unless the reason to see one leaves room for light hands', () => {
  expect(mayPress(found('self-care'))).toBe(true)
  expect(mayPress(found('self-care-caution', 'anything'))).toBe(true)
  expect(mayPress(found('gp-soon', 'six-weeks-without-change', 'sleep-move'))).toBe(true)
  expect(mayPress(found('gp-soon', 'six-weeks-without-change', 'weight-loss'))).toBe(false)
})

test('under eighteen is a minor, eighteen and an age nobody told are not', () => {
  const { age: _untold, ...ageless } = person().answers
  expect([isMinor({ ...ageless, age: 17 }), isMinor({ ...ageless, age: 18 }), isMinor(ageless)]).toEqual([
    true,
    false,
    false,
  ])
})

test('hands and nothing are always at hand, anything else only when the person has it', () => {
  expect(hasTool(person(), ['tennis-ball', 'hands'])).toBe('hands')
  expect(hasTool(person({}, { tools: [] }), ['none'])).toBe('none')
  expect(hasTool(person(), ['tennis-ball'])).toBeUndefined()
  expect(hasTool(person({}, { tools: ['roller', 'cane'] }), ['cane', 'roller'])).toBe('cane')
})

test('one of the places is enough, and a step that needs none can be done anywhere', () => {
  expect(hasPosition(person({}, { positions: [] }), [])).toBe(true)
  expect(hasPosition(person({}, { positions: ['bed'] }), ['floor', 'bed'])).toBe(true)
  expect(hasPosition(person({}, { positions: ['chair'] }), ['floor', 'bed'])).toBe(false)
})

test('a minor may move easily, breathe and learn habits, and nothing else', () => {
  const minor = person({ age: 16 })
  for (const technique of ['mobility', 'breath', 'mindful', 'stay-active', 'ergo', 'sleep'] as const)
    expect(allowed(minor, technique).allowed).toBe(true)
  for (const technique of ['pressure', 'stretch', 'heat', 'core', 'aerobic'] as const)
    expect(allowed(minor, technique)).toEqual({
      allowed: false,
      maxPain: 0,
      maxSeconds: 0,
      askFirst: false,
      because: [safetyWords.limits.minor],
    })
})

test('nobody sedated or confused is left alone with something hot', () => {
  for (const condition of ['sedated', 'cognitive-impairment'] as const) {
    const alone = person(having(condition))
    expect(allowed(alone, 'heat').because).toEqual([safetyWords.limits.warmthAlone])
    expect(allowed(alone, 'contrast').allowed).toBe(false)
    expect(allowed(person(having(condition), { helped: true }), 'heat').because).not.toContain(
      safetyWords.limits.warmthAlone,
    )
    expect(allowed(alone, 'breath').allowed).toBe(true)
  }
  expect(allowed(person(having('surgery-recent')), 'stretch').because).toEqual([safetyWords.limits.surgery])
})

test('what is several techniques at once obeys the bans of all of them', () => {
  expect(allowed(person(), 'contrast').allowed).toBe(true)
  expect(allowed(person(having('raynaud')), 'cold').allowed).toBe(false)
  expect(allowed(person(having('raynaud')), 'heat').allowed).toBe(true)
  expect(allowed(person(having('raynaud')), 'contrast').allowed).toBe(false)
})

test('a limit of one place holds for a knot there and not elsewhere', () => {
  const here = knot('quadratus-lumborum')
  const limits = [
    { practice: 'pressure', kind: 'block', regions: ['flank-waist'], of: 'x', because: 'there' },
    { practice: 'pressure', kind: 'caution', maxPain: 4, maxSeconds: 50, of: 'y', because: 'light' },
  ] as const
  const request = { ...person(), assessment: { ...person().assessment, limits } }
  expect(allowed(request, 'pressure', { ...here, place: 'flank-waist.L' }).allowed).toBe(false)
  expect(allowed(request, 'pressure', { ...here, place: 'interscapular.L' })).toEqual({
    allowed: true,
    maxPain: 4,
    maxSeconds: 50,
    askFirst: false,
    because: ['light'],
  })
})

test('what a doctor has to be asked about first is not allowed yet', () => {
  const limits = [{ practice: 'heat', kind: 'caution', askFirst: true, of: 'x', because: 'ask' }] as const
  const request = { ...person(), assessment: { ...person().assessment, limits } }
  expect(allowed(request, 'heat')).toMatchObject({ allowed: false, askFirst: true, because: ['ask'] })
})

test('late in pregnancy nobody lies flat, and nobody pregnant lies on the belly', () => {
  const lies = (answers: Partial<Answers>) =>
    (['sitting', 'side-lying', 'lying', 'prone'] as const).filter(posture =>
      fitsPregnancy(person(answers), posture),
    )
  expect(lies({})).toHaveLength(4)
  expect(lies({ pregnancy: 'postpartum' })).toHaveLength(4)
  expect(lies({ pregnancy: 'yes', pregnancyWeeks: 17 })).toEqual(['sitting', 'side-lying', 'lying'])
  expect(lies({ pregnancy: 'yes', pregnancyWeeks: 18 })).toEqual(['sitting', 'side-lying'])
  expect(lies({ pregnancy: 'possible' })).toEqual(['sitting', 'side-lying'])
})

test('nobody pregnant, with thin blood or brittle bones lies on a ball', () => {
  expect(mayLieOnTools(person())).toBe(true)
  for (const condition of ['anticoagulant', 'antiplatelet', 'osteoporosis'] as const)
    expect(mayLieOnTools(person(having(condition)))).toBe(false)
  expect(mayLieOnTools(person({ pregnancy: 'yes' }))).toBe(false)
})

test('a movement is for whoever has its tool, its place and nothing against it', () => {
  expect(mayMove(person(), movements['mo-march'])).toBe(true)
  expect(mayMove(person(), movements['ex-row'])).toBe(false)
  expect(mayMove(person({}, { tools: ['band'] }), movements['ex-row'])).toBe(true)
  expect(mayMove(person({}, { positions: ['wall'] }), movements['st-hug'])).toBe(false)
  expect(mayMove(person(having('osteoporosis')), movements['st-open-book'])).toBe(false)
  expect(mayMove(person(having('surgery-recent')), movements['st-hug'])).toBe(false)
  expect(mayMove(person(having('surgery-recent')), movements['mo-march'])).toBe(true)
  expect(mayMove(person(having('hypermobility')), movements['st-levator'])).toBe(false)
  expect(mayMove(person(), movements['st-seated-fold'])).toBe(true)
  expect(mayMove(person(saying('radiating-limb')), movements['st-seated-fold'])).toBe(false)
  expect(mayMove(person({ pregnancy: 'yes', pregnancyWeeks: 30 }), movements['st-cobra'])).toBe(false)
})

test('jumping is for adults under sixty-five with little pain who are not pregnant', () => {
  const jumps = (answers: Partial<Answers>) => mayMove(person(answers), movements['mo-jumping-jack'])
  expect(jumps({})).toBe(true)
  expect([jumps({ painNow: 3 }), jumps({ painNow: 4 })]).toEqual([true, false])
  expect([jumps({ age: 64 }), jumps({ age: 65 }), jumps({ age: 17 })]).toEqual([true, false, false])
  expect(jumps({ pregnancy: 'possible' })).toBe(false)
})

test('movements take turns, and each is named once', () => {
  const list = [movements['mo-march'], movements['st-hug'], movements['mo-side-bend']]
  expect(inTurn(list, 3)).toEqual(list)
  expect(inTurn(list, 4).map(({ id }) => id)).toEqual(['st-hug', 'mo-side-bend', 'mo-march'])
  expect(inTurn([], 4)).toEqual([])
  expect(once(['mo-march', 'st-hug', 'mo-march'])).toEqual(['mo-march', 'st-hug'])
})
