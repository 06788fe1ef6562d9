import { expect, test } from 'vitest'
import type { EventData } from '#core/diary/event.ts'
import { atOnce } from '#core/diary/in-slices.ts'
import { MONDAY_NINE } from '#app/platform/fake.ts'
import { happened } from '#test/builders/app.ts'
import type { StoredEntry } from '#app/platform/platform.ts'
import { applyEntries, NOTHING } from './read.ts'
import type { Read } from './snapshot.ts'

const changed = (change: number): EventData => ({ type: 'change-rated', change })

test('a long diary is applied in slices to the same end, and what is strange in it is counted', () => {
  const entries = Array.from({ length: 3_500 }, (_, index) => ({
    key: index + 1,
    entry:
      index % 700 === 0
        ? { strange: index }
        : { ...happened(changed(index % 5), MONDAY_NINE + index), id: `id ${index}` },
  }))
  const work = applyEntries(NOTHING, entries)
  let slices = 0
  let next = work.next()
  for (; next.done !== true; next = work.next()) slices += 1
  expect(slices).toBe(6)
  const { value: read } = next
  expect(read).toMatchObject({ key: 3_500, count: 3_500, unread: 5 })
  const first = atOnce(applyEntries(NOTHING, entries.slice(0, 900)))
  const second = first && atOnce(applyEntries(first, entries.slice(900)))
  expect(second).toEqual(read)
})

test('with nothing new nothing changes', () => {
  expect(atOnce(applyEntries(NOTHING, []))).toBe(NOTHING)
})

const DEVICE = '00112233445566aa'
const NINE = MONDAY_NINE
const made = (id: string, wall: number, happening: EventData = changed(1), more: object = {}) => ({
  key: wall,
  entry: { id, at: NINE, happening, stamp: { wall: NINE + wall, count: 0, device: DEVICE }, ...more },
})
const read = (before: Read, ...entries: readonly StoredEntry[]) => atOnce(applyEntries(before, entries))
const gone = (wall: number, ...ids: readonly string[]) =>
  made(`gone ${wall}`, wall, { type: 'entries-removed', ids })
const first = read(NOTHING, made('a', 1), made('b', 5), gone(6, 'away')) ?? NOTHING

test('what comes after all that was applied is applied', () => {
  expect(first).toMatchObject({ count: 3, removed: ['away'], latest: { wall: NINE + 6 } })
  expect(read(first, made('d', 8, changed(3)), made('c', 7, changed(2)))?.diary.notes.changes).toMatchObject(
    [1, 1, 2, 3].map(change => ({ change })),
  )
  expect(read(first, made('c', 7), { key: 9, entry: { id: 'strange' } })).toMatchObject({
    unread: 1,
    count: 5,
  })
})

test.each([
  ['is older than what was applied', [made('c', 7), made('d', 4)]],
  ['is as old as what was applied last', [made('c', 6)]],
  ['removes something', [gone(7, 'a')]],
  ['was removed', [made('away', 7)]],
  ['was removed and cannot be read', [{ key: 7, entry: { id: 'away', dreamt: true } }]],
])('what %s has all of it read anew', (_what, entries) => {
  expect(read(first, ...entries)).toBeUndefined()
})

test('from nothing all can be read, and what was removed counts neither as read nor as unread', () => {
  const strange = { key: 9, entry: { id: 'strange', stamp: { wall: NINE, count: 0, device: DEVICE } } }
  const nameless = { key: 10, entry: { dreamt: true } }
  const all = read(NOTHING, gone(7, 'a', 'strange'), made('a', 1), made('b', 5), strange, nameless)
  expect(all).toMatchObject({
    count: 5,
    unread: 1,
    removed: ['a', 'strange'],
    diary: { notes: { changes: [{}] } },
  })
  const back = made('a', 1, changed(1), { restored: { wall: NINE + 8, count: 0, device: DEVICE } })
  expect(read(NOTHING, gone(7, 'a'), back)?.diary.notes.changes).toHaveLength(1)
})

test('where nothing has a stamp that can be read none is the latest', () => {
  const odd = read(NOTHING, { key: 1, entry: { id: 'odd', stamp: 'never' } })
  expect(odd).toEqual({ ...NOTHING, key: 1, count: 1, unread: 1 })
  expect(odd && read(odd, made('a', 1))).toMatchObject({ count: 2, unread: 1 })
})
