/** Reads ages, times, temperatures and pain scores out of the words. */
import type { Found } from './phrases.ts'
import { readNumber, type CountWords, type Spoken } from './spoken-numbers.ts'
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

/** What tells a temperature from other numbers when nobody says that it is one. */
interface BareDegrees {
  /** After the number: kilos, miles. */
  readonly otherUnits: RegExp
  /** Shortly before it: pulse, weight. */
  readonly otherThings: RegExp
  /** Read, spiked. */
  readonly shows: RegExp
  readonly was: RegExp
  readonly when: RegExp
  /** Near it: shivering, paracetamol. */
  readonly ill: RegExp
}

/** The words around numbers, as data. Patterns see one word, in the letters of `Reading`. */
export interface NumberWords extends CountWords {
  /** Days in a unit, by how the unit is written. */
  readonly units: readonly (readonly [written: RegExp, days: number])[]
  /** Passed over between a number and its unit: "a couple of weeks". */
  readonly linking: RegExp
  /** Between the score and the ten: "9 out of 10". */
  readonly outOf: readonly string[]
  /** Before a score: "pain 9". */
  readonly score: RegExp
  /** Between those and the number: "the pain is about a nine". */
  readonly scoreLink?: RegExp
  /** A score by itself, "it is a nine", with one of `afterScore` or a mark behind it. */
  readonly bareScore?: RegExp
  readonly afterScore?: RegExp
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
  /** Between those and the number: "am nearly 62". */
  readonly nearly?: RegExp
  /** "He is 84", "a man of 84". */
  readonly being?: RegExp
  readonly whose?: RegExp
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
  readonly bareDegrees?: BareDegrees
}
/** Words before a score in which the pain it is of may be named. */
const SCORE_REACH = 7
/** Words before a temperature in which it may be named. */
const FEVER_REACH = 10
/** A younger person's age is told for a child only when the text is written for that child. */
const ADULT = 18
const AGES: readonly (readonly [meaning: NumberMeaning, fits: (age: number) => boolean])[] = [
  ['under-18', age => age < 18],
  ['under-25', age => age < 25],
  ['over-40', age => age >= 40],
  ['over-50', age => age >= 50],
  ['over-55', age => age >= 55],
  ['over-60', age => age >= 60],
  ['over-65', age => age >= 65],
]

/**
 * Takes the tokens; gives what their numbers say and where. Ages in years, temperatures in °C or °F. The age of "my 6 year
 * old" counts only when the writer has no complaint of their own.
 */
export function findNumbers(
  tokens: readonly Token[],
  words: NumberWords,
  ofChild: boolean,
): readonly Found[] {
  let next = 0
  return tokens.flatMap((_, at) => {
    if (at < next) return []
    const spoken = readNumber(tokens, at, words)
    if (!spoken) return []
    next = at + spoken.width
    const near = (from: number) => {
      const there = at + (from > 0 ? from + spoken.width - 1 : from)
      const between = tokens.slice(Math.min(at, there) + 1, Math.max(at, there))
      return between.some(({ kind }) => kind === 'end') ? '' : (tokens[there]?.word ?? '')
    }
    const taken = Array.from({ length: spoken.width }, (_step, step) => at + step)
    return meaningsOf(spoken, near, words, ofChild).map(meaning => ({ meaning: `concept:${meaning}`, taken }))
  })
}

type Near = (from: number) => string

function meaningsOf(
  { value, isScore }: Spoken,
  near: Near,
  words: NumberWords,
  ofChild: boolean,
): readonly NumberMeaning[] {
  if (isScore) return value >= 8 ? ['pain-8'] : []
  if (isFever(value, near, words)) return ['fever-degrees']
  if (isAge(value, near, words)) {
    const isChild = value < ADULT && isOfChild(near, words)
    return isChild && !ofChild ? [] : AGES.filter(([, fits]) => fits(value)).map(([meaning]) => meaning)
  }
  if (value >= 8 && value <= 10 && isOutOfTen(near, words)) return ['pain-8']
  const unitAt = words.linking.test(near(1)) ? 2 : 1
  const unit = words.old.test(near(unitAt + 1)) && near(unitAt + 1) !== 'of' ? '' : near(unitAt)
  const days = value * (words.units.find(([written]) => written.test(unit))?.[1] ?? 0)
  return [
    ...(days >= 7 ? (['week-or-more'] as const) : []),
    ...(days >= 42 ? (['six-weeks-or-more'] as const) : []),
    ...(days >= 90 ? (['three-months-or-more'] as const) : []),
    ...(isLatePregnancy(value, days, near, words) ? (['pregnant-20-weeks'] as const) : []),
  ]
}

function isOutOfTen(near: Near, words: NumberWords): boolean {
  const { outOf, score } = words
  if (score.test(near(-1)) || isSaidScore(near, words)) return true
  const most = near(outOf.length + 1)
  return (
    outOf.every((word, index) => near(index + 1) === word) && (most === '10' || words.counts[most] === 10)
  )
}

/** "The pain is about a nine", "it is a ten.": a score without the ten it is out of. */
function isSaidScore(near: Near, { score, scoreLink, bareScore, afterScore }: NumberWords): boolean {
  if (!scoreLink || afterScore?.test(near(1)) !== true) return false
  if (bareScore?.test(near(-1)) && scoreLink.test(near(-2))) return true
  let back = -1
  while (back > -SCORE_REACH && scoreLink.test(near(back))) back -= 1
  return back < -1 && score.test(near(back))
}

function isLatePregnancy(number: number, days: number, near: Near, words: NumberWords): boolean {
  const { pregnantWeek, pregnant, pregnantSteps } = words
  if (pregnantWeek && [1, -1].some(from => pregnantWeek.test(near(from)))) return number >= 20 && number < 45
  return days >= 140 && days < 310 && pregnantSteps.some(from => pregnant.test(near(from)))
}

/** "My 6 year old", "he is ten": somebody else's age. */
function isOfChild(near: Near, words: NumberWords): boolean {
  return (words.ofMine.test(near(-1)) && !words.ofMyself.test(near(3))) || isAgeOfOther(near, words)
}

/** "He is 84", "my gran 78": a person, at most a small word, and the number. */
function isAgeOfOther(near: Near, { whose, being, nearly }: NumberWords): boolean {
  const before = nearly?.test(near(-1)) === true ? -2 : -1
  return whose?.test(near(being?.test(near(before)) === true ? before - 1 : before)) === true
}

function isAge(number: number, near: Near, words: NumberWords): boolean {
  const isWhole = Number.isInteger(number) || (number < ADULT && Number.isInteger(number * 2))
  if (number < 5 || number > 110 || !isWhole) return false
  const next = near(1)
  if (words.years.test(next))
    return words.old.test(near(2)) || (number >= 13 && words.yearsAlone?.test(near(-1)) === true)
  if (words.yearsOld.test(next)) return true
  const alone = !words.units.some(([written]) => written.test(next)) && !words.noAge.test(next)
  const before = words.nearly?.test(near(-1)) === true ? -2 : -1
  if (words.self.test(near(before))) return alone
  if (isAgeOfOther(near, words)) return alone
  return words.opening.test(near(-1)) && number >= 13 && words.person.test(next)
}

function isFever(number: number, near: Near, words: NumberWords): boolean {
  if (!words.feverFrom.some(([least, most]) => number >= least && number <= most)) return false
  if ([-1, -2, -3, -4].some(from => words.temperature.test(near(from)))) return true
  if (isFarFever(near, words)) return true
  const [doubtful, from = 0] = words.doubtfulDegree ?? []
  if (words.degrees.test(near(1)) && (near(1) !== doubtful || number >= from)) return true
  return words.bareDegrees !== undefined && isBareFever(number, near, words.bareDegrees)
}

/** "Never had a temperature in my life till last night, 39.": by itself at the end, with the word some way before. */
function isFarFever(near: Near, { temperature, bareDegrees }: NumberWords): boolean {
  if (!/^[.,;!?]?$/.test(near(1))) return false
  const before = Array.from({ length: FEVER_REACH }, (_, step) => near(-1 - step))
  return (
    before.some(word => temperature.test(word)) && !before.some(word => bareDegrees?.otherThings.test(word))
  )
}

/** "39.1 last night", "it was 102": a temperature without the word. */
function isBareFever(number: number, near: Near, words: BareDegrees): boolean {
  if (words.otherUnits.test(near(1)) || [-1, -2, -3, -4].some(from => words.otherThings.test(near(from))))
    return false
  if (!Number.isInteger(number)) return true
  if (words.shows.test(near(-1)) || words.shows.test(near(-2))) return true
  const ill = [-6, -5, -4, -3, -2, 2, 3, 4, 5, 6].some(from => words.ill.test(near(from)))
  if (number < 50) return ill && words.was.test(near(-1))
  return number > 100 && (words.was.test(near(-1)) || words.when.test(near(1)) || ill)
}
