import { expect, test } from 'vitest'
import {
  firstOf,
  knot,
  knowledge,
  planOf,
  presses,
  pressingDays,
  requestOf,
  stepsOf,
  techniquesOf,
  withBall,
} from '#test/builders/plans.ts'
import type { Plan } from '#core/plan/day-plan.ts'
import type { History, PastDay, PastStep } from './request.ts'
import { plan } from '#core/plan/plan.ts'
import type { Step } from '#core/session/step.ts'

const whole = ({ steps }: { readonly steps: readonly Step[] }) =>
  steps.filter(presses).reduce((sum, { seconds, repeats }) => sum + seconds * repeats, 0)

const tennis: PastStep = {
  technique: 'ball-wall',
  tool: 'tennis-ball',
  posture: 'wall',
  muscle: 'rhomboid-major',
  knot: knot('rhomboid-major').id,
}
const past = (ago: number, more: Partial<PastDay> = {}): PastDay => ({ ago, steps: [tennis], ...more })

test('everything better on day 6: no pressing, but strength goes on, and a week later it is prevention', () => {
  const days = [1, 2, 3].map(ago => past(ago, { painBefore: ago, painAfter: ago - 1, soreness: 'none' }))
  const made = planOf({ answers: { painNow: 0 }, setup: withBall, history: { done: 5, days } })
  expect(firstOf(made).phase).toBe('p3-rebuild')
  expect(pressingDays(made)).toEqual([])
  expect(made.days.at(-1)?.phase).toBe('p4-prevent')
  expect(techniquesOf(stepsOf(made))).toContain('strength-2min')
})

test('two sore days after a session make a day of rest and then half of it', () => {
  const usual = planOf({ setup: withBall, history: { done: 4, days: [past(1, { soreness: 'none' })] } })
  const made = planOf({ setup: withBall, history: { done: 4, days: [past(2, { soreness: 'longer' })] } })
  expect(firstOf(made).note).toContain('rest from pressing')
  expect(pressingDays(made)).not.toContain(1)
  const least = (each: Plan) => Math.max(...each.days.map(whole))
  expect(least(made)).toBeLessThanOrEqual(least(usual) / 2)
})

test('a session that made it worse is followed by another tool', () => {
  const story = { setup: { tools: ['tennis-ball', 'cane'] as const } }
  const days = [past(1, { painBefore: 3, painAfter: 5 })]
  const pressed = stepsOf(planOf({ ...story, history: { done: 4, days } })).filter(presses)
  expect(pressed.length).toBeGreaterThan(0)
  expect(pressed.every(({ tool }) => tool === 'cane')).toBe(true)
})

test('twice worse with a technique, and it is left out with the reason', () => {
  const days = [past(2, { painBefore: 3, painAfter: 5 }), past(4, { painBefore: 3, painAfter: 4 })]
  const made = planOf({ setup: withBall, history: { done: 5, days } })
  expect(techniquesOf(stepsOf(made))).not.toContain('ball-wall')
  expect(made.leftOut.find(({ technique }) => technique === 'ball-wall')?.reason).toBe('dose-cap')
})

test('three days without change, and one thing is different: another tool, or lighter and longer', () => {
  const days = [past(1), past(2), past(3)]
  const changed = (change: 'other-tool' | 'lighter-longer') =>
    stepsOf(
      planOf({
        setup: { tools: ['tennis-ball', 'cane'] },
        history: {
          done: 3,
          days,
          findings: [{ rule: 'no-change-yet', action: 'change-one-thing', change }],
        },
      }),
    ).filter(presses)
  expect(changed('other-tool').length * changed('lighter-longer').length).toBeGreaterThan(0)
  expect(changed('other-tool').every(({ tool }) => tool === 'cane')).toBe(true)
  expect(changed('lighter-longer').every(({ seconds, maxPain }) => seconds === 90 && maxPain <= 3)).toBe(true)
})

test('worse at the review stops all pressing; a plateau turns to strength; success turns to prevention', () => {
  const found = (finding: History['findings'][number], painNow = 3) =>
    planOf({ answers: { painNow }, setup: withBall, history: { done: 8, findings: [finding] } })
  const stopped = found({ rule: 'pain-worse', action: 'stop-pressure-and-recheck', stopPressure: true })
  expect(pressingDays(stopped)).toEqual([])
  expect(firstOf(stopped).note).toContain('No pressure')
  expect(firstOf(found({ rule: 'ten-days-level', action: 'shift-to-strength' })).phase).toBe('p3-rebuild')
  const done = found({ rule: 'calm-week', action: 'move-to-prevent' }, 1)
  expect(done.days.every(({ phase }) => phase === 'p4-prevent')).toBe(true)
  expect(pressingDays(done)).toEqual([])
})

test('an urgent finding of the review ends planning', () => {
  const request = requestOf({
    history: { findings: [{ rule: 'check-found-something', action: 'same-day' }] },
  })
  expect(plan(request, knowledge)).toEqual({ ok: false, problem: 'needs-somebody' })
})

test('the hard ball comes after a week of an easy soft one, and not a day sooner', () => {
  const own = { tools: ['lacrosse-ball'], positions: ['wall'] } as const
  const easy = { soreness: 'none', tenderness: { [knot('rhomboid-major').id]: 2 } } as const
  const after = (days: readonly PastDay[]) =>
    stepsOf(planOf({ setup: own, history: { done: 9, days } })).some(({ tool }) => tool === 'lacrosse-ball')
  expect(after([past(8, easy), past(5, easy), past(1, easy)])).toBe(true)
  expect(after([past(6, easy), past(5, easy), past(1, easy)])).toBe(false)
  expect(after([past(8, easy), past(5, { ...easy, soreness: 'a-day' }), past(1, easy)])).toBe(false)
})

test('what the person tries in turn is what the plan does: warmth, tool and order', () => {
  const tools = ['tennis-ball', 'cane', 'heat-pad', 'cold-pack'] as const
  const drawn = (trial: NonNullable<History['trial']>) =>
    firstOf(planOf({ setup: { tools, minutesADay: 20 }, history: { done: 4, trial } })).steps
  expect(techniquesOf(drawn('none'))).not.toContain('heat')
  expect(techniquesOf(drawn('cold'))).toContain('cold')
  expect(techniquesOf(drawn('contrast'))).toContain('contrast')
  expect(techniquesOf(drawn('cane'))).toContain('cane')
  const names = drawn('stretch-first').map(step => step.technique)
  expect(names.indexOf('stretch')).toBeLessThan(names.indexOf('ball-wall'))
})

test('missed days are planned anew without a word about them', () => {
  const made = planOf({ setup: withBall, history: { done: 9, days: [past(8, { soreness: 'none' })] } })
  expect(made.days.map(({ note }) => note ?? '').join(' ')).not.toMatch(/miss|late|should/i)
  expect(pressingDays(made).length).toBeGreaterThan(0)
})

test('who asked for lighter pressing begins the next one there, one point more each time, and is told so', () => {
  const day = (ago: number, maxPain: number, lighter = 0) =>
    past(ago, { steps: [{ ...tennis, maxPain, lighter }], soreness: 'none' })
  const before = [10, 12, 14].map(ago => day(ago, 3))
  const most = (days: readonly PastDay[]) => {
    const made = planOf({
      setup: withBall,
      answers: { painNow: 3 },
      history: { done: 9, days: [...days, ...before] },
    })
    const pressing = made.days.find(({ steps }) => steps.some(presses))
    return [
      pressing?.steps.find(presses)?.maxPain,
      pressing?.note?.includes('You asked for lighter') ?? false,
    ]
  }
  expect(most([day(2, 5)])).toEqual([5, false])
  expect(most([day(2, 5, 3)])).toEqual([2, true])
  expect(most([day(2, 2), day(4, 5, 3)])).toEqual([3, true])
  expect(most([day(2, 3), day(4, 2), day(6, 5, 3)])).toEqual([4, true])
  expect(most([day(9, 5, 3)])).toEqual([5, false])
  expect(most([day(2, 3, 3)])).toEqual([1, true])
})
