import { expect, test } from 'vitest'
import { hashOf, type Statement } from '#core/clinical-review/clinical-review.ts'
import { EMPTY_DESK, parseDesk, saidOf, say, unsaid } from './desk.ts'
import { filtered, itemState, worklist, type Filter, type Item } from './worklist.ts'

const items = worklist()
const ALL: Filter = { state: 'all', kind: 'all', area: 'all', unconfirmed: false }
const itemOf = (key: string): Item => {
  const item = items.find(one => one.key === key)
  if (!item) throw new Error(`no item ${key}`)
  return item
}
const pregnant = itemOf('limit:pregnant')
const agree = (records: Item['records']) =>
  say(EMPTY_DESK, records, { verdict: 'agree', on: '2026-03-02', language: 'en' }).statements

test('what may cost a life comes first, and of that what rests on nothing confirmed', () => {
  const order = items.map(({ severity, confirmed }) => severity * 2 - Number(confirmed))
  expect(order).toEqual(order.toSorted((a, b) => b - a))
  expect(items[0]).toMatchObject({ severity: 5, confirmed: false })
})

test('all limits of one kind of person are read together', () => {
  expect(pregnant.records.length).toBeGreaterThan(5)
  expect(items.filter(({ kind }) => kind === 'limit').length).toBeLessThan(90)
})

test('an item is done when all of it is, and changed when a part of it was', () => {
  const [first, ...more] = pregnant.records
  expect(itemState(pregnant, 'en', [])).toBe('open')
  expect(itemState(pregnant, 'en', agree([first]))).toBe('open')
  const done = agree(pregnant.records)
  expect(itemState(pregnant, 'en', done)).toBe('done')
  const other: readonly Statement[] = done.map(one =>
    one.id === more[0]?.id ? { ...one, of: '0'.repeat(16) } : one,
  )
  expect(itemState(pregnant, 'en', other)).toBe('changed')
})

test('filters leave what is wanted', () => {
  const stateOf = () => 'open' as const
  const necks = filtered(items, { ...ALL, area: 'neck', kind: 'question' }, stateOf)
  expect(necks.every(({ areas, kind }) => areas.includes('neck') && kind === 'question')).toBe(true)
  expect(necks.length).toBeLessThan(filtered(items, { ...ALL, kind: 'question' }, stateOf).length)
  expect(filtered(items, { ...ALL, unconfirmed: true }, stateOf).some(({ confirmed }) => confirmed)).toBe(
    false,
  )
  expect(filtered(items, { ...ALL, state: 'done' }, stateOf)).toEqual([])
})

test('somebody who says something else of a record has said one thing of it', () => {
  const { records } = itemOf('question:saddle-numb')
  const said = say({ ...EMPTY_DESK, statements: agree(records) }, records, {
    verdict: 'change',
    on: '2026-03-03',
    language: 'en',
    words: 'Numb?',
    note: '',
  })
  expect(said.statements).toEqual([
    {
      id: 'question:saddle-numb',
      language: 'en',
      on: '2026-03-03',
      of: hashOf(records[0]),
      verdict: 'change',
      words: 'Numb?',
    },
  ])
  expect(saidOf(said, records[0], 'de')).toBe(undefined)
  expect(unsaid(said, records, 'en').statements).toEqual([])
})

test('a desk that cannot be read is an empty one', () => {
  expect(parseDesk(undefined)).toEqual(EMPTY_DESK)
  expect(parseDesk({ by: 1 })).toEqual(EMPTY_DESK)
})
