/** Languages that nobody speaks, made of the English: what breaks in them will break in a language with longer words, or from right to left. */
import { parse, type FunctionArg, type Token } from '@messageformat/parser'
import type { SourceText } from './texts.ts'

export const PSEUDO = ['long', 'right-to-left'] as const
export type Pseudo = (typeof PSEUDO)[number]

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  A: 'Å',
  E: 'È',
  O: 'Ø',
  U: 'Ü',
}
/** German takes a third more room than English, short words more than that. */
const STRETCHED = 1.4
/** Turn a run of letters round, and end that. */
const [TURN, END] = ['\u202E', '\u202C']

/** A text as the pseudo-language says it; of a message only what is said, never its places. */
export function pseudoTextOf(pseudo: Pseudo, { text, places }: SourceText): string {
  const change = pseudo === 'long' ? stretched : (said: string) => `${TURN}${said}${END}`
  return places ? messageOf(parse(text), change) : change(text)
}

/** Each word longer by its last letters, with accents, so that it can still be read. */
function stretched(text: string): string {
  return text.replaceAll(/\p{L}+/gu, word => {
    const more = Math.ceil(word.length * (STRETCHED - 1))
    const accented = word.replaceAll(/[a-z]/gi, letter => ACCENTED[letter] ?? letter)
    return accented + accented.slice(-1).repeat(more)
  })
}

/** The message with what it says changed, and its places as they were. */
function messageOf(tokens: readonly Token[], change: (text: string) => string): string {
  return tokens
    .map(token => {
      if (token.type === 'content') return token.value.trim() === '' ? token.value : change(token.value)
      if (token.type === 'plural' || token.type === 'select' || token.type === 'selectordinal') {
        const cases = token.cases.map(each => `${each.key} {${messageOf(each.tokens, change)}}`)
        return `{${token.arg}, ${token.type}, ${cases.join(' ')}}`
      }
      return token.type === 'function' ? functionOf(token) : token.ctx.text
    })
    .join('')
}

/** The library gives `{x, number, ::.#}` as its beginning and what follows, and `{x, list}` whole. */
function functionOf({ ctx, param }: FunctionArg): string {
  if (ctx.text.endsWith('}')) return ctx.text
  return `${ctx.text}${(param ?? []).map(each => each.ctx.text).join('')}}`
}
