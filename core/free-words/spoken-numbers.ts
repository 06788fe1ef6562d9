/** Reads one number, in digits or in words. */
import type { Token } from './text.ts'

/** A number and how many tokens it takes. */
export interface Spoken {
  readonly value: number
  readonly width: number
  /** Written as a score out of ten: "9/10". */
  readonly isScore: boolean
}

/** How a language says numbers, as data. Patterns see one word. */
export interface CountWords {
  readonly counts: Readonly<Record<string, number>>
  /** Twenty to ninety, where a smaller number may follow as a word of its own: "seventy-one". */
  readonly tens?: Readonly<Record<string, number>>
  /** "A hundred and two", "one oh two". */
  readonly hundred?: RegExp
  readonly ands?: RegExp
  /** Between a number and its tenths: "thirty-nine point one". */
  readonly point?: RegExp
  /** "And a half". */
  readonly half?: readonly string[]
}

/** Takes the tokens and where to look; gives the number that begins there, such as 71 for "seventy-one". */
export function readNumber(tokens: readonly Token[], at: number, words: CountWords): Spoken | undefined {
  const word = (step: number) => (tokens[at + step]?.kind === 'word' ? (tokens[at + step]?.word ?? '') : '')
  const score = /^(\d+(?:[.,]\d+)?)\/10$/.exec(word(0))
  if (score) return { value: Number(score[1]?.replace(',', '.')), width: 1, isScore: true }
  const whole = readWhole(word, words)
  if (!whole) return undefined
  const [value, width] = whole
  if (words.half?.every((part, step) => word(width + step) === part))
    return { value: value + 0.5, width: width + words.half.length, isScore: false }
  const tenths = words.point?.test(word(width)) ? valueOf(word(width + 1), words.counts) : undefined
  if (tenths !== undefined && tenths < 10 && Number.isInteger(value))
    return { value: value + tenths / 10, width: width + 2, isScore: false }
  return { value, width, isScore: false }
}

/** Is this word a number, or a part of one? */
export function isCount(word: string, { counts, tens }: CountWords): boolean {
  return /^\d/.test(word) || Object.hasOwn(counts, word) || Object.hasOwn(tens ?? {}, word)
}

type Word = (step: number) => string

function readWhole(word: Word, words: CountWords): readonly [value: number, width: number] | undefined {
  const hundreds = readHundred(word, words)
  if (hundreds) return hundreds
  const ten = valueOf(word(0), words.tens ?? {})
  const isTen = ten !== undefined && !/^\d/.test(word(0))
  if (isTen) {
    const one = unitOf(word(1), words)
    return one === undefined ? [ten, 1] : [ten + one, 2]
  }
  const value = valueOf(word(0), words.counts)
  return value === undefined ? undefined : [value, 1]
}

function readHundred(word: Word, words: CountWords): readonly [value: number, width: number] | undefined {
  if (!words.hundred || !(word(0) === 'a' || valueOf(word(0), words.counts) === 1)) return undefined
  if (!words.hundred.test(word(1))) return undefined
  const skip = words.ands?.test(word(2)) ? 3 : 2
  const small = unitOf(word(skip), words)
  return small === undefined ? [100, 2] : [100 + small, skip + 1]
}

/** One to nine, in words. */
function unitOf(word: string, { counts }: CountWords): number | undefined {
  const value = Object.hasOwn(counts, word) ? counts[word] : undefined
  return value !== undefined && value > 0 && value < 10 ? value : undefined
}

function valueOf(word: string, counts: Readonly<Record<string, number>>): number | undefined {
  if (/^\d+(?:[.,]\d+)?$/.test(word)) return Number(word.replace(',', '.'))
  return Object.hasOwn(counts, word) ? counts[word] : undefined
}
