import { expect, test } from 'vitest'
import { checksumOf } from './checksum.ts'
import { parseEvent } from './event.ts'
import { DIARY_FORMAT } from './export.ts'
import { readExport } from './import.ts'
import { canMigrate, migrate, MIGRATIONS } from './migrate.ts'
import { inOrder, readEntries } from './order.ts'

/** Entries as version 0.1 left them on phones. Never edit one: people have them. */
const FORMAT_0: readonly unknown[] = [
  {
    id: '7c1f6f0e-0000-4000-8000-000000000001',
    at: 1_763_700_000_000,
    happening: {
      type: 'pain-painted',
      painting: [{ view: 'back', kind: 'brush', quality: 'ache', radius: 40, points: [[420, 380.5]] }],
      places: ['upper-shoulder-ridge.L', 'neck-shoulder-angle.L'],
      intensity: 5,
    },
  },
  {
    id: '7c1f6f0e-0000-4000-8000-000000000002',
    at: 1_763_700_060_000,
    happening: {
      type: 'safety-answered',
      answers: { age: 41, flags: { fever: 'no', 'saddle-numb': 'no' }, conditions: { diabetes: 'yes' } },
      tier: 'self-care',
    },
  },
  {
    id: '7c1f6f0e-0000-4000-8000-000000000003',
    at: 1_763_700_090_000,
    happening: {
      type: 'knots-chosen',
      knots: [
        {
          id: 'upper-trapezius-1.L',
          muscle: 'upper-trapezius',
          side: 'L',
          triggerPoint: 'upper-trapezius-1',
          place: 'neck-shoulder-angle.L',
          state: 'active',
          tenderness: 6,
        },
      ],
    },
  },
  {
    id: '7c1f6f0e-0000-4000-8000-000000000004',
    at: 1_763_700_100_000,
    happening: {
      type: 'setup-chosen',
      setup: { tools: ['tennis-ball'], positions: ['wall'], minutesADay: 10, helped: false },
    },
  },
  {
    id: '7c1f6f0e-0000-4000-8000-000000000005',
    at: 1_763_700_900_000,
    happening: { type: 'session-rated', session: 's1', pain: 3 },
  },
]

/** Every older format, one list of saved entries each: `SAVED[n]` is format n. */
const SAVED = [FORMAT_0] as const

test('there is a step and saved entries for every older format', () => {
  expect(MIGRATIONS).toHaveLength(DIARY_FORMAT)
  expect(SAVED).toHaveLength(DIARY_FORMAT)
})

test('whoever kept a diary with an older version reads every entry of it today', () => {
  for (const [from, entries] of SAVED.entries()) {
    for (const entry of entries) {
      expect(parseEvent(migrate(entry, from))).toEqual({ ok: true, event: entry })
    }
    const file = { app: 'unknot', format: from, count: entries.length, checksum: checksumOf(entries) }
    expect(readExport(JSON.stringify({ ...file, events: entries }))).toMatchObject({
      ok: true,
      events: entries,
      unread: 0,
    })
  }
})

test('entries of an older format keep their order among those of all devices, on every device the same', () => {
  for (const [from, entries] of SAVED.entries()) {
    const { events } = readEntries(entries.map(entry => migrate(entry, from)))
    expect(inOrder(events.toReversed()).map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    expect(events.map(({ stamp }) => stamp)).toEqual(
      events.map(({ at }) => ({ wall: at, count: 0, device: '' })),
    )
  }
})

test('nothing is made up for what an old entry did not tell', () => {
  const [painted] = FORMAT_0
  expect(migrate(painted, 0)).toEqual(painted)
})

test('steps are taken in order, and only those that are missing', () => {
  const steps = [1, 2, 3].map(number => (value: unknown) => [value, number])
  expect(migrate('entry', 0, steps)).toEqual([[['entry', 1], 2], 3])
  expect(migrate('entry', 2, steps)).toEqual(['entry', 3])
  expect(migrate('entry', 3, steps)).toBe('entry')
})

test('a step leaves alone what it does not know', () => {
  for (const value of [null, 7, 'a', [], {}]) expect(migrate(value, 0)).toBe(value)
})

test('formats of another world are refused', () => {
  expect([-1, 0.5, Number.NaN, DIARY_FORMAT + 1].some(canMigrate)).toBe(false)
  expect([0, DIARY_FORMAT].every(canMigrate)).toBe(true)
})
