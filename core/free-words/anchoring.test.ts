import { describe, expect, it } from 'vitest'
import { minimising } from '#knowledge/free-words/en/minimising.ts'
import { urgentSayings } from '#knowledge/free-words/en/urgent-sayings.ts'
import { freeWords } from '#knowledge/free-words/word-lists.ts'
import { readWords } from './read.ts'

const CARERS = [
  'My mother is numb between the legs and cannot pee',
  'My husband has chest pain and he is sweating',
  'His speech is slurred',
  'she fell halfway down the staircase',
]
const TEXTS = [...Object.values(urgentSayings).flatMap(texts => texts.slice(0, 2)), ...CARERS]

const raised = (text: string) => readWords(text, freeWords).raise

describe('a sentence that plays it down', () => {
  it('is one of many, said with many texts', () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(20)
    expect(minimising.length).toBeGreaterThanOrEqual(25)
  })

  it.each(minimising)('takes no question away: “%s”', sentence => {
    const lost = TEXTS.flatMap(text => {
      const alone = raised(text)
      const told = [
        `${sentence}. ${text}`,
        `${text}. ${sentence}`,
        `${sentence}, but ${text}`,
        `${text}, ${sentence}`,
        `${text} - ${sentence}`,
        `${sentence}\n${text}`,
      ]
      return told.flatMap(both => {
        const now = raised(both)
        const missing = alone.filter(flag => !now.includes(flag))
        return missing.length === 0 ? [] : [`${missing.join(', ')} lost in: ${both}`]
      })
    })
    expect(lost).toEqual([])
  })
})
