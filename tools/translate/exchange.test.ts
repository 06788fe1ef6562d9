import { expect, test } from 'vitest'
import { flatTexts, takeIn } from './exchange.ts'
import type { FiledText, Standing } from './status.ts'
import { hashOf } from './translations.ts'

const begin: FiledText = { file: 'app/find', id: 'words.begin', text: 'Begin', start: 0, end: 0 }
const days: FiledText = {
  file: 'app/find',
  id: 'words.days',
  text: '{days, plural, one {# day} other {# days}}',
  places: ['days'],
  start: 0,
  end: 0,
}
const english = [begin, days]
const BEGIN = 'app/find: words.begin'
const DAYS = 'app/find: words.days'
const seen = { [BEGIN]: begin.text, [DAYS]: days.text }

test('a translator gets the English, and what is said of it now', () => {
  const texts: readonly Standing[] = [
    { english: begin, state: 'said', said: { of: hashOf('Begin'), text: 'Empezar' } },
    { english: days, state: 'stale', said: { of: hashOf('days'), text: 'días' } },
  ]
  expect(flatTexts(texts)).toEqual({ english: seen, own: { [BEGIN]: 'Empezar' } })
})

test('what a translator made comes in, as made of the English that was sent', () => {
  const own = { [BEGIN]: 'Empezar', [DAYS]: '{days, plural, one {# día} other {# días}}' }
  const { translations, taken, leftOut } = takeIn(
    'es',
    own,
    { ...seen, [BEGIN]: 'Start' },
    english,
    new Map(),
  )
  expect([taken, leftOut]).toEqual([2, []])
  expect(translations.get('app/find')?.get('words.begin')).toEqual({ of: hashOf('Start'), text: 'Empezar' })
})

test.each([
  [{ [DAYS]: '{days, plural, one {# día}' }, /^app\/find: words\.days cannot be said: /],
  [{ [DAYS]: '{dias} días' }, 'app/find: words.days cannot be said: nothing stands in {dias}.'],
  [{ [BEGIN]: ' ' }, 'app/find: words.begin says nothing.'],
  [{ 'app/find: gone': 'Nada' }, 'app/find: gone is no text of the app any more.'],
])('what cannot be taken in is left out, with the reason: %o', (own, reason) => {
  const before = new Map([['app/find', new Map([['words.begin', { of: hashOf('Begin'), text: 'Empezar' }]])]])
  const { translations, taken, leftOut } = takeIn('es', own, seen, english, before)
  expect(taken).toBe(0)
  expect(leftOut).toEqual([typeof reason === 'string' ? reason : expect.stringMatching(reason)])
  expect(translations).toEqual(before)
})

test('a text that comes back unchanged keeps the clinician who agreed to it, a changed one asks anew', () => {
  const agreed = { of: hashOf('Begin'), text: 'Empezar', reviewed: 'A. B., 2026-11-30' }
  const before = new Map([['app/find', new Map([['words.begin', agreed]])]])
  const taken = (text: string) =>
    takeIn('es', { [BEGIN]: text }, seen, english, before)
      .translations.get('app/find')
      ?.get('words.begin')
  expect(taken('Empezar')).toEqual(agreed)
  expect(taken('Comenzar')).toEqual({ of: hashOf('Begin'), text: 'Comenzar' })
})
