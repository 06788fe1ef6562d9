import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCopies, DEVICES, inParts, NOVEMBER } from '#test/arbitraries/copies.ts'
import { canonicalJson } from './checksum.ts'
import { applyEvents } from './diary.ts'
import { eventsThatCount, readEntries } from './order.ts'
import type { Stamp } from './stamp.ts'
import {
  compareCopies,
  entriesInOrder,
  isKeptEntry,
  removalsIn,
  uniteEntries,
  type AnyEntry,
} from './unite.ts'

const [, PHONE, DESK] = DEVICES
const at = (wall: number, count = 0, device: string = PHONE): Stamp => ({
  wall: NOVEMBER + wall,
  count,
  device,
})
const entry = (id: string, stamp: Stamp, more: object = {}): AnyEntry =>
  Object.assign({ id }, { at: NOVEMBER, happening: { type: 'change-rated', change: 1 }, stamp }, more)
const removal = (id: string, ids: readonly string[], stamp: Stamp): AnyEntry =>
  entry(id, stamp, { happening: { type: 'entries-removed', ids } })
const idsOf = (entries: readonly AnyEntry[]) => entries.map(({ id }) => id)
const diaryOf = (entries: readonly unknown[]) => {
  const { events, others } = readEntries(entries)
  return canonicalJson([applyEvents(eventsThatCount(events)), others.length])
}

test('whatever order entries come in, in whatever parts and however often, the same lies on disk and is shown', () => {
  const twoWays = anyCopies.chain(copies => fc.tuple(fc.constant(copies), inParts(copies), inParts(copies)))
  fc.assert(
    fc.property(twoWays, ([copies, ...ways]) => {
      const [one = [], other = []] = ways.map(parts =>
        parts.reduce<readonly AnyEntry[]>((here, part) => uniteEntries(here, part).entries, []),
      )
      const atOnce = uniteEntries([], copies).entries
      expect(canonicalJson(one)).toBe(canonicalJson(atOnce))
      expect(canonicalJson(other)).toBe(canonicalJson(atOnce))
      expect(diaryOf(one.toReversed())).toBe(diaryOf(atOnce))
    }),
    { numRuns: 2_000 },
  )
})

test('a diary folded in whatever order its entries lie is the same diary', () => {
  const shuffled = anyCopies.chain(copies => {
    const { entries } = uniteEntries([], copies)
    return fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length }))
  })
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      const [one, other] = [entries, others].map(all => applyEvents(eventsThatCount(readEntries(all).events)))
      expect(canonicalJson(one)).toBe(canonicalJson(other))
    }),
    { numRuns: 500 },
  )
})

test('what comes is added, in the order of all devices, and what is known changes nothing', () => {
  const here = [entry('a', at(1)), entry('c', at(3))]
  const united = uniteEntries(here, [entry('b', at(2)), entry('a', at(1))])
  expect([idsOf(united.entries), idsOf(united.added), united.isOnlyMore]).toEqual([
    ['a', 'b', 'c'],
    ['b'],
    true,
  ])
  const again = uniteEntries(united.entries, united.entries)
  expect([again.entries, again.added, again.isOnlyMore]).toEqual([united.entries, [], true])
})

test('of the same old file on two devices each entry is there once, with the smaller stamp', () => {
  const [early, late] = [entry('a', at(1, 0, '')), entry('a', at(1, 1, ''))]
  const better = uniteEntries([late], [early])
  expect([better.entries, better.added, better.isOnlyMore]).toEqual([[early], [], false])
  const worse = uniteEntries([early], [late])
  expect([worse.entries, worse.added, worse.isOnlyMore]).toEqual([[early], [], true])
})

test('a removed entry goes, stays away, and what says so stays', () => {
  const gone = removal('r', ['a'], at(5))
  const here = uniteEntries([entry('a', at(1)), entry('b', at(2))], [gone])
  expect([idsOf(here.entries), idsOf(here.added), here.isOnlyMore]).toEqual([['b', 'r'], ['r'], false])
  const late = uniteEntries(here.entries, [entry('a', at(9))])
  expect([idsOf(late.entries), late.added, late.isOnlyMore]).toEqual([['b', 'r'], [], true])
})

test.each([
  ['later', at(6), ['r', 'a']],
  ['at the same moment', at(5), ['r']],
  ['earlier', at(4), ['r']],
])(
  'an entry brought back %s than it was removed is there or not, in either order',
  (_when, restored, ids) => {
    const [gone, back] = [removal('r', ['a'], at(5)), entry('a', at(7), { restored })]
    expect(idsOf(uniteEntries([gone], [back]).entries)).toEqual(ids)
    expect(idsOf(uniteEntries([back], [gone]).entries)).toEqual(ids)
  },
)

test('what was removed twice is brought back only after the later time', () => {
  const twice = [removal('later', ['a'], at(5)), removal('earlier', ['a'], at(3))]
  for (const gone of [twice, twice.toReversed()]) {
    expect(idsOf(uniteEntries(gone, [entry('a', at(1), { restored: at(4) })]).entries)).toEqual([
      'earlier',
      'later',
    ])
    expect(idsOf(uniteEntries(gone, [entry('a', at(1), { restored: at(6) })]).added)).toEqual(['a'])
  }
})

test('what says that others are removed is not removed itself, whoever says so', () => {
  const [first, second] = [removal('first', ['a'], at(1)), removal('second', ['first', 'a'], at(2))]
  expect(idsOf(uniteEntries([first], [second]).entries)).toEqual(['first', 'second'])
})

test('what only looks as if it removed others removes nothing', () => {
  const many = Array.from({ length: 301 }, () => 'a')
  expect(removalsIn([removal('r', many, at(5))]).size).toBe(0)
  expect(removalsIn([removal('r', many.slice(1), at(5))]).size).toBe(1)
})

test('what cannot be unlocked stays, and gives way to the same entry in clear', () => {
  const sealed = { id: 'a', sealed: new Uint8Array(3) }
  expect(isKeptEntry(sealed, new Map([['a', at(5)]]))).toBe(true)
  expect(uniteEntries([sealed], [entry('a', at(1))]).entries).toEqual([entry('a', at(1))])
  expect(uniteEntries([entry('a', at(1))], [sealed]).entries).toEqual([entry('a', at(1))])
})

test('what comes without a stamp counts from its own moment on every device, and what has no id not at all', () => {
  const { id, stamp: _stamp, ...bare } = { ...entry('a', at(1)), stamp: undefined }
  const { added } = uniteEntries([entry('b', at(9))], [{ id, ...bare }, bare, null, 'a'])
  expect(added).toEqual([entry('a', { wall: NOVEMBER, count: 0, device: '' })])
})

test('entries lie in the order of their stamps, then of their ids, and what has none comes last', () => {
  const odd = { id: '0', stamp: 'never' }
  const entries = [odd, entry('c', at(2)), entry('b', at(2)), entry('z', at(1)), { id: '1', stamp: 0 }]
  expect(idsOf(entriesInOrder(entries))).toEqual(['z', 'b', 'c', '0', '1'])
  expect(idsOf(entriesInOrder(entries.toReversed()))).toEqual(['z', 'b', 'c', '0', '1'])
})

test.each([
  ['brought back', entry('a', at(9), { restored: at(2) }), entry('a', at(1))],
  ['brought back later', entry('a', at(9), { restored: at(3) }), entry('a', at(1), { restored: at(2) })],
  ['made earlier', entry('a', at(1)), entry('a', at(2))],
  [
    'made earlier by a device whose name comes first',
    entry('a', at(1, 0, PHONE)),
    entry('a', at(1, 0, DESK)),
  ],
  ['made at a moment that can be read', entry('a', at(9)), { id: 'a', stamp: 'never' }],
  ['whose words come first', entry('a', at(1), { at: NOVEMBER }), entry('a', at(1), { at: NOVEMBER + 1 })],
])('of two copies of an entry the one %s counts', (_what, better, worse) => {
  expect(compareCopies(better, worse)).toBeLessThan(0)
  expect(compareCopies(worse, better)).toBeGreaterThan(0)
  expect(compareCopies(better, structuredClone(better))).toBe(0)
})
