import { expect, test } from 'vitest'
import type { Finding } from '#core/measures/finding.ts'
import { utc } from '#test/builders/calendar.ts'
import type { Course } from './course.ts'
import { dueNow, findingsForPlan, openFindings } from './answers.ts'

const DAY_MS = 86_400_000
const finding = (more: Partial<Finding> & Pick<Finding, 'rule' | 'action'>): Finding => ({
  words: '',
  because: '',
  at: 0,
  sources: ['unknot-judgement'],
  ...more,
})
const stop = finding({ rule: 'pain-worse', action: 'stop-pressure-and-recheck', stopPressure: true })
const reduce = finding({ rule: 'too-much-pressing', action: 'reduce' })

test('a stop for pressing holds in the plan, whatever was answered', () => {
  const declined = {
    at: 0,
    rule: 'pain-worse',
    choice: 'declined' as const,
    change: 'stop-pressure-and-recheck',
  }
  expect(findingsForPlan([stop], [declined], 0, DAY_MS)).toEqual([stop])
})

test('what a person declined is left as they want it', () => {
  const declined = { at: 0, rule: 'too-much-pressing', choice: 'declined' as const, change: 'reduce' }
  expect(findingsForPlan([reduce], [declined], 0, DAY_MS)).toEqual([])
  expect(findingsForPlan([reduce], [], 0, DAY_MS)).toEqual([reduce])
})

test('the one change a person agreed to stays in the plan after the days of rest', () => {
  const agreed = { at: 2 * DAY_MS, rule: 'no-change-yet', choice: 'agreed' as const, change: 'other-tool' }
  expect(findingsForPlan([], [agreed], 0, 9 * DAY_MS)).toEqual([
    { rule: 'no-change-yet', action: 'change-one-thing', change: 'other-tool' },
  ])
  expect(findingsForPlan([], [agreed], 3 * DAY_MS, 9 * DAY_MS)).toEqual([])
})

const open = (choice: 'agreed' | 'later' | 'declined', days: number, found: Finding = reduce) =>
  openFindings([found], [{ at: 0, rule: found.rule, choice, change: found.action }], days * DAY_MS)

test('an answer rests for its days: three when agreed, one for later, seven for no', () => {
  const asksAgain = (choice: 'agreed' | 'later' | 'declined') =>
    [0, 1, 2, 3, 6, 7].find(days => open(choice, days).length > 0)
  expect([asksAgain('agreed'), asksAgain('later'), asksAgain('declined')]).toEqual([3, 1, 7])
  expect(
    openFindings(
      [reduce],
      [{ at: DAY_MS, rule: 'too-much-pressing', choice: 'agreed', change: 'reduce' }],
      0,
    ),
  ).toHaveLength(1)
})

test('what is serious stays in sight, with the answer while it holds', () => {
  expect(open('declined', 1, stop)).toEqual([{ finding: stop, answer: 'declined' }])
  expect(open('declined', 7, stop)).toEqual([{ finding: stop }])
})

test('an answer to one action of a rule is none to a more serious one', () => {
  const answers = [{ at: 0, rule: 'pain-worse', choice: 'declined' as const, change: 'recheck' }]
  expect(openFindings([stop], answers, DAY_MS)).toEqual([{ finding: stop }])
  const change = finding({ rule: 'no-change-yet', action: 'change-one-thing', change: 'other-tool' })
  const other = [{ at: 0, rule: 'no-change-yet', choice: 'agreed' as const, change: 'heat-first' }]
  expect(openFindings([change], other, DAY_MS)).toEqual([])
  expect(openFindings([change], other, 3 * DAY_MS)).toEqual([{ finding: change }])
})

const since = (day: number): Course => ({ startedAt: 0, startDay: '1970-01-01', day })
const nothing = { activities: [], activityRatings: [], interference: [], changes: [] }
const calm = { at: 0, pain: 0, enjoyment: 0, activity: 0 }

test('what is rated by the week is due at once and then after seven days; activities only once they are named', () => {
  expect(dueNow(nothing, since(0), 0, utc)).toEqual({ activities: false, interference: true })
  const named = { ...nothing, activities: ['lift'], interference: [calm] }
  expect(dueNow(named, since(6), 6 * DAY_MS, utc)).toEqual({ activities: true, interference: false })
  expect(dueNow(named, since(7), 7 * DAY_MS, utc).interference).toBe(true)
  const rated = { ...named, activityRatings: [{ at: DAY_MS, scores: [3] }] }
  expect(dueNow(rated, since(7), 7 * DAY_MS, utc).activities).toBe(false)
})

test('the comparison with the start is due from day 14, 28 and 42 on, each once', () => {
  const due = (day: number, ...rated: readonly number[]) =>
    dueNow(
      { ...nothing, changes: rated.map(at => ({ at: at * DAY_MS, change: 1 })) },
      since(day),
      day * DAY_MS,
      utc,
    ).change
  expect([due(13), due(14), due(27), due(28), due(100)]).toEqual([undefined, 14, 14, 28, 42])
  expect([due(15, 14), due(28, 14), due(20, 13)]).toEqual([undefined, 28, 14])
})
