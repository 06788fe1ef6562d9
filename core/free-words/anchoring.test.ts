import { readFileSync } from 'node:fs'
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
const TEXTS = [...Object.values(urgentSayings).flatMap(texts => texts.slice(0, 1)), ...CARERS]

/** Illnesses of the writer's own, told by what doctors did. */
const DONE_TO_ME = [
  'They cut a melanoma out of my calf in 2016 and signed me off two years ago. Nine days now of a sore hip.',
  'They took out my breast cancer last spring. My ribs ache at night.',
  'They gave me chemo for a lymphoma in 2019. Now my back aches.',
  'They found a tumour in my kidney and removed it. Sore back since.',
  'They told me I had a cancer in the bowel. My hip is sore.',
  'They put me on warfarin and now I have a sudden pain in my back.',
]
const SAID_BY_OTHERS = [
  'My wife says I am a hypochondriac',
  'A friend had the same and it was nothing',
  'My mother thinks I worry too much',
  'My husband laughs at me',
  'My boss says it is the chair',
  'My sister had a stiff neck for months and it went',
  'My son says I should google less',
  'My dad had a bad back all his life',
]

const raised = (text: string) => readWords(text, freeWords).raise

/** Texts of our own collection. */
const ownTexts = readFileSync(new URL('../../tools/cases/own-words.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
  .flatMap(read =>
    typeof read === 'object' && read !== null && 'text' in read && typeof read.text === 'string'
      ? [read.text]
      : [],
  )

/** Each own text is told with this many of the sentences, before and after it. */
const SENTENCES_EACH = 5

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

  it('takes nothing from any of our own texts, in 5,000 pairs and more', () => {
    const pairs = ownTexts.flatMap((text, index) =>
      Array.from({ length: SENTENCES_EACH }, (_, step) => {
        const sentence = minimising[(index * SENTENCES_EACH + step) % minimising.length] ?? ''
        return [
          { text, both: `${sentence}. ${text}` },
          { text, both: `${text}. ${sentence}` },
        ]
      }).flat(),
    )
    const alone = new Map(ownTexts.map(text => [text, raised(text)]))
    const lost = pairs.filter(({ text, both }) => {
      const now = raised(both)
      return alone.get(text)?.some(flag => !now.includes(flag)) === true
    })
    expect(pairs.length).toBeGreaterThanOrEqual(5_000)
    expect(lost.map(({ both }) => both)).toEqual([])
  })

  // "They" are the doctors, whoever was named before: who hurts is the person spoken of, not who says something.
  it.each(DONE_TO_ME)('said by somebody else leaves the complaint the writer’s: “%s”', text => {
    const alone = raised(text)
    expect(alone).not.toEqual([])
    const lost = SAID_BY_OTHERS.flatMap(said =>
      [`${said}. ${text}`, `${text} ${said}.`, `${said}, ${text}`].filter(both => {
        const now = raised(both)
        return alone.some(flag => !now.includes(flag))
      }),
    )
    expect(lost).toEqual([])
  })
})
