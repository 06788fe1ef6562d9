/** Splits what a person typed into words and marks, the way the matcher wants them. */

/** `break` is a dash, colon or bracket; `end` closes a sentence. */
type TokenKind = 'word' | 'comma' | 'break' | 'end'

export interface Token {
  readonly kind: TokenKind
  /** Lower case, plain apostrophes gone, "can't" already "can" and "not". */
  readonly word: string
}

/** Text beyond this many characters is not read: nobody describes a back in more. */
const MAX_TEXT = 200_000
/** A longer run of letters is not a word. */
const MAX_WORD = 40

/** How a language writes: letters, short forms and signs, as data. */
export interface Reading {
  /** Letters read as others, in texts and lists alike: ä as ae. */
  readonly letters: readonly (readonly [letter: string, as: string])[]
  /** Words written without their apostrophe, short forms and forms of a word, as the words they stand for. */
  readonly spelledOut: Readonly<Record<string, string>>
  /** "n't": what hangs on a word and denies, and the word it stands for. */
  readonly hangingNot?: readonly [end: string, as: string]
  /** What stands for a word after an apostrophe: 'm for am. */
  readonly tails: Readonly<Record<string, string>>
  /** Signs that stand for a word. */
  readonly characters: Readonly<Record<string, string>>
  /** Yes and no, when they answer a question mark. */
  readonly answers: readonly string[]
  /** After these a number and a full stop end no sentence: "24. Woche". */
  readonly ordinals: readonly string[]
  /** Right behind a number these make one word with it: 3am, 60s. */
  readonly behindNumbers?: readonly string[]
}

const PIECES = /\d+(?:[.,/]\d+)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|[^\s]|\n/gu

/** Takes any text; gives its tokens. Time grows with the length of the text, no faster. */
export function readTokens(text: string, reading: Reading): readonly Token[] {
  const plain = normalize(
    text
      .slice(0, MAX_TEXT)
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\u2018\u2019\u02bc\u2032`\u00b4]/g, "'"),
    reading,
  )
  return piecesOf(plain, reading).flatMap(({ piece, at }, index, all) =>
    tokensOf(piece, { before: all[index - 1]?.piece, next: all[index + 1]?.piece, text: plain, at }, reading),
  )
}

interface Piece {
  readonly piece: string
  readonly at: number
}

/** Words, numbers and marks, with "3am" in one. */
function piecesOf(text: string, { behindNumbers = [] }: Reading): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { 0: piece, index: at } of text.matchAll(PIECES)) {
    const before = pieces.at(-1)
    const isStuck =
      before !== undefined &&
      before.at + before.piece.length === at &&
      /^\d+$/.test(before.piece) &&
      behindNumbers.includes(piece)
    if (isStuck) pieces[pieces.length - 1] = { piece: before.piece + piece, at: before.at }
    else pieces.push({ piece, at })
  }
  return pieces
}

/** The text in the letters that texts and lists are compared in. */
export function normalize(text: string, { letters }: Pick<Reading, 'letters'>): string {
  return letters.reduce((normalized, [letter, as]) => normalized.replaceAll(letter, as), text)
}

interface Around {
  readonly before: string | undefined
  readonly next: string | undefined
  readonly text: string
  readonly at: number
}

function tokensOf(piece: string, { before, next, text, at }: Around, reading: Reading): readonly Token[] {
  if (/^[\p{L}\p{M}\p{N}]/u.test(piece))
    return piece.length > MAX_WORD ? [] : wordsOf(piece, reading).map(toWord)
  if (piece === '\n') return next === '\n' ? [] : [{ kind: 'end', word: '.' }]
  if (piece === '?')
    return reading.answers.includes(next ?? '')
      ? [{ kind: 'break', word: '?' }]
      : [{ kind: 'end', word: '?' }]
  if (piece === '.' && /^\d+$/.test(before ?? '') && reading.ordinals.includes(next ?? '')) return []
  if (/[.!;…•]/.test(piece)) return [{ kind: 'end', word: '.' }]
  if (piece === ',' || piece === '،') return [{ kind: 'comma', word: ',' }]
  const character = Object.hasOwn(reading.characters, piece) ? reading.characters[piece] : undefined
  if (character !== undefined) return [toWord(character)]
  if (/[:([{)\]}]/.test(piece)) return [{ kind: 'break', word: piece }]
  if (/[-–—]/.test(piece)) {
    const spaced = piece === '—' || /\s/.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ')
    return spaced ? [{ kind: 'break', word: '-' }] : []
  }
  return []
}

function wordsOf(piece: string, { spelledOut, hangingNot, tails }: Reading): readonly string[] {
  const known = Object.hasOwn(spelledOut, piece) ? spelledOut[piece] : undefined
  if (known !== undefined) return known.split(' ')
  if (hangingNot && piece.endsWith(hangingNot[0]))
    return [piece.slice(0, -hangingNot[0].length), hangingNot[1]]
  const [head = '', tail = ''] = piece.split("'")
  const hanging = Object.hasOwn(tails, tail) ? tails[tail] : undefined
  return hanging === undefined ? [head] : [head, hanging]
}

function toWord(word: string): Token {
  return { kind: 'word', word }
}
