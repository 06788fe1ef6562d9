import { describe, expect, test } from 'vitest'
import { gradeOf, sentencesOf, wordsOf } from './reading.ts'
import { allTexts, spokenOutside, type ShownText } from './all-texts.ts'

const shown = await allTexts()

/** Words that promise or judge. Where they are said to be untrue, or belong to somebody else, `FAIR` lists them. */
const BANNED =
  /\bdiagnos\w*|\btreat(?:s|ed|ing|ment|ments)?\b|\bcur(?:e|es|ed|ing)\b|\breliev\w*|\brelief\b|\bproven\b|\btoxins?\b|\bdetox\w*|\bbreak(?:s|ing)? (?:it |them |knots? |adhesions? )?(?:up|down)\b|\byou(?: are|’re|'re) fine\b|\bguarantee\w*|\bmiracle\w*|\bheals? (?:you|your)\b/gi

/** Where a banned word is told as what it is not, or is the name of somebody else's work. */
const FAIR: readonly (readonly [where: RegExp, word: RegExp])[] = [
  // The work of a professional has this name, and trials compare it.
  [/^knowledge\/care\/professionals /, /^treat/],
  [/^knowledge\/reference\/glossary (?:placebo|trial)\./, /^treatment$/],
  [/^knowledge\/evidence\/disagreements \S+\.because$/, /^treatment$/],
  // What a hospital gives.
  [/^knowledge\/safety\/stops words\.emergency-now\.cancer\./, /^treatments$/],
  // An illness in which muscle falls apart.
  [/^knowledge\/safety\/safety contraindications\.|questions\.dark-urine\./, /^break/],
  // A belief is named and set right.
  [/^knowledge\/evidence\/(?:myths \S+\.truth|disagreements \S+\.question)$/, /^(?:toxins?|break up)$/],
  [/^knowledge\/evidence\/claims \S+\.because$/, /^(?:toxins|proven)$/],
]

/** A school grade: our own bar for words a person acts on. */
const HARDEST = 7
/** Of fewer words no grade can be told. */
const ENOUGH_WORDS = 30

const EMOJI = /\p{Extended_Pictographic}(?<![©®™↔↕✓✔✗])/u

const found = (test: (shown: ShownText) => boolean): readonly string[] =>
  shown.filter(test).map(({ where, text }) => `${where}: ${text}`)

test('no word promises what nobody can promise', () => {
  expect(
    shown.flatMap(({ where, text, quotes }) =>
      quotes
        ? []
        : [...text.matchAll(BANNED)]
            .filter(([word]) => !FAIR.some(([place, fair]) => place.test(where) && fair.test(word)))
            .map(([word]) => `${where}: “${word}” in: ${text}`),
    ),
  ).toEqual([])
})

test('no sentence is longer than 20 words', () => {
  expect(
    shown.flatMap(({ where, text }) =>
      sentencesOf(text)
        .filter(sentence => wordsOf(sentence).length > 20)
        .map(sentence => `${where}: ${wordsOf(sentence).length} words: ${sentence}`),
    ),
  ).toEqual([])
})

test('one is told as one', () => {
  const many =
    /(?<![\d.,])1 (?:more |slow |other |rated )?(?:days|weeks|hours|minutes|seconds|sessions|questions|times|flares|repeats|entries|breaks|places|pages)\b/
  expect(found(({ text }) => many.test(text))).toEqual([])
})

test('nobody is shouted at', () => {
  expect(found(({ text }) => text.includes('!'))).toEqual([])
  expect(found(({ text }) => EMOJI.test(text))).toEqual([])
})

/** The texts by some name of theirs. */
function groupedBy(
  nameOf: (each: ShownText) => string,
): readonly (readonly [name: string, items: readonly ShownText[]])[] {
  const instructs = shown.filter(each => each.instructs)
  return [...new Set(instructs.map(nameOf))].map(name => [
    name,
    instructs.filter(each => nameOf(each) === name),
  ])
}

/** The hardest texts first, for whoever mends them. */
function worstOf(items: readonly ShownText[]): string {
  return items
    .map(({ where, text }) => ({ where, text, grade: gradeOf([text]) }))
    .toSorted((one, other) => other.grade - one.grade)
    .slice(0, 10)
    .map(({ where, text, grade }) => `${grade.toFixed(1)} ${where}: ${text}`)
    .join('\n')
}

describe('what tells a person what to do is easy to read', () => {
  test.each(groupedBy(({ group }) => group))('%s', (group, items) => {
    const grade = gradeOf(items.map(({ text }) => text))
    expect(
      grade,
      `${group} reads at grade ${grade.toFixed(1)}; the worst ten:\n${worstOf(items)}`,
    ).toBeLessThanOrEqual(HARDEST)
  })

  test('no single record is hard', () => {
    const hard = groupedBy(({ where }) => where.split('.')[0] ?? where)
      .filter(([, items]) => items.flatMap(({ text }) => wordsOf(text)).length >= ENOUGH_WORDS)
      .filter(([, items]) => gradeOf(items.map(({ text }) => text)) > HARDEST)
    expect(hard.map(([record, items]) => `${record}\n${worstOf(items)}`)).toEqual([])
  })
})

test('every catalogue is read, so that none is forgotten', () => {
  expect(shown.length).toBeGreaterThan(3000)
  expect(new Set(shown.map(({ group }) => group)).size).toBeGreaterThan(20)
})

/** Files of `core/` with words for machines and for whoever runs a tool; nobody meets them on a screen. */
const NOT_FOR_SCREENS: ReadonlySet<string> = new Set([
  // Why an event cannot be read.
  'core/diary/event.ts',
  'core/diary/event-notes.ts',
  // Names of codes in the file for a practice.
  'core/share/fhir/bundle.ts',
  'core/share/fhir/draft.ts',
  'core/share/fhir/observations.ts',
  // Small words a search leaves out.
  'core/learn/search/language.ts',
  'core/learn/search/language.de.ts',
])

test('no file of core but its catalogue says a sentence to a person', () => {
  expect(spokenOutside().filter(({ file }) => !NOT_FOR_SCREENS.has(file))).toEqual([])
})
