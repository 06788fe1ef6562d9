import { expect, test } from 'vitest'
import { CONCERNS, STOP_TIERS, type StopWords } from '#core/safety/stop.ts'
import { safety } from './safety.ts'
import { stops } from './stops.ts'
import { courseRules } from './rules/course.ts'

const all = STOP_TIERS.flatMap(tier =>
  CONCERNS.map(concern => ({ tier, concern, words: stops.words[tier][concern] })),
)
const textOf = ({ title, does, soon, say, avoid, crisis = '' }: StopWords): readonly string[] => [
  title,
  ...does,
  soon,
  say,
  ...avoid,
  crisis,
]

test('there is a screen for every tier and concern, and its sentences can be read at a glance', () => {
  expect(all).toHaveLength(36)
  for (const { tier, concern, words } of all)
    for (const sentence of textOf(words).flatMap(text => text.split(/(?<=[.!?])\s+/)))
      expect(sentence.split(/\s+/).length, `${tier}, ${concern}: ${sentence}`).toBeLessThanOrEqual(20)
})

test('in an emergency the first thing to do is to get help, and nobody drives or rubs', () => {
  for (const { tier, concern, words } of all) {
    if (tier !== 'emergency-now') continue
    expect(words.does.slice(0, 2).join(' '), concern).toMatch(/emergency (number|department)/)
    expect(words.soon, concern).toMatch(/^Now/)
    expect(words.avoid.join(' '), concern).toMatch(/drive/i)
  }
})

test('on the day, a person knows when to call the emergency number instead of waiting', () => {
  for (const { tier, concern, words } of all)
    if (tier === 'same-day') expect(words.does.join(' '), concern).toMatch(/emergency (number|department)/)
})

test('what is said on the phone is in the first person and has no name of a disease as fact', () => {
  for (const { concern, words } of all) {
    expect(words.say, concern).toMatch(/\b(I|My)\b/)
    expect(words.say, concern).not.toMatch(
      /diagnos|cauda equina|I have (sepsis|a stroke|meningitis|cancer\b)(?! or)/i,
    )
  }
})

test('a dark mood always comes with a crisis line', () => {
  for (const tier of STOP_TIERS) expect(stops.words[tier].mood.crisis).toMatch(/crisis line/)
})

test('no screen promises anything or tells a person what they have', () => {
  for (const { tier, concern, words } of all)
    for (const text of textOf(words))
      expect(text, `${tier}, ${concern}`).not.toMatch(
        /you have (a|an) |will (heal|pass|go away)|nothing serious/i,
      )
})

test('every rule except those about the course of pain has a concern of its own', () => {
  const course = new Set<string>(courseRules.map(({ id }) => id))
  const known: Readonly<Record<string, unknown>> = stops.concernOfRule
  const without = safety.rules.map(({ id }) => id).filter(id => !course.has(id) && !known[id])
  expect(without).toEqual([])
})
