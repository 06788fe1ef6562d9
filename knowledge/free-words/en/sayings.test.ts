import { describe, expect, it } from 'vitest'
import { readWords } from '#core/free-words/read.ts'
import { freeWords } from '../word-lists.ts'
import { quietSayings } from './quiet-sayings.ts'
import { urgentSayings } from './urgent-sayings.ts'

const raised = (text: string) => readWords(text, freeWords).raise

describe.each(Object.entries(urgentSayings))('%s', (flag, texts) => {
  it.each(texts)('is asked about after “%s”', text => {
    expect(raised(text)).toContain(flag)
  })
})

/** Told with an ordinary knot these cost nothing: nobody is hurried by them. */
const CALM: ReadonlySet<string> = new Set([
  'sleep-move',
  'limb-numb-stable',
  'no-improve-6wk',
  'radiating-limb',
])

describe('an idiom or an ordinary knot', () => {
  it.each(quietSayings)('hurries nobody: “%s”', text => {
    expect(raised(text).filter(flag => !CALM.has(flag))).toEqual([])
  })
})
