/** Reads ages, times, temperatures and pain scores out of the words. */
import type { Found } from './free-words-phrases.ts'
import type { Token } from './free-words-text.ts'

/** What a number can say. The lists use these names beside their own. */
export const NUMBER_MEANINGS = [
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
export type NumberMeaning = (typeof NUMBER_MEANINGS)[number]

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  few: 3,
  several: 4,
  many: 6,
}
/** Days in a unit, by how the unit begins. */
const UNITS: readonly (readonly [begins: RegExp, days: number])[] = [
  [/^(?:days?|d)$/, 1],
  [/^(?:weeks?|wks?|w)$/, 7],
  [/^(?:months?|mths?|mos?)$/, 30],
  [/^(?:years?|yrs?|yr)$/, 365],
]
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
export function findNumbers(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ kind, word }, at) => {
    if (kind !== 'word') return []
    const near = (from: number) => tokens[at + from]?.word ?? ''
    return meaningsOf(word, near).map(meaning => ({ meaning: `concept:${meaning}`, taken: [at] }))
  })
}

function meaningsOf(word: string, near: (from: number) => string): readonly NumberMeaning[] {
  const score = /^(\d+(?:[.,]\d+)?)\/10$/.exec(word)
  if (score) return Number(score[1]?.replace(',', '.')) >= 8 ? ['pain-8'] : []
  const known = Object.hasOwn(COUNTS, word) ? COUNTS[word] : undefined
  const number = /^\d+(?:[.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : known
  if (number === undefined || !Number.isFinite(number)) return []
  if (isFever(number, near)) return ['fever-degrees']
  if (isAge(number, near)) return ageMeanings(number, near)
  if (number >= 8 && number <= 10 && near(1) === 'out' && near(2) === 'of' && near(3) === '10')
    return ['pain-8']
  if (number >= 8 && number <= 10 && ['pain', 'score', 'level'].includes(near(-1))) return ['pain-8']
  const days =
    number * (UNITS.find(([begins]) => begins.test(near(1) === 'of' ? near(2) : near(1)))?.[1] ?? 0)
  const pregnant = days >= 140 && days < 310 && /^(?:preg|gone|along)/.test(near(2))
  return [
    ...(days >= 7 ? (['week-or-more'] as const) : []),
    ...(days >= 42 ? (['six-weeks-or-more'] as const) : []),
    ...(days >= 90 ? (['three-months-or-more'] as const) : []),
    ...(pregnant ? (['pregnant-20-weeks'] as const) : []),
  ]
}

const SELF = /^(?:am|aged|age|turned|turning|being)$/

function isAge(number: number, near: (from: number) => string): boolean {
  if (number < 5 || number > 110 || !Number.isInteger(number)) return false
  const next = near(1)
  if (/^(?:years?|yrs?|y)$/.test(next)) return /^(?:old|o|or|of)$/.test(near(2))
  if (/^(?:yo|yold)$/.test(next)) return true
  const alone = !UNITS.some(([begins]) => begins.test(next)) && !/^(?:out|percent|or|to)$/.test(next)
  if (SELF.test(near(-1))) return alone
  const opens = ['', '.', ','].includes(near(-1)) && number >= 13
  return opens && /^(?:[,.]|and|with|male|female|man|woman|f|m|lady|guy|bloke)$/.test(next)
}

/** "My 6 year old" is somebody else. */
function ageMeanings(age: number, near: (from: number) => string): readonly NumberMeaning[] {
  const isChild = near(-1) === 'my' && age < 18 && !/^(?:body|back|neck|self)$/.test(near(3))
  return isChild ? [] : AGES.filter(([, fits]) => fits(age)).map(([meaning]) => meaning)
}

function isFever(number: number, near: (from: number) => string): boolean {
  const high = (number >= 37.8 && number <= 43) || (number >= 100 && number <= 110)
  if (!high) return false
  const marked = /^(?:c|f|degrees?|deg|celsius|centigrade|fahrenheit|fever)$/.test(near(1))
  const asked = [-1, -2, -3, -4].some(from => /^(?:temp|temperature|fever|thermometer)$/.test(near(from)))
  return asked || (marked && (near(1) !== 'f' || number >= 100) && near(1) !== 'm')
}
