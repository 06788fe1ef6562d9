import { expect, test } from 'vitest'
import { habits } from '#knowledge/care/habits.ts'
import { deskChanges, deskQuestions, DESK_PARTS, isDeskCheckDue } from './desk-check.ts'
import { DESK_KINDS } from '#core/diary/event-notes.ts'

const DAY = 86_400_000
const NOBODY = { areas: [], causes: [] } as const

test('somebody whose shoulders rise at the keyboard hears of elbows and armrests first, whatever else is off', () => {
  const { changes } = deskChanges(
    'desk',
    { 'screen-height': 'off', feet: 'off', backrest: 'off', elbows: 'off', armrests: 'off' },
    { areas: ['low-back'], causes: ['raised-shoulders'] },
    habits,
  )
  expect(changes.map(change => change.id)).toEqual(['elbows', 'armrests'])
  expect(changes.map(change => change.because)).toEqual(['cause', 'cause'])
  expect(changes[0]?.words).toContain('90 to 110 degrees')
})

test('a sore low back puts the backrest before the screen', () => {
  const { changes } = deskChanges(
    'desk',
    { 'screen-height': 'off', backrest: 'off', feet: 'off' },
    { areas: ['low-back'], causes: [] },
    habits,
  )
  expect(changes.map(change => change.id)).toEqual(['backrest', 'feet'])
})

test('without knots or habits the weightier things come first, and never more than two', () => {
  const { changes } = deskChanges(
    'desk',
    { forearms: 'off', knees: 'off', 'screen-height': 'off', mouse: 'off' },
    NOBODY,
    habits,
  )
  expect(changes.map(change => change.id)).toEqual(['screen-height', 'mouse'])
})

test('who does not know is told what to look at, not that it is wrong', () => {
  const { changes, unanswered } = deskChanges('laptop', { laptop: 'unknown', elbows: 'fits' }, NOBODY, habits)
  expect(changes).toEqual([])
  expect(unanswered).toContain('laptop')
  expect(unanswered).not.toContain('elbows')
})

test('an answer about another place of work is not counted', () => {
  expect(deskChanges('standing', { feet: 'off' }, NOBODY, habits).changes).toEqual([])
})

test('every place of work is asked about screen, arms and posture', () => {
  for (const kind of DESK_KINDS)
    for (const part of DESK_PARTS) expect(deskQuestions(kind, part).length).toBeGreaterThan(1)
})

test('the check comes back after fourteen days, for each place of its own', () => {
  const checks = [{ at: 0, kind: 'desk' }] as const
  expect(isDeskCheckDue(checks, 'desk', 13.9 * DAY)).toBe(false)
  expect(isDeskCheckDue(checks, 'desk', 14 * DAY)).toBe(true)
  expect(isDeskCheckDue(checks, 'standing', DAY)).toBe(true)
  expect(isDeskCheckDue(checks, 'desk', -DAY)).toBe(false)
})
