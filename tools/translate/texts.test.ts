import { expect, test } from 'vitest'
import { compileMessages } from './compile.ts'
import { fileOfModule, textsOf } from './texts.ts'

const idsOf = (path: string, code: string) => textsOf(path, code).map(({ id, text }) => `${id}: ${text}`)

test('a text of a record is found by the record it stands in, and an id is none', () => {
  const code = `export const upperTrapezius = { id: 'upper-trapezius', name: 'Upper trapezius', find: ['Lift it.'] } as const`
  expect(idsOf('knowledge/atlas/muscles/upper-trapezius.ts', code)).toEqual([
    'upper-trapezius.name: Upper trapezius',
    'upper-trapezius.find.0: Lift it.',
  ])
})

test('a record in a list keeps its texts when another is put before it', () => {
  const [one, two] = [`{ id: 'one', says: 'First words' }`, `{ id: 'two', says: 'Other words' }`]
  const at = (list: string) => idsOf('knowledge/evidence/myths.ts', `export const myths = [${list}]`)
  expect(at(`${two}, ${one}`)).toEqual(expect.arrayContaining(at(one)))
})

test('of a catalogue every word is a text, and what a choice means or is compared with is none', () => {
  const code = `export const planWords = { with: 'by hand', all: [{ value: 'no', label: 'No' }],
    unit: (unit: string) => (unit === 'seconds' ? short.seconds : short.minutes) }`
  expect(idsOf('app/features/plan/words/plan.ts', code)).toEqual([
    'planWords.with: by hand',
    'planWords.all.0.label: No',
  ])
})

test('a message carries the names of its places', () => {
  const code = `export const words = { days: message<[days: number]>(['days'], '{days} days') }`
  expect(textsOf('core/session/words.ts', code)).toMatchObject([
    { id: 'words.days', text: '{days} days', places: ['days'] },
  ])
})

test.each([
  ['app/features/plan/words/plan.ts', 'app/plan'],
  ['app/i18n/words.ts', 'app/i18n'],
  ['core/session/words.ts', 'core/session'],
  ['knowledge/atlas/muscles/upper-trapezius.ts', 'knowledge/muscles'],
  ['knowledge/care/habits.ts', 'knowledge/habits'],
  ['app/features/plan/plan.tsx', undefined],
  ['tools/cases/words.ts', undefined],
  ['knowledge/free-words/word-lists.ts', undefined],
  ['core/learn/search/language.de.ts', undefined],
])('the texts of %s belong to %s', (path, file) => {
  expect(fileOfModule(path)).toBe(file)
})

test('a compiled message takes what stands in its places, and nothing else', () => {
  const code = compileMessages('said', 'de', { tage: { text: 'd.h. {days} Tage', places: ['days'] } })
  expect(code).toContain('tage: (days) => "d.h. " + days + " Tage"')
  const faulty = () => compileMessages('said', 'de', { tage: { text: '{day} Tage', places: ['days'] } })
  expect(faulty).toThrow('nothing stands in {day}')
})
