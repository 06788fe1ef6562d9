import { describe, expect, it } from 'vitest'
import { findPhrases, indexPhrases } from './phrases.ts'
import type { Token } from './text.ts'

const index = indexPhrases(
  new Map([
    ['near', ['numb .. well']],
    ['wide', ['numb ... well']],
  ]),
  [],
  [],
)
const KINDS = { ',': 'comma', '.': 'end', ':': 'break' } as const
const isMark = (word: string): word is keyof typeof KINDS => Object.hasOwn(KINDS, word)
const tokens = (text: string): readonly Token[] =>
  text.split(' ').map(word => ({ kind: isMark(word) ? KINDS[word] : 'word', word }))
const found = (text: string) => findPhrases(tokens(text), index).map(({ meaning }) => meaning)

describe('the gaps in a phrase', () => {
  it('hold up to four words without a comma, or up to eight with commas', () => {
    expect(found('numb a b c d well')).toEqual(['near', 'wide'])
    expect(found('numb a b c d e well')).toEqual(['wide'])
    expect(found('numb a , b well')).toEqual(['wide'])
    expect(found('numb a b c d e f g h well')).toEqual(['wide'])
    expect(found('numb a b c d e f g h i well')).toEqual([])
  })

  it('never reach past a sentence or a dash', () => {
    expect(found('numb . well')).toEqual([])
    expect(found('numb : well')).toEqual([])
  })
})
