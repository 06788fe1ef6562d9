import { expect, test } from 'vitest'
import { having, knot, knowledge, planOf, requestOf } from '#test/builders/plans.ts'
import { TECHNIQUES, type TechniqueId } from '#core/vocabulary/ids.ts'
import { safetyWords } from '#core/safety/words.ts'
import { contextOf } from '#core/plan/context/context.ts'
import type { DayPlan } from './day-plan.ts'
import { leftOut } from './left-out.ts'
import { planWords } from '#core/plan/words/words.ts'

type Story = Parameters<typeof requestOf>[0]

/** Why a technique is not in a plan without any steps. */
const whyNot = (technique: TechniqueId, story: Story = {}) =>
  leftOut(contextOf(requestOf(story), knowledge), []).find(each => each.technique === technique)

/** Why a technique is not in the plan that is made. */
const plannedWithout = (technique: TechniqueId, story: Story = {}) =>
  planOf(story).leftOut.find(each => each.technique === technique)

test('what some day uses is not left out, and everything else is told with its reason', () => {
  const context = contextOf(requestOf({}), knowledge)
  const day: DayPlan = { day: 1, phase: 'p2-release', steps: [], minutes: 0 }
  expect(leftOut(context, [day]).map(({ technique }) => technique)).toEqual([...TECHNIQUES])
  const breathing: DayPlan = {
    ...day,
    steps: [
      {
        technique: 'breath',
        tool: 'none',
        posture: 'sitting',
        seconds: 60,
        repeats: 1,
        restSeconds: 0,
        maxPain: 3,
        why: { kind: 'order', phase: 'p2-release', words: '', sources: [] },
      },
    ],
  }
  expect(leftOut(context, [day, breathing]).map(({ technique }) => technique)).not.toContain('breath')
})

test('what must not be done says so with the words of the limit', () => {
  const heat = whyNot('heat', { answers: having('sensation-loss'), setup: { tools: ['heat-pad'] } })
  expect(heat?.reason).toBe('contraindicated')
  expect(heat?.because).not.toBe('')
  expect(whyNot('pressure', { answers: { age: 15 } })).toEqual({
    technique: 'pressure',
    reason: 'contraindicated',
    because: safetyWords.limits.minor,
  })
})

test('what we do not offer says what is known of it, and medicines are a choice of their own', () => {
  expect(whyNot('traction')).toMatchObject({
    reason: 'not-offered',
    because: knowledge.techniques.traction.evidence,
  })
  expect(whyNot('paracetamol')?.because).toBe(knowledge.techniques.paracetamol.evidence)
  for (const technique of ['nsaid', 'tens-home'] as const)
    expect(whyNot(technique)).toMatchObject({ reason: 'not-offered', because: planWords.leftOut.medicine })
})

test('pressing that waits for a doctor, or for a hand that knows the muscle, needs somebody', () => {
  const findings = [{ rule: 'pain-worse', action: 'gp-soon', stopPressure: true }] as const
  expect(whyNot('ball-wall', { history: { done: 8, findings } })).toMatchObject({
    reason: 'needs-somebody',
    because: safetyWords.limits.noPressure,
  })
  const notMine = Object.values(knowledge.muscles).find(({ self }) => self === 'no')
  if (!notMine) throw new Error('every muscle may be pressed')
  expect(whyNot('ball-wall', { knots: [knot(notMine.id)] })).toMatchObject({
    reason: 'needs-somebody',
    because: planWords.leftOut.needsSomebody,
  })
})

test('what left a person sore twice stays out', () => {
  const findings = [{ rule: 'sore-too-long', action: 'stop-technique', techniques: ['ball-wall'] }] as const
  expect(whyNot('ball-wall', { history: { done: 8, findings } })).toMatchObject({
    reason: 'dose-cap',
    because: planWords.leftOut.stopped,
  })
})

test('a tool, a place or minutes that are missing are named in that order', () => {
  expect(whyNot('ball-wall', { setup: { tools: ['hands'], positions: [] } })?.reason).toBe('no-tool')
  const noWall = { tools: ['socks'], positions: ['bed'] } as const
  expect(whyNot('ball-wall', { setup: noWall })?.reason).toBe('no-position')
  expect(whyNot('heat', { setup: { tools: ['heat-pad'], minutesADay: 10 } })?.reason).toBe('time')
  expect(whyNot('heat', { setup: { tools: [], minutesADay: 10 } })?.reason).toBe('no-tool')
})

test('a way of pressing that the spot does not allow, and a spot that is not known yet, are told apart', () => {
  expect(whyNot('roller', { setup: { tools: ['roller'] } })).toMatchObject({
    reason: 'no-press-zone',
    because: planWords.leftOut.notHere,
  })
  expect(whyNot('ball-wall', { knots: [] })?.reason).toBe('no-knot')
})

test('a helper’s hands are why the tools rest, and warmth that was not chosen says so', () => {
  const helped = plannedWithout('ball-wall', { setup: { helped: true, tools: ['tennis-ball'] } })
  expect(helped?.because).toBe(planWords.leftOut.helper)
  const warm = { tools: ['heat-pad', 'cold-pack'], minutesADay: 20 } as const
  expect(plannedWithout('ir', { setup: warm })?.because).toBe(planWords.leftOut.otherWarmth)
  expect(plannedWithout('cold', { setup: warm })?.because).toBe(planWords.leftOut.cold)
  expect(plannedWithout('heat', { setup: warm, answers: { painNow: 0 } })?.because).toBe(
    planWords.leftOut.warmthLater,
  )
})

test('a comparison is a reason only for what it compares', () => {
  const tools = { tools: ['hands', 'tennis-ball', 'cane'] } as const
  const knots = [knot('levator-scapulae')]
  const drawn = plannedWithout('cane', { knots, setup: tools, history: { trial: 'hand' } })
  expect(drawn?.because).toBe(planWords.leftOut.trial)
  const warm: Story = { knots, setup: tools, answers: { painNow: 0 }, history: { trial: 'heat' } }
  expect(plannedWithout('cane', warm)?.because).not.toBe(planWords.leftOut.trial)
})

test('what is for the night is no step, and what the minutes do not hold says so', () => {
  expect(plannedWithout('sleep')?.reason).toBe('elsewhere')
  expect(plannedWithout('break', { setup: { minutesADay: 3 } })?.because).toBe(planWords.leftOut.room)
})
