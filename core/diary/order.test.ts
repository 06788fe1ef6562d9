import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary } from '#test/arbitraries/events.ts'
import { canonicalJson } from './checksum.ts'
import { applyEvents } from './diary.ts'
import { isRemoval, type Event } from './event.ts'
import { exportDiary } from './export.ts'
import { readExport } from './import.ts'
import { eventsThatCount, inOrder, isRemoved, readEntries, removalsOf, type StampedEvent } from './order.ts'
import { compareStamps } from './stamp.ts'

const NOW = 1_795_000_000_000
const DEVICE = '00112233445566aa'
const at = (wall: number) => ({ wall: NOW + wall, count: 0, device: DEVICE })
const made = (
  id: string,
  wall: number,
  happening: Event['happening'] = { type: 'exported' },
): StampedEvent => ({
  id,
  at: NOW,
  happening,
  stamp: at(wall),
})

test('whatever lay on a phone before entries had stamps is read in the order it was written in, to the same diary', () => {
  const older = anyDiary.map(events => events.filter(event => !isRemoval(event)))
  fc.assert(
    fc.property(older, events => {
      const { events: read, latest } = readEntries(events)
      expect(eventsThatCount(read).map(({ id }) => id)).toEqual(events.map(({ id }) => id))
      expect(canonicalJson(applyEvents(eventsThatCount(read.toReversed())))).toBe(
        canonicalJson(applyEvents(events)),
      )
      expect(latest).toEqual(read.at(-1)?.stamp)
      const file = readExport(exportDiary(read, NOW))
      expect(file.ok ? file.events : events).toEqual(file.ok ? read : [])
    }),
    { numRuns: 500 },
  )
})

test('of two entries with one stamp, as two tabs may write them, the id decides', () => {
  const [one, other] = [made('a', 1), made('b', 1)]
  expect([inOrder([one, other]), inOrder([other, one])]).toEqual([
    [one, other],
    [one, other],
  ])
})

test('what cannot be read is given back as it is, and what it says of its making counts', () => {
  const strange = { id: 'strange', dreamt: true, stamp: at(9) }
  const { events, others, latest } = readEntries([
    strange,
    { id: 'a', at: NOW, happening: { type: 'exported' } },
  ])
  expect(others).toEqual([strange])
  expect(events).toMatchObject([{ stamp: { wall: NOW + 9, count: 1, device: '' } }])
  expect(latest).toEqual(events[0]?.stamp)
  expect(readEntries([{ id: 'odd', stamp: 'never' }], at(3)).latest).toEqual(at(3))
})

test('of several removals of an entry the last counts, whatever order they come in', () => {
  const gone = [2, 7, 5].map(wall => made(`${wall}`, wall, { type: 'entries-removed', ids: ['a'] }))
  for (const all of [gone, gone.toReversed()]) {
    const removals = removalsOf([...all, made('b', 9)])
    expect([...removals]).toEqual([['a', at(7)]])
    expect(
      [at(6), at(7), at(8)].map(restored => isRemoved(Object.assign(made('a', 1), { restored }), removals)),
    ).toEqual([true, true, false])
    expect([isRemoved(made('a', 99), removals), isRemoved(made('b', 1), removals)]).toEqual([true, false])
  }
})

test('what was removed is in no diary, and the first moment of one is that of somebody who told something', () => {
  const removal = made('r', 1, { type: 'entries-removed', ids: ['a', 'r'] })
  const told = { ...made('b', 3), at: NOW + 5 }
  const counting = eventsThatCount([told, made('a', 2), removal])
  expect(counting).toEqual([removal, told])
  expect(applyEvents(counting).firstAt).toBe(NOW + 5)
  expect(
    counting.every(
      (event, index) => index === 0 || compareStamps(counting[index - 1]?.stamp ?? at(0), event.stamp) < 0,
    ),
  ).toBe(true)
})
