/** Links made wrong: letters changed, cut, put in, bytes drawn anew, and words that are no link at all. */
import { parseCode, type Refusal, type Signed } from '#core/programme/code.ts'
import { programmeWords } from '#core/programme/words.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What became of all of them. */
export interface FuzzResult {
  readonly refused: ReadonlyMap<Refusal, number>
  /** Left as it was, and read. */
  readonly read: number
  /** Taken although it was changed: never. */
  readonly forged: number
}

/** Reads so many links made of these codes. A throw comes through. `verify` checks a signature. */
export async function fuzzLinks(
  seeds: readonly string[],
  count: number,
  verify: (signed: Signed) => Promise<boolean>,
): Promise<FuzzResult> {
  const draw = drawer(22)
  const refused = new Map<Refusal, number>()
  const note = (refusal: Refusal) => {
    if (programmeWords.refusals[refusal] === '') throw new Error(`${refusal} has no sentence.`)
    refused.set(refusal, (refused.get(refusal) ?? 0) + 1)
  }
  let read = 0
  let forged = 0
  for (let index = 0; index < count; index += 1) {
    const seed = seeds[index % seeds.length] ?? ''
    const link = spoil(seed, draw)
    const parsed = parseCode(link)
    if (!parsed.ok) note(parsed.refusal)
    else if (parsed.signed && !(await verify(parsed.signed))) note('signature-wrong')
    else if (link === seed) read += 1
    else forged += 1
  }
  return { refused, read, forged }
}

/** One to four things done to a code. */
function spoil(code: string, draw: (below: number) => number): string {
  let text = code
  for (let times = 1 + draw(4); times > 0; times -= 1) {
    const at = draw(text.length + 1)
    const letter = LETTERS[draw(LETTERS.length)] ?? ''
    const kind = draw(9)
    if (kind === 0) text = text.slice(0, at)
    else if (kind === 1) text = text.slice(0, at) + letter + text.slice(at)
    else if (kind === 2) text = text.slice(0, at) + text.slice(at + 1 + draw(8))
    else if (kind === 3) text = `1.${Array.from({ length: draw(300) }, () => LETTERS[draw(64)]).join('')}`
    else if (kind === 4) text = text.slice(0, at) + String.fromCodePoint(draw(0x10000)) + text.slice(at)
    else if (kind === 5) text = `${draw(1200)}${text.slice(1)}`
    else if (kind === 6) text += text.slice(at)
    else text = text.slice(0, at) + letter + text.slice(at + 1)
  }
  return text
}

/** Numbers that look drawn, the same each time (mulberry32). */
function drawer(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
