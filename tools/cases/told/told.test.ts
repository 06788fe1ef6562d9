import { describe, expect, it } from 'vitest'
import { outcomeOf, readTold } from './read-told.ts'

const told = readTold()

describe.each([...new Set(told.map(({ file }) => file))])('what people might type: %s', file => {
  const here = told.filter(text => text.file === file)

  it('brings the right question first, and hurries nobody with a plain knot', () => {
    const wrong = here.filter(text => !text.missed && !outcomeOf(text).isRight)
    expect(wrong.map(text => ({ text: text.text, ...outcomeOf(text) }))).toEqual([])
  })

  it('marks as missed only what still is', () => {
    expect(here.filter(text => text.missed && outcomeOf(text).isRight).map(({ text }) => text)).toEqual([])
  })
})
