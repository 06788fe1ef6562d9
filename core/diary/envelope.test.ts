import { expect, test } from 'vitest'
import { FIRST_MOMENT, LAST_MOMENT } from '#core/calendar/calendar-day.ts'
import { hasId, memberOf, restoredOf, stampOf, versionOf, withStamps } from './envelope.ts'
import { parseEvent } from './event.ts'
import { MAX_COUNT, type Stamp } from './stamp.ts'

const NOW = 1_795_000_000_000
const DEVICE = '00112233445566aa'
const STAMP: Stamp = { wall: NOW, count: 3, device: DEVICE }
const exported = (at: number, more: object = {}) => ({
  id: `${at}`,
  at,
  happening: { type: 'exported' },
  ...more,
})
const derived = (...ats: readonly number[]) => withStamps(ats.map(at => exported(at))).map(stampOf)

test.each([
  ['of a device', STAMP],
  ['of no device', { ...STAMP, device: '' }],
  ['at the first moment of all', { ...STAMP, wall: FIRST_MOMENT, count: 0 }],
  ['at the last moment of all', { ...STAMP, wall: LAST_MOMENT, count: MAX_COUNT }],
])('an entry with a stamp %s is read with it', (_what, stamp) => {
  const entry = exported(NOW, { stamp, restored: stamp })
  expect(parseEvent(entry)).toEqual({ ok: true, event: entry })
  expect([stampOf(entry), restoredOf(entry)]).toEqual([stamp, stamp])
})

test.each([
  ['before there were phones', { ...STAMP, wall: FIRST_MOMENT - 1 }],
  ['after all diaries', { ...STAMP, wall: LAST_MOMENT + 1 }],
  ['between two milliseconds', { ...STAMP, wall: NOW + 0.5 }],
  ['with half a count', { ...STAMP, count: 0.5 }],
  ['with a count below none', { ...STAMP, count: -1 }],
  ['with a count beyond all', { ...STAMP, count: MAX_COUNT + 1 }],
  ['of a device with a short name', { ...STAMP, device: DEVICE.slice(1) }],
  ['of a device with a long name', { ...STAMP, device: `${DEVICE}0` }],
  ['of a device in capitals', { ...STAMP, device: DEVICE.toUpperCase() }],
  ['of a device in other letters', { ...STAMP, device: 'g'.repeat(16) }],
  ['without a device', { wall: NOW, count: 0 }],
  ['that is null', null],
  ['that is a moment', NOW],
])('a stamp %s is no stamp, and its entry is kept unread', (_what, stamp) => {
  for (const name of ['stamp', 'restored'])
    expect(parseEvent(exported(NOW, { [name]: stamp })).ok).toBe(false)
  expect([stampOf({ stamp }), restoredOf({ restored: stamp })]).toEqual([undefined, undefined])
  const entry = exported(NOW, { stamp })
  expect(withStamps([entry])).toEqual([entry])
})

test('entries from before there were stamps keep the order they were written in, also where a clock went back', () => {
  expect(derived(NOW, NOW, NOW + 5, NOW + 2, NOW + 6)).toEqual([
    { wall: NOW, count: 0, device: '' },
    { wall: NOW, count: 1, device: '' },
    { wall: NOW + 5, count: 0, device: '' },
    { wall: NOW + 5, count: 1, device: '' },
    { wall: NOW + 6, count: 0, device: '' },
  ])
})

test('what was written by an older version after entries with stamps comes after them', () => {
  const [, later] = withStamps([exported(NOW - 9, { stamp: STAMP }), exported(NOW - 5)])
  expect(stampOf(later)).toEqual({ wall: NOW, count: 4, device: '' })
  const [next] = withStamps([exported(NOW - 9)], STAMP)
  expect(stampOf(next)).toEqual({ wall: NOW, count: 4, device: '' })
})

test('an earlier stamp that is read later makes nothing after it earlier', () => {
  const entries = [
    exported(NOW, { stamp: STAMP }),
    exported(1, { stamp: { ...STAMP, wall: NOW - 9 } }),
    exported(NOW),
  ]
  expect(stampOf(withStamps(entries)[2])).toEqual({ wall: NOW, count: 4, device: '' })
})

test('what cannot be read gets a stamp by its moment, or after what lies before it', () => {
  const strange = [
    { id: 'a', at: NOW, what: 'dreamt' },
    { id: 'b', at: 'then' },
    { id: 'c', at: 1e300 },
    { id: 'd' },
  ]
  expect(withStamps(strange).map(stampOf)).toEqual(
    [0, 1, 2, 3].map(count => ({ wall: NOW, count, device: '' })),
  )
  expect(withStamps([{ id: 'd' }]).map(stampOf)).toEqual([{ wall: FIRST_MOMENT, count: 0, device: '' }])
})

test('what is no entry, or is sealed, is left as it is', () => {
  const others = [null, 7, 'a', [1], { id: 'a', sealed: new Uint8Array(2) }]
  expect(withStamps(others)).toEqual(others)
})

test('an entry that was brought back is another version of itself, and no entry has none', () => {
  expect(versionOf(exported(NOW, { id: 'a', stamp: STAMP }))).toBe('a')
  expect(versionOf({ id: 'a', restored: STAMP })).toBe(`a ${NOW} 3 ${DEVICE}`)
  expect([versionOf({ at: NOW }), versionOf(null)]).toEqual([undefined, undefined])
})

test('only what has a text for an id can be written, and a member is only what a value has itself', () => {
  expect([{ id: 'a' }, { id: 1 }, {}, null, 'id', undefined].map(hasId)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
  expect(memberOf({ a: 1 }, 'a')).toBe(1)
  expect([
    memberOf({}, 'toString'),
    memberOf([1], 'length'),
    memberOf(null, 'a'),
    memberOf('a', 'length'),
  ]).toEqual([undefined, undefined, undefined, undefined])
})
