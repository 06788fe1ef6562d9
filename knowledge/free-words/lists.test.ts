import { describe, expect, it } from 'vitest'
import { FLAGS } from '#core/vocabulary/answers.ts'
import type { FlagWords, WordLists } from '#core/free-words/read.ts'
import { readTokens } from '#core/free-words/text.ts'
import { freeWords as english } from './word-lists.ts'

const lists: WordLists = english

/** Every list of phrases by its name. */
const phrasesOf: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  ...Object.entries(lists.concepts),
  ...FLAGS.map(flag => [flag, lists.flags[flag].say ?? []] as const),
  ['harmless', lists.harmless],
]

function combinationsOf({ near, sentence, anywhere }: FlagWords): readonly string[] {
  return Object.entries({ near, sentence, anywhere }).flatMap(([reach, all]) =>
    (all ?? []).map(concepts => `${reach}: ${concepts.toSorted().join(' + ')}`),
  )
}

function repeated(list: readonly string[]): readonly string[] {
  return list.filter((here, at) => list.indexOf(here) !== at)
}

describe('the English lists', () => {
  it('hold no phrase twice', () => {
    const twice = phrasesOf.flatMap(([name, phrases]) =>
      repeated(phrases).map(phrase => `${name}: ${phrase}`),
    )
    expect(twice).toEqual([])
  })

  it('hold no combination twice', () => {
    const twice = FLAGS.flatMap(flag =>
      repeated(combinationsOf(lists.flags[flag])).map(combination => `${flag}, ${combination}`),
    )
    expect(twice).toEqual([])
  })

  it('hold no concept that nothing reads', () => {
    const read = new Set([
      ...(lists.complaints ?? []),
      ...FLAGS.flatMap(flag => {
        const { near, sentence, anywhere, unless } = lists.flags[flag]
        return [...(near ?? []), ...(sentence ?? []), ...(anywhere ?? []), unless ?? []].flat()
      }),
    ])
    expect(Object.keys(lists.concepts).filter(concept => !read.has(concept))).toEqual([])
  })

  // `a|b c|d` is read as "a or b, then c or d". Between two spaces nothing may be empty.
  it('write each alternative as words, with none left empty', () => {
    const broken = phrasesOf.flatMap(([name, phrases]) =>
      phrases
        .filter(phrase => phrase.split(' ').some(term => term === '' || term.split('|').includes('')))
        .map(phrase => `${name}: ${phrase}`),
    )
    expect(broken).toEqual([])
  })

  // A "no" at the end of a phrase counts as part of it and denies nothing: what follows would count as said. "Can not"
  // denies nothing anyway.
  it('end no phrase on a bare "no" or "not"', () => {
    const negators = new Set(lists.grammar.negators)
    const able = new Set([...lists.grammar.abilities, 'do', 'does', 'did'])
    const open = phrasesOf.flatMap(([name, phrases]) =>
      phrases
        .filter(phrase => {
          const [last = '', before = ''] = phrase.split(' ').toReversed()
          return (
            last.split('|').every(word => negators.has(word)) &&
            !before.split('|').some(word => able.has(word))
          )
        })
        .map(phrase => `${name}: ${phrase}`),
    )
    expect(open).toEqual([])
  })

  // What a text is never split into can never be found in it.
  it('use only words a text can be split into', () => {
    const unread = phrasesOf.flatMap(([name, phrases]) =>
      phrases.flatMap(phrase =>
        phrase
          .split(/[ |]/)
          .filter(word => !/^(?:\.{2,3}|\$)$/.test(word))
          .map(word => word.replaceAll('*', ''))
          .filter(word => {
            const [token, ...more] = readTokens(word, lists.grammar.reading)
            return more.length > 0 || token?.kind !== 'word' || token.word !== word
          })
          .map(word => `${name}: ${word} in ${phrase}`),
      ),
    )
    expect(unread).toEqual([])
  })
})
