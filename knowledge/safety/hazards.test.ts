import { expect, test } from 'vitest'
import type { Answers, Condition, Flag } from '#core/vocabulary/answers.ts'
import { assess } from '#core/safety/assess.ts'
import type { Practice } from '#core/vocabulary/ids.ts'
import { allowanceFor, limitsOf } from '#core/safety/limits.ts'
import type { Region } from '#core/vocabulary/regions.ts'
import { hazards } from './hazards.ts'
import { safety } from './safety.ts'

const having = (condition: Condition): Answers => ({ flags: {}, conditions: { [condition]: 'yes' } })
const allowance = (answers: Answers, practice: Practice, region?: Region) =>
  allowanceFor(limitsOf(answers, safety), practice, region)
const isAllowed = (answers: Answers, practice: Practice, region?: Region): boolean =>
  allowance(answers, practice, region).allowed

test('somebody on blood thinners is pressed at 3 of 10 at most, and never with a massage gun, needles or cups', () => {
  const answers = having('anticoagulant')
  for (const practice of ['pressure', 'ball-wall', 'cane'] as const)
    expect(allowance(answers, practice).maxPain, practice).toBeLessThanOrEqual(3)
  for (const practice of ['gun', 'needling', 'cupping', 'deep-massage'] as const)
    expect(isAllowed(answers, practice), practice).toBe(false)
})

test('somebody with thin bones has no roller and no massage gun on spine or ribs', () => {
  for (const region of ['mid-thoracic-paraspinal', 'posterior-lower-ribs'] as const)
    for (const practice of ['roller', 'gun'] as const)
      expect(isAllowed(having('osteoporosis'), practice, region), `${practice} ${region}`).toBe(false)
})

test('somebody with a clot is neither pressed, rolled nor drummed on the legs', () => {
  for (const practice of ['pressure', 'ball-wall', 'roller', 'gun'] as const)
    expect(isAllowed(having('dvt-previous'), practice, 'posterior-calf'), practice).toBe(false)
})

test('somebody with numb skin gets neither heat nor cold', () => {
  for (const practice of ['heat', 'ir', 'cold'] as const)
    expect(isAllowed(having('sensation-loss'), practice), practice).toBe(false)
})

test('nobody with a fever is warmed, pressed or rolled', () => {
  const answers: Answers = { flags: { fever: 'yes' }, conditions: {} }
  for (const practice of ['heat', 'pressure', 'roller', 'gun'] as const)
    expect(isAllowed(answers, practice), practice).toBe(false)
})

test('after 20 weeks of pregnancy nobody is offered an anti-inflammatory', () => {
  const answers: Answers = { flags: {}, conditions: {}, pregnancy: 'yes', pregnancyWeeks: 24 }
  expect(isAllowed(answers, 'nsaid')).toBe(false)
})

const reaches = (flag: Flag): string => assess({ flags: { [flag]: 'yes' }, conditions: {} }, safety).tier

test.each<Flag>([
  'saddle-numb',
  'bladder-new',
  'bowel-new',
  'leg-both-neuro',
  'chest-pain',
  'tearing',
  'aaa',
  'breathless',
  'needle-breathless',
  'neck-artery',
  'horner',
  'stroke',
  'meningism',
  'thunderclap',
  'sepsis',
  'bleed-risk-sudden',
  'dark-urine',
  'gi-bleed',
  'preg-early',
  'preg-late',
  'trauma-major',
])('a yes to %s alone is an emergency', flag => {
  expect(reaches(flag)).toBe('emergency-now')
})

test.each<Flag>([
  'exertional',
  'calf',
  'neck-new-severe',
  'fever',
  'infection-risk',
  'mood',
  'severe-uncontrolled',
])('a yes to %s alone is seen the same day or sooner', flag => {
  expect(['same-day', 'emergency-now']).toContain(reaches(flag))
})

test('each question a control rests on is asked, and sends somebody to somebody', () => {
  for (const { id, flags = [] } of hazards)
    for (const flag of flags) expect(safety.questions[flag].tier, `${id}: ${flag}`).not.toBe('self-care')
})
