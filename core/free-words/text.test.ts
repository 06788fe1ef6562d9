import { describe, expect, it } from 'vitest'
import { freeWords } from '#knowledge/free-words/word-lists.ts'
import { readTokens } from './text.ts'

const words = (text: string) => readTokens(text, freeWords.grammar.reading).map(({ word }) => word)

describe('a number with letters behind it', () => {
  it('is one word when they belong together', () => {
    expect(words('up at 3am in my 60s, the 4th night')).toEqual([
      'up',
      'at',
      '3am',
      'in',
      'my',
      '60s',
      ',',
      'the',
      '4th',
      'night',
    ])
  })

  it('is a number and a word otherwise', () => {
    expect(words('38c, 5kg and 3 am')).toEqual(['38', 'c', ',', '5', 'kg', 'and', '3', 'am'])
  })
})
