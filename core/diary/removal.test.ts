import { expect, test } from 'vitest'
import { checked, withKnot } from '#test/builders/people.ts'
import { applyEvents } from './diary.ts'
import type { Event } from './event.ts'
import { readEntries } from './order.ts'
import { mergeEntries } from './restore.ts'
import { beforeRemoval, mustStay } from './removal.ts'

const NOW = 1_795_000_000_000

test('who removes an answer about safety is asked again, so that no older one speaks for it', () => {
  const urgent = checked(NOW, { yes: ['saddle-numb'] })
  const before = withKnot(NOW - 60_000)
  const asked = beforeRemoval([urgent], [...before, urgent]).map((happening): Event => ({
    id: 'x',
    at: NOW,
    happening,
  }))
  expect(applyEvents([...before, ...asked]).askAgain).toBe(true)
})

const NOTE = { type: 'mini-check-answered', anything: true } as const
const note = (id: string, at: number): Event => ({ id, at, happening: NOTE })

test('the latest note that an earlier check no longer counts stays, so that a check brought in later cannot speak', () => {
  const older = note('older', NOW)
  const latest = note('latest', NOW + 2)
  const all = [older, checked(NOW + 1), latest, checked(NOW + 3)]
  expect(all.map(event => mustStay(event, all))).toEqual([false, false, true, false])
  expect(beforeRemoval([latest], all)).toEqual([NOTE])
})

test('an earlier note can go for good, whatever file is added afterwards: a later one asks again', () => {
  const urgent = checked(NOW, { yes: ['saddle-numb'] })
  const all = [note('older', NOW + 1), note('latest', NOW + 2)]
  expect(beforeRemoval(all.slice(0, 1), all)).toEqual([])
  const author = { now: NOW + 9, device: '00112233445566aa', newId: () => 'new' }
  const merged = readEntries(mergeEntries(all.slice(1), [urgent], author)).events
  expect(applyEvents(merged).askAgain).toBe(true)
})

test('a note with a later place and an earlier moment takes the place of none: a merge would put it first', () => {
  const all = [note('older', NOW), note('clock set back', NOW - 1), note('same moment', NOW)]
  expect(all.map(event => mustStay(event, all))).toEqual([true, false, true])
})

test('of two notes that go at once the latest is written again', () => {
  const all = [note('older', NOW), note('latest', NOW + 1)]
  expect(beforeRemoval(all, all)).toEqual([NOTE])
})

test('who said before a session that nothing is new has left no note', () => {
  const none: Event = { id: 'n', at: NOW, happening: { type: 'mini-check-answered', anything: false } }
  expect(mustStay(none, [none])).toBe(false)
})

test('removing anything else asks nothing', () => {
  const day: Event = { id: 'a', at: NOW, happening: { type: 'day-noted', day: '2026-11-18' } }
  expect(beforeRemoval([day], [...withKnot(NOW), day])).toEqual([])
})
