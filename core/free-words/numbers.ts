/** Reads ages, times, temperatures and pain scores out of the words. */
import type { Found } from './phrases.ts'
import type { Token } from './text.ts'

/** What a number can say. The lists use these names beside their own. */
const NUMBER_MEANINGS = [
  'under-18',
  'under-25',
  'over-40',
  'over-50',
  'over-55',
  'over-60',
  'over-65',
  'pain-8',
  'fever-degrees',
  'week-or-more',
  'six-weeks-or-more',
  'three-months-or-more',
  'pregnant-20-weeks',
] as const
type NumberMeaning = (typeof NUMBER_MEANINGS)[number]

/** The words around numbers, as data. Patterns see one word, in the letters of `Reading`. */
export interface NumberWords {
  readonly counts: Readonly<Record<string, number>>
  /** Days in a unit, by how the unit is written. */
  readonly units: readonly (readonly [written: RegExp, days: number])[]
  /** Passed over between a number and its unit: "a couple of weeks". */
  readonly linking: RegExp
  /** Between the score and the ten: "9 out of 10". */
  readonly outOf: readonly string[]
  /** Before a score: "pain 9". */
  readonly score: RegExp
  /** "30 weeks gone", and how many words from the number that may stand. */
  readonly pregnant: RegExp
  readonly pregnantSteps: readonly number[]
  /** A week of pregnancy by its own name, before or after the number. */
  readonly pregnantWeek?: RegExp
  /** "62 years old", or the years alone after one of `yearsAlone`: "bin 62 Jahre". */
  readonly years: RegExp
  readonly old: RegExp
  readonly yearsAlone?: RegExp
  readonly yearsOld: RegExp
  /** Before an age: "am 62". */
  readonly self: RegExp
  /** After a number that is no age: "am 62 percent". */
  readonly noAge: RegExp
  /** Before and after a number that is an age by itself: ", 62, female". */
  readonly opening: RegExp
  readonly person: RegExp
  /** "My 6 year old", but not "my 16 year old body". */
  readonly ofMine: RegExp
  readonly ofMyself: RegExp
  readonly feverFrom: readonly (readonly [least: number, most: number])[]
  readonly degrees: RegExp
  /** A degree that is none below this: "60 f" is a woman. */
  readonly doubtfulDegree?: readonly [degree: string, from: number]
  readonly temperature: RegExp
}
const AGES: readonly (readonly [meaning: NumberMeaning, fits: (age: number) => boolean])[] = [
  ['under-18', age => age < 18],
  ['under-25', age => age < 25],
  ['over-40', age => age >= 40],
  ['over-50', age => age >= 50],
  ['over-55', age => age >= 55],
  ['over-60', age => age >= 60],
  ['over-65', age => age >= 65],
]

/** Takes the tokens; gives what their numbers say and where. Ages in years, temperatures in °C or °F. */
export function findNumbers(tokens: readonly Token[], words: NumberWords): readonly Found[] {
  return tokens.flatMap(({ kind, word }, at) => {
    if (kind !== 'word') return []
    const near = (from: number) => tokens[at + from]?.word ?? ''
    return meaningsOf(word, near, words).map(meaning => ({ meaning: `concept:${meaning}`, taken: [at] }))
  })
}

type Near = (from: number) => string

function meaningsOf(word: string, near: Near, words: NumberWords): readonly NumberMeaning[] {
  const score = /^(\d+(?:[.,]\d+)?)\/10$/.exec(word)
  if (score) return Number(score[1]?.replace(',', '.')) >= 8 ? ['pain-8'] : []
  const known = Object.hasOwn(words.counts, word) ? words.counts[word] : undefined
  const number = /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : known
  if (number === undefined || !Number.isFinite(number)) return []
  if (isFever(number, near, words)) return ['fever-degrees']
  if (isAge(number, near, words)) return ageMeanings(number, near, words)
  if (number >= 8 && number <= 10 && isOutOfTen(near, words)) return ['pain-8']
  const unit = near(words.linking.test(near(1)) ? 2 : 1)
  const days = number * (words.units.find(([written]) => written.test(unit))?.[1] ?? 0)
  return [
    ...(days >= 7 ? (['week-or-more'] as const) : []),
    ...(days >= 42 ? (['six-weeks-or-more'] as const) : []),
    ...(days >= 90 ? (['three-months-or-more'] as const) : []),
    ...(isLatePregnancy(number, days, near, words) ? (['pregnant-20-weeks'] as const) : []),
  ]
}

function isOutOfTen(near: Near, { outOf, score }: NumberWords): boolean {
  if (score.test(near(-1))) return true
  return outOf.every((word, index) => near(index + 1) === word) && near(outOf.length + 1) === '10'
}

function isLatePregnancy(number: number, days: number, near: Near, words: NumberWords): boolean {
  const { pregnantWeek, pregnant, pregnantSteps } = words
  if (pregnantWeek && [1, -1].some(from => pregnantWeek.test(near(from)))) return number >= 20 && number < 45
  return days >= 140 && days < 310 && pregnantSteps.some(from => pregnant.test(near(from)))
}

function isAge(number: number, near: Near, words: NumberWords): boolean {
  if (number < 5 || number > 110 || !Number.isInteger(number)) return false
  const next = near(1)
  if (words.years.test(next))
    return words.old.test(near(2)) || (number >= 13 && words.yearsAlone?.test(near(-1)) === true)
  if (words.yearsOld.test(next)) return true
  const alone = !words.units.some(([written]) => written.test(next)) && !words.noAge.test(next)
  if (words.self.test(near(-1))) return alone
  return words.opening.test(near(-1)) && number >= 13 && words.person.test(next)
}

/** "My 6 year old" is somebody else. */
function ageMeanings(age: number, near: Near, words: NumberWords): readonly NumberMeaning[] {
  const isChild = words.ofMine.test(near(-1)) && age < 18 && !words.ofMyself.test(near(3))
  return isChild ? [] : AGES.filter(([, fits]) => fits(age)).map(([meaning]) => meaning)
}

function isFever(number: number, near: Near, words: NumberWords): boolean {
  if (!words.feverFrom.some(([least, most]) => number >= least && number <= most)) return false
  if ([-1, -2, -3, -4].some(from => words.temperature.test(near(from)))) return true
  const [doubtful, from = 0] = words.doubtfulDegree ?? []
  return words.degrees.test(near(1)) && (near(1) !== doubtful || number >= from)
}
