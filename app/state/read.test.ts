import { expect, test } from 'vitest'
import { EMPTY_DIARY } from '#core/diary/diary.ts'
import type { EventData } from '#core/diary/event.ts'
import { atOnce } from '#core/diary/in-slices.ts'
import { happened } from '#test/builders/app.ts'
import { applyEntries } from './read.ts'

const NOTHING = { key: 0, count: 0, unread: 0, diary: EMPTY_DIARY }
const changed = (change: number): EventData => ({ type: 'change-rated', change })

test('a long diary is applied in slices to the same end, and what is strange in it is counted', () => {
  const entries = Array.from({ length: 3_500 }, (_, index) => ({
    key: index + 1,
    entry: index % 700 === 0 ? { strange: index } : { ...happened(changed(index % 5)), id: `id ${index}` },
  }))
  const work = applyEntries(NOTHING, entries)
  let slices = 0
  let next = work.next()
  for (; next.done !== true; next = work.next()) slices += 1
  expect(slices).toBe(3)
  const { value: read } = next
  expect(read).toMatchObject({ key: 3_500, count: 3_500, unread: 5 })
  const parts = [entries.slice(0, 900), entries.slice(900)]
  expect(parts.reduce((before, part) => atOnce(applyEntries(before, part)), NOTHING).diary).toEqual(
    read.diary,
  )
})

test('with nothing new nothing changes', () => {
  expect(atOnce(applyEntries(NOTHING, []))).toBe(NOTHING)
})
