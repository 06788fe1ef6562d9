import { expect, test } from 'vitest'
import { FLAGS, type Flag } from '#core/vocabulary/answers.ts'
import type { Question } from '#core/safety/types.ts'
import { safety } from './safety.ts'
import { sources } from '#knowledge/evidence/sources.ts'

for (const rule of safety.rules) {
  test.each(rule.examples)(`${rule.id}: ${rule.because} (%#)`, ({ answers, fires }) => {
    expect(rule.when(answers)).toBe(fires)
  })

  test(`${rule.id} shows a case that fires and one that does not`, () => {
    expect(new Set(rule.examples.map(example => example.fires))).toEqual(new Set([true, false]))
  })
}

test('every safety question is asked in at most twenty words and cites a source', () => {
  for (const flag of FLAGS) {
    const question = safety.questions[flag]
    expect(question.flag).toBe(flag)
    expect(question.ask.split(/\s+/).length, question.ask).toBeLessThanOrEqual(20)
    for (const source of question.sources) expect(Object.keys(sources)).toContain(source)
  }
})

/** Words of a question that name no sign. */
const SMALL_WORDS = new Set(
  'a an the and or but of in on at to for from with without by as it you your is are be have has had did not no any that this there them than more most very ever also such like where when does new newly begin began because other'.split(
    ' ',
  ),
)

/**
 * Words of a question that its row leaves out: the row is wider without them, says them otherwise, or is shown only where
 * they hold.
 */
const WIDER_WITHOUT: Partial<Record<Flag, string>> = {
  'saddle-numb': 'around',
  'bowel-new': 'loss',
  'sexual-new': 'during sex since pain',
  'leg-both-neuro': 'going down',
  'leg-weak': 'one',
  lhermitte: 'down spine',
  'limb-numb-stable': 'patch arm leg',
  'radiating-limb': 'sharp electric',
  'midline-bone': 'sharp beside',
  'shape-change': 'shape',
  'extension-athlete': 'under 25',
  'age60-persist': '60 over',
  'no-improve-6wk': 'all care',
  'night-constant': 'pain gets',
  fever: 'drenching pain',
  'rash-band': 'one side near pain',
  'burning-band': 'one side rash',
  exertional: 'ache',
  tearing: 'chest back belly',
  aaa: 'known',
  collapse: 'pain',
  palpitations: 'pain',
  'needle-breathless': 'last week now',
  'neck-artery': 'one-sided',
  'neck-new-severe': 'constant had',
  horner: 'different size',
  thunderclap: 'life its peak',
  'flank-colic': 'severe cannot keep still',
  'dark-urine': 'cola',
  epigastric: 'boring vomiting',
  biliary: 'attacks after fatty meals',
  'gi-bleed': 'tarry',
  'preg-late': '20 weeks',
  pelvic: 'low back',
  cyclic: 'low back pain',
  axspa: 'before 45 better late night',
  pmr: '50 over 45 minutes every',
  gca: '50 over chewing',
  widespread: 'over three unrefreshing sleep',
  'joint-hot': 'red',
  'new-after55': '55 later before 20 cause',
  mood: 'harming yourself',
  sickle: 'bone back',
  'severe-uncontrolled': '8',
  'sleep-move': 'pain',
}

/** The beginnings of words: "numbness" and "numb" are one. */
const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [])
    .filter(word => !SMALL_WORDS.has(word))
    .map(word => word.replace(/(?:ness|ing|ed|es|s)$/, '').slice(0, 4))

test.each(FLAGS)('nobody with the sign “%s” can miss it in the row that is ticked', flag => {
  const { ask, short, more = '' }: Question = safety.questions[flag]
  const shown = new Set(stemsOf(`${short} ${more} ${WIDER_WITHOUT[flag] ?? ''}`))
  expect(stemsOf(ask).filter(stem => !shown.has(stem))).toEqual([])
})

test('what a row leaves out is a word of its question', () => {
  for (const flag of FLAGS) {
    const words = WIDER_WITHOUT[flag] ?? ''
    const { ask }: Question = safety.questions[flag]
    const asked = new Set(stemsOf(ask))
    expect(
      stemsOf(words).filter(stem => !asked.has(stem)),
      flag,
    ).toEqual([])
  }
})

const questions: readonly Question[] = Object.values(safety.questions)

test('a row is short, and its smaller line too', () => {
  for (const { short, more } of questions) {
    expect(short.split(/\s+/).length, short).toBeLessThanOrEqual(8)
    expect((more ?? '').split(/\s+/).length, more).toBeLessThanOrEqual(14)
    expect(more ?? '', short).not.toMatch(/[.?]$/)
  }
})

/** Lists of signs that count only together. */
const TOGETHER: ReadonlySet<Flag> = new Set(['axspa'])

test('a line that lists signs says that one of them is enough', () => {
  const lists = questions.filter(
    ({ flag, short, more = '' }) =>
      !TOGETHER.has(flag) && /,.*,/.test(short) && !/\bor\b/.test(short) && !/^(?:any one|or)\b/.test(more),
  )
  expect(lists.map(({ short }) => short)).toEqual([])
})

test('no rule has the name of another', () => {
  const ids = safety.rules.map(rule => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
})
