import { describe, expect, it } from 'vitest'
import { outcomeOf, readTold } from './read-told.ts'

const told = readTold().map(text => ({ ...text, outcome: outcomeOf(text) }))

describe.each([...new Set(told.map(({ file }) => file))])('what people might type: %s', file => {
  const here = told.filter(text => text.file === file)

  it('brings the right question first, and hurries nobody with a plain knot', () => {
    const wrong = here.filter(({ missed, outcome }) => !missed && !outcome.isRight)
    expect(wrong.map(({ text, outcome }) => ({ text, ...outcome }))).toEqual([])
  })

  it('marks as missed only what still is', () => {
    expect(here.filter(({ missed, outcome }) => missed && outcome.isRight).map(({ text }) => text)).toEqual(
      [],
    )
  })
})
