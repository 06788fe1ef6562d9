import { randomInt } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDiary, KINDS } from '#test/arbitraries/events.ts'
import { canonicalJson } from './checksum.ts'
import { applyEvents } from './diary.ts'
import { parseEvent, type Event } from './event.ts'
import { exportDiary } from './export.ts'
import { USUAL_BREAKS } from '#core/vocabulary/break-settings.ts'
import { utcTime } from '#core/calendar/utc-time.ts'
import { readExport } from './import.ts'
import { eventsThatCount, readEntries, type StampedEvent } from './order.ts'
import { mergeEntries } from './restore.ts'

const NOW = 1_795_000_000_000
const DIARIES = 10_000
const AUTHOR = { now: NOW, device: '00112233445566aa', newId: () => 'new' }
const foldOf = (events: readonly StampedEvent[]) => applyEvents(eventsThatCount(events))

const painted: Event = {
  id: 'a',
  at: NOW,
  happening: { type: 'pain-painted', painting: [], places: ['interscapular.L'], intensity: 4 },
}
const slept: Event = {
  id: 'b',
  at: NOW + 1,
  happening: { type: 'day-noted', day: '2026-11-18', sleepQuality: 7, note: 'Größe “M”, 🙂' },
}

test('a person who saves the diary, erases it and brings it back has the same diary', () => {
  const seed = randomInt(2 ** 31)
  const kinds = new Set<string>()
  let entries = 0
  fc.assert(
    fc.property(anyDiary, events => {
      const read = readExport(exportDiary(events, NOW))
      const back = read.ok ? read.events : []
      if (!read.ok || read.unread > 0 || !isDeepStrictEqual(back, events)) return false
      for (const { happening } of events) kinds.add(happening.type)
      entries += events.length
      const merged = readEntries(mergeEntries([], back, AUTHOR)).events
      const inTheOrderOfTheFile = readEntries(events).events
      return isDeepStrictEqual(foldOf(merged), foldOf(inTheOrderOfTheFile))
    }),
    { seed, numRuns: DIARIES },
  )
  console.log(`round trip: ${DIARIES} diaries, ${entries} entries, ${kinds.size} kinds, seed ${seed}`)
  expect([...kinds].toSorted()).toEqual([...KINDS].toSorted())
})

test('a saved diary says what it is, how much it holds and when it was saved', () => {
  const file: unknown = JSON.parse(exportDiary([painted, slept], NOW))
  expect(file).toMatchObject({
    app: 'unknot',
    format: 1,
    exportedAt: '2026-11-18T11:06:40Z',
    count: 2,
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/u),
    events: [painted, slept],
  })
})

test('the line a person wrote for their breaks is in the file and comes back', () => {
  const settings = { ...USUAL_BREAKS, ownLine: 'Aus dem Fenster schauen' }
  const chosen: Event = { id: 'c', at: NOW, happening: { type: 'breaks-set', settings } }
  expect(readExport(exportDiary([chosen], NOW))).toMatchObject({ ok: true, events: [chosen] })
})

test('the same diary saved twice differs only in the moment', () => {
  const lineOf = (now: number) => exportDiary([painted, slept], now).replace(utcTime(now), '')
  expect(lineOf(NOW)).toBe(lineOf(NOW + 86_400_000))
})

test('entries are written with their names in order, whatever order they were made in', () => {
  const { id, at, happening } = painted
  expect(canonicalJson({ happening, at, id })).toBe(canonicalJson({ id, happening, at }))
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: Number.NaN })).toBe(
    '{"a":null,"b":[1,{"c":"é","d":null}]}',
  )
})

/** A moment as the platform's own calendar writes it. */
const SWEDISH = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' })

test('moments stand in the file as every computer reads them', () => {
  const moments = fc.integer({ min: -2_208_988_800_000, max: 253_402_300_799_999 })
  fc.assert(
    fc.property(moments, at => {
      expect(utcTime(at)).toBe(`${SWEDISH.format(at).replace(' ', 'T')}Z`)
    }),
    { numRuns: 500 },
  )
  expect([utcTime(1e300), utcTime(-1e300)]).toEqual(['9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z'])
})

test('a diary of two years is saved and read again within seconds', () => {
  const events = Array.from({ length: 3650 }, (_, index) => ({
    ...slept,
    id: `${index}`,
    at: NOW + index,
  }))
  const text = exportDiary(events, NOW)
  const read = readExport(text)
  expect(read.ok && read.events.length).toBe(3650)
  expect(events.every(event => parseEvent(event).ok)).toBe(true)
})
