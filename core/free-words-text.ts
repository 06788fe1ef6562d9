/** Splits what a person typed into words and marks, the way the matcher wants them. */

/** `break` is a dash, colon or bracket; `end` closes a sentence. */
export type TokenKind = 'word' | 'comma' | 'break' | 'end'

export interface Token {
  readonly kind: TokenKind
  /** Lower case, plain apostrophes gone, "can't" already "can" and "not". */
  readonly word: string
}

/** Text beyond this many characters is not read: nobody describes a back in more. */
export const LONGEST_TEXT = 200_000
/** A longer run of letters is not a word. */
const LONGEST_WORD = 40

const PIECES = /\d+(?:[.,/]\d+)*|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|[^\s]|\n/gu

/** Words written without their apostrophe, and short forms, as the words they stand for. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  couldnt: 'could not',
  wont: 'will not',
  "won't": 'will not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  aint: 'is not',
  "ain't": 'is not',
  "can't": 'can not',
  im: 'i am',
  ive: 'i have',
  'w/o': 'without',
}

/** Takes any text; gives its tokens. Time grows with the length of the text, no faster. */
export function readTokens(text: string): readonly Token[] {
  const plain = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc\u2032`\u00b4]/g, "'")
  return [...plain.matchAll(PIECES)].flatMap(([piece], index, all) =>
    tokensOf(piece, all[index + 1]?.[0], plain, all[index]?.index ?? 0),
  )
}

function tokensOf(piece: string, next: string | undefined, text: string, at: number): readonly Token[] {
  if (/^[\p{L}\p{M}\p{N}]/u.test(piece)) return piece.length > LONGEST_WORD ? [] : wordsOf(piece).map(toWord)
  if (piece === '\n') return next === '\n' ? [] : [{ kind: 'end', word: '.' }]
  if (piece === '?')
    return /^(?:no|none|nope|yes)$/.test(next ?? '')
      ? [{ kind: 'break', word: '?' }]
      : [{ kind: 'end', word: '?' }]
  if (/[.!;…•]/.test(piece)) return [{ kind: 'end', word: '.' }]
  if (piece === ',' || piece === '،') return [{ kind: 'comma', word: ',' }]
  if (piece === '/') return [toWord('or')]
  if (piece === '&' || piece === '+') return [toWord('and')]
  if (/[:([{)\]}]/.test(piece)) return [{ kind: 'break', word: piece }]
  if (/[-–—]/.test(piece)) {
    const spaced = piece === '—' || /\s/.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ')
    return spaced ? [{ kind: 'break', word: '-' }] : []
  }
  return []
}

function wordsOf(piece: string): readonly string[] {
  const known = Object.hasOwn(SPELLED_OUT, piece) ? SPELLED_OUT[piece] : undefined
  if (known !== undefined) return known.split(' ')
  if (piece.endsWith("n't")) return [piece.slice(0, -3), 'not']
  const [head = '', tail] = piece.split("'")
  if (tail === 'm') return [head, 'am']
  if (tail === 've') return [head, 'have']
  if (tail === 're') return [head, 'are']
  if (tail === 'll') return [head, 'will']
  if (tail === 'd') return [head, 'had']
  if (tail === 's') return [head, 'is']
  return [head]
}

function toWord(word: string): Token {
  return { kind: 'word', word }
}
