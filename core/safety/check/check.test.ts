import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONDITIONS, FLAGS, type Answers, type Flag } from '#core/vocabulary/answers.ts'
import { REGIONS } from '#core/vocabulary/regions.ts'
import { assess } from '#core/safety/assess.ts'
import { URGENT_GROUPS } from '#core/safety/types.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { CHECK_PARTS, EMPTY_DRAFT, parseDraft, type Draft, type Facts } from './draft.ts'
import {
  answersOf,
  askAgain,
  beginDraft,
  confirmPart,
  raise,
  sayCondition,
  sayFlag,
  sayGroup,
  sayNoToTheOthers,
} from './fill.ts'
import { factsMissing, followUps, groupsOf, isAnswered } from './groups.ts'

const base: Answers = { places: ['neck-shoulder-angle.L'], painNow: 5, flags: {}, conditions: {} }
const facts: Facts = {
  age: 36,
  sex: 'female',
  pregnancy: 'no',
  onset: 'gradual',
  durationDays: 4,
  course: 'same',
  mechanical: 'yes',
}

/** No to every group of both parts. */
function sayNoToAll(start: Draft, known = base): Draft {
  let draft = start
  for (const part of CHECK_PARTS)
    for (const { id } of groupsOf(part, known, draft, safety)) {
      const view = groupsOf(part, known, draft, safety).find(one => one.id === id)
      if (view) draft = sayGroup(draft, view, 'no')
    }
  return draft
}
const viewOf = (draft: Draft, group: string, known = base) => {
  const view = CHECK_PARTS.flatMap(part => groupsOf(part, known, draft, safety)).find(one => one.id === group)
  if (!view) throw new Error(`${group} is not shown`)
  return view
}
const told: Draft = { ...EMPTY_DRAFT, facts }

test('an ordinary adult says no to each group, and nothing stays open', () => {
  const draft = sayNoToAll(told)
  expect(CHECK_PARTS.map(part => isAnswered(part, base, draft, safety))).toEqual([true, true])
  const { tier, unasked } = assess(answersOf(base, draft, safety), safety)
  expect([tier, unasked]).toEqual(['self-care', []])
})

test('the ten urgent groups are asked of everybody, wherever they painted and whatever they are', () => {
  const asked = (places: Answers['places'], draft: Draft) =>
    groupsOf('signs', { ...base, ...(places ? { places } : {}) }, draft, safety).map(({ id }) => id)
  for (const region of REGIONS) {
    for (const sex of ['female', 'male'] as const)
      expect(asked([`${region}.L`], { ...told, facts: { ...facts, sex } })).toEqual(URGENT_GROUPS)
  }
  expect(asked([], EMPTY_DRAFT)).toEqual(URGENT_GROUPS)
})

test('no emergency question depends on the painting', () => {
  for (const flag of FLAGS) {
    const { tier, areas } = safety.questions[flag]
    if (tier === 'emergency-now') expect([flag, areas]).toEqual([flag, 'all'])
  }
})

test('a group nobody answered stays open, and blocks', () => {
  const all = sayNoToAll(told)
  for (const part of CHECK_PARTS)
    for (const { id } of groupsOf(part, base, all, safety)) {
      const { [id]: _gone, ...groups } = all.groups
      const draft = { ...all, groups }
      expect(isAnswered(part, base, draft, safety)).toBe(false)
      expect(assess(answersOf(base, draft, safety), safety).unasked.length).toBeGreaterThan(0)
    }
})

test('yes and not sure open the rows of a group; each is answered by itself, and unsure stays unknown', () => {
  let draft = sayNoToAll(told)
  draft = sayGroup(draft, viewOf(draft, 'legs'), 'unsure')
  expect(viewOf(draft, 'legs')).toMatchObject({ open: true, answered: false })
  draft = sayFlag(draft, 'bladder-new', 'unsure')
  draft = sayNoToTheOthers(draft, viewOf(draft, 'legs'))
  expect(viewOf(draft, 'legs').answered).toBe(true)
  const answers = answersOf(base, draft, safety)
  expect(answers.flags).toMatchObject({ 'saddle-numb': 'no', 'leg-weak': 'no' })
  expect(answers.flags['bladder-new']).toBeUndefined()
  expect(assess(answers, safety).unasked).toEqual(['bladder-new'])
})

test('a No takes back what the rows of its group said', () => {
  let draft = sayGroup(told, viewOf(told, 'legs'), 'yes')
  draft = sayFlag(draft, 'bladder-new', 'yes')
  expect(assess(answersOf(base, draft, safety), safety).tier).toBe('emergency-now')
  draft = sayGroup(draft, viewOf(draft, 'legs'), 'no')
  expect(answersOf(base, draft, safety).flags['bladder-new']).toBe('no')
})

test('a No stands for the signs its line named, not for one that a changed fact brings in', () => {
  const man: Draft = { ...told, facts: { ...facts, sex: 'male' } }
  const answered = sayNoToAll(man)
  expect(answersOf(base, answered, safety).flags['pre-eclampsia']).toBeUndefined()
  const woman: Draft = { ...answered, facts: { ...facts, pregnancy: 'possible' } }
  expect(viewOf(woman, 'belly')).toMatchObject({ answer: undefined, answered: false })
  expect(isAnswered('signs', base, woman, safety)).toBe(false)
})

test('a sign that only a later answer makes possible is asked at the end, by itself', () => {
  let draft = sayNoToAll(told)
  draft = sayGroup(draft, viewOf(draft, 'vessels'), 'yes')
  draft = sayNoToTheOthers(sayCondition(draft, 'aneurysm', 'yes'), viewOf(draft, 'vessels'))
  expect(followUps(base, draft, safety).map(({ flag }) => flag)).toEqual(['aaa'])
  expect(isAnswered('signs', base, draft, safety)).toBe(true)
  expect(isAnswered('person', base, draft, safety)).toBe(false)
  draft = sayFlag(draft, 'aaa', 'yes')
  expect(isAnswered('person', base, draft, safety)).toBe(true)
  expect(assess(answersOf(base, draft, safety), safety).tier).toBe('emergency-now')
})

test('at seventy a No to a pulsing belly is no answer to new pain with an aneurysm that is told after it', () => {
  let draft = sayNoToAll({ ...EMPTY_DRAFT, facts: { ...facts, age: 70, sex: 'male' } })
  expect(viewOf(draft, 'worst').names).toContain('pulsing belly')
  expect(followUps(base, draft, safety)).toEqual([])
  draft = sayGroup(draft, viewOf(draft, 'vessels'), 'yes')
  draft = sayNoToTheOthers(sayCondition(draft, 'aneurysm', 'yes'), viewOf(draft, 'vessels'))
  expect(followUps(base, draft, safety).map(({ flag }) => flag)).toEqual(['aaa'])
  expect(isAnswered('person', base, draft, safety)).toBe(false)
  const open = answersOf(base, draft, safety)
  expect(assess(open, safety).unasked).toEqual(['aaa'])
  // Coming back to it later asks it by itself again, too.
  const answered = sayFlag(draft, 'aaa', 'no')
  const back = beginDraft(
    base,
    { answers: answersOf(base, answered, safety), daysAgo: 3, samePain: true },
    safety,
  )
  expect(followUps(base, back, safety).map(({ flag }) => flag)).toContain('aaa')
  expect(isAnswered('person', base, answered, safety)).toBe(true)
  expect(assess(answersOf(base, sayFlag(draft, 'aaa', 'yes'), safety), safety).tier).toBe('emergency-now')
})

test('a No to thin bones is no answer to how it began, in a back that is old or on steroids', () => {
  const back: Answers = { ...base, places: ['mid-thoracic-paraspinal.L'] }
  const asked = (more: Partial<Facts>, known = back) =>
    followUps(known, sayNoToAll({ ...EMPTY_DRAFT, facts: { ...facts, ...more } }, known), safety).map(
      ({ flag }) => flag,
    )
  expect(asked({ age: 78, onset: 'after-load' })).toEqual(['trauma-minor-fragile'])
  expect(asked({ age: 65, onset: 'unknown' })).toEqual(['trauma-minor-fragile'])
  expect(asked({ age: 78, onset: 'gradual' })).toEqual([])
  expect(asked({ age: 40, onset: 'after-load' })).toEqual([])
  expect(asked({ age: 78, onset: 'after-load' }, { ...base, places: ['upper-shoulder-ridge.L'] })).toEqual([])
  let draft = sayNoToAll({ ...EMPTY_DRAFT, facts: { ...facts, onset: 'sudden' } }, back)
  draft = sayGroup(draft, viewOf(draft, 'medicines', back), 'yes')
  const medicines = () => viewOf(draft, 'medicines', back)
  draft = sayNoToTheOthers(sayCondition(draft, 'long-term-steroids', 'yes'), medicines())
  expect(followUps(back, draft, safety).map(({ flag }) => flag)).toEqual(['trauma-minor-fragile'])
  expect(assess(answersOf(back, draft, safety), safety).unasked).toEqual(['trauma-minor-fragile'])
})

test('what a person types opens its group with the sign on top, and answers nothing', () => {
  const all = sayNoToAll(told)
  const draft = raise(all, ['flank-colic', 'fever'], safety)
  for (const [group, flag] of [
    ['belly', 'flank-colic'],
    ['ill', 'fever'],
  ] as const) {
    const view = viewOf(draft, group)
    expect(view).toMatchObject({ open: true, answered: false })
    expect(view.signs[0]?.flag).toBe(flag)
    expect(answersOf(base, draft, safety).flags[flag]).toBeUndefined()
  }
})

test('raising a question never takes another one away', () => {
  fc.assert(
    fc.property(fc.subarray([...FLAGS]), raised => {
      for (const part of CHECK_PARTS) {
        const asked = (draft: Draft) =>
          groupsOf(part, base, draft, safety).flatMap(({ signs }) => signs.map(({ flag }) => flag))
        expect(asked(raise(told, raised, safety))).toEqual(expect.arrayContaining(asked(told)))
      }
    }),
  )
})

test('whatever is tapped, no sign is a no that no line or row of it was answered no', () => {
  const group = fc.constantFrom(...CHECK_PARTS.flatMap(part => groupsOf(part, base, told, safety)))
  const tap = fc.record({ group, said: fc.constantFrom('no', 'yes', 'unsure'), row: fc.nat(20) })
  fc.assert(
    fc.property(fc.array(tap, { maxLength: 30 }), taps => {
      let draft = told
      const named = new Set<Flag>()
      for (const { group: tapped, said, row } of taps) {
        const view = viewOf(draft, tapped.id)
        if (view.open && view.signs.length > 0) {
          const sign = view.signs[row % view.signs.length]
          if (sign) draft = sayFlag(draft, sign.flag, said)
          if (sign && said === 'no') named.add(sign.flag)
        } else {
          draft = sayGroup(draft, view, said)
          if (said === 'no') for (const { flag } of view.signs) named.add(flag)
        }
      }
      const { flags } = answersOf(base, draft, safety)
      for (const flag of FLAGS) if (flags[flag] === 'no') expect([...named]).toContain(flag)
    }),
  )
})

test('on a return one tap a part confirms what was told, and until then nothing of it is a no', () => {
  const answers = { ...answersOf(base, sayNoToAll(told), safety) }
  const draft = beginDraft(base, { answers, daysAgo: 3, samePain: true }, safety)
  expect(draft.unconfirmed.toSorted()).toEqual(['person', 'signs'])
  expect(draft.facts).toMatchObject({ age: 36, onset: 'gradual', durationDays: 7, mechanical: 'yes' })
  expect(draft.facts.course).toBeUndefined()
  expect(Object.values(answersOf(base, draft, safety).flags)).toEqual([])
  const confirmed = confirmPart(
    confirmPart({ ...draft, facts: { ...draft.facts, course: 'same' } }, 'signs'),
    'person',
  )
  // Seven days bring a sign of their own, which is asked by itself.
  expect(CHECK_PARTS.map(part => isAnswered(part, base, confirmed, safety))).toEqual([true, false])
  expect(followUps(base, confirmed, safety).map(({ flag }) => flag)).toEqual(['sleep-move'])
  const done = sayFlag(confirmed, 'sleep-move', 'no')
  expect(CHECK_PARTS.map(part => isAnswered(part, base, done, safety))).toEqual([true, true])
  expect(assess(answersOf(base, done, safety), safety).unasked).toEqual([])
})

test('with another pain the signs are asked anew, and only the person is confirmed', () => {
  const answers = { ...answersOf(base, sayNoToAll(told), safety) }
  const draft = beginDraft(base, { answers, daysAgo: 3, samePain: false }, safety)
  expect(draft.unconfirmed).toEqual(['person'])
  expect(groupsOf('signs', base, draft, safety).filter(({ answered }) => answered)).toEqual([])
})

test('what was said yes to is still yes before it is confirmed, and can be gone through again', () => {
  let before = sayNoToAll(told)
  before = sayGroup(before, viewOf(before, 'blood'), 'yes')
  before = sayNoToTheOthers(sayCondition(before, 'anticoagulant', 'yes'), viewOf(before, 'blood'))
  const answers = answersOf(base, before, safety)
  const draft = beginDraft(base, { answers, daysAgo: 0, samePain: true }, safety)
  expect(answersOf(base, draft, safety).conditions).toEqual({ anticoagulant: 'yes' })
  const again = askAgain(draft, 'person', groupsOf('person', base, draft, safety))
  expect(answersOf(base, again, safety).conditions).toEqual({})
  expect(again.unconfirmed).toEqual(['signs'])
})

test('somebody who could be pregnant is asked before the groups count', () => {
  const { pregnancy: _gone, ...others } = facts
  expect(factsMissing(others)).toBe(true)
  expect(factsMissing({ ...others, sex: 'male' })).toBe(false)
})

test('a draft comes back from the disk as it was, and anything else is refused', () => {
  const draft = raise(sayNoToAll(told), ['fever'], safety)
  expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
  for (const broken of [
    undefined,
    'x',
    {},
    { ...draft, flags: { 'no-such': 'yes' } },
    { ...draft, groups: 1 },
  ])
    expect(parseDraft(broken)).toBeUndefined()
})

test('every condition that can be told is asked in one group, and all of them can be told', () => {
  expect([...safety.profile].toSorted()).toEqual([...CONDITIONS].toSorted())
  for (const condition of CONDITIONS) expect(safety.groupOfCondition[condition]).toBeDefined()
})
