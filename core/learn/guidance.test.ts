import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { safety } from '#knowledge/safety/safety.ts'
import { whileWaiting } from '#knowledge/safety/while-waiting.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import {
  ANONYMOUS_READER,
  permitOfHabit,
  permitOfMovement,
  permitOfTechnique,
  readerOf,
  type Reader,
} from './guidance.ts'

const checked = (answers: Answers): Reader => ({
  reach: 'open',
  checked: { answers, assessment: assess(answers, safety), whileWaiting },
})
const person = (conditions: Answers['conditions'], more: Partial<Answers> = {}): Reader =>
  checked({ flags: {}, conditions, age: 36, pregnancy: 'no', painNow: 3, ...more })

test('somebody who was never asked reads the steps, with a word about the check', () => {
  const reader = readerOf(EMPTY_DIARY, { open: 'find' }, answers => assess(answers, safety), whileWaiting)
  expect(reader).toEqual(ANONYMOUS_READER)
  expect(permitOfTechnique(reader, techniques.gun).kind).toBe('free')
})

test('a stop, and a sign ticked since, close every step', () => {
  const assessment = assess({ flags: { 'saddle-numb': 'yes' }, conditions: {} }, safety)
  expect(readerOf(EMPTY_DIARY, { open: 'stop', assessment }, () => assessment, whileWaiting).reach).toBe(
    'stop',
  )
  expect(
    readerOf({ ...EMPTY_DIARY, askAgain: true }, { open: 'check' }, () => assessment, whileWaiting).reach,
  ).toBe('again')
})

test('with a blood thinner the massage gun is blocked, the ball is gentle, and both say why', () => {
  const reader = person({ anticoagulant: 'yes' })
  expect(permitOfTechnique(reader, techniques.gun)).toMatchObject({ kind: 'blocked' })
  const ball = permitOfTechnique(reader, techniques['ball-wall'])
  expect(ball).toMatchObject({ kind: 'gentle', maxPain: 3 })
  expect(ball.because.join(' ')).toMatch(/bleeding/)
})

test('what is blocked on one part of the body is blocked on its muscles only', () => {
  const reader = person({ 'stroke-tia': 'yes' })
  expect(permitOfTechnique(reader, techniques.roller, ['suboccipital']).kind).toBe('blocked')
  expect(permitOfTechnique(reader, techniques.roller, ['buttock-mid']).kind).toBe('free')
})

test('whoever has had a stroke is not guided to the end of the neck’s range', () => {
  const reader = person({ 'stroke-tia': 'yes' })
  expect(permitOfMovement(reader, movements['st-levator'])).toMatchObject({ kind: 'blocked' })
  expect(permitOfMovement(reader, movements['mo-shoulder-roll']).kind).toBe('free')
})

test('jumping jacks are not for somebody of seventy, and the page says so', () => {
  const permit = permitOfMovement(person({}, { age: 70 }), movements['mo-jumping-jack'])
  expect(permit.kind).toBe('blocked')
  expect(permit.because.length).toBeGreaterThan(0)
})

test('with a new hump pages show no steps of warmth, pressing or movement, only breathing, sleep and the desk', () => {
  const reader = checked({
    age: 70,
    sex: 'female',
    painNow: 3,
    flags: { 'shape-change': 'yes' },
    conditions: {},
  })
  const bone = [whileWaiting['shape-change'].because]
  for (const id of ['heat', 'pressure', 'ball-wall', 'mobility', 'aerobic', 'core', 'tens-home'] as const)
    expect(permitOfTechnique(reader, techniques[id]), id).toMatchObject({ kind: 'blocked', because: bone })
  for (const id of ['st-cobra', 'mo-trunk-turn', 'ex-curl-up', 'mo-jumping-jack'] as const)
    expect(permitOfMovement(reader, movements[id]).because, id).toContain(bone[0])
  expect(permitOfTechnique(reader, techniques.breath).kind).toBe('free')
  expect(permitOfHabit(reader, 'desk').kind).toBe('free')
  expect(permitOfHabit(reader, 'walking').kind).toBe('blocked')
})

test('who may walk while waiting is not sent swimming', () => {
  const reader = checked({ age: 36, painNow: 3, flags: { 'tb-risk': 'yes' }, conditions: {} })
  expect(permitOfHabit(reader, 'walking').kind).toBe('free')
  expect(permitOfHabit(reader, 'swimming')).toEqual({
    kind: 'blocked',
    because: [whileWaiting['tb-risk'].because],
  })
})

test('an emergency leaves no technique that touches the body', () => {
  const reader = checked({ flags: { 'saddle-numb': 'yes' }, conditions: {} })
  for (const id of ['pressure', 'heat', 'stretch', 'aerobic'] as const)
    expect(permitOfTechnique(reader, techniques[id]).kind, id).toBe('blocked')
  expect(permitOfHabit(reader, 'swimming').kind).toBe('blocked')
  expect(permitOfHabit(reader, 'desk').kind).toBe('free')
})
