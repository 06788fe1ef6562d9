import { expect, test } from 'vitest'
import { foldAll } from './diary.ts'
import { latestPain } from './latest-pain.ts'

test('a check after a worse day asks about the worse pain, not about the first painting', () => {
  const diary = foldAll([
    { id: 'a', at: 1, happening: { type: 'pain-painted', painting: [], places: [], intensity: 3 } },
    { id: 'b', at: 2, happening: { type: 'session-started', session: 's', steps: [], painBefore: 6 } },
  ])
  expect(latestPain(diary)).toBe(6)
})

test('nothing told is no pain told', () => {
  expect(latestPain(foldAll([]))).toBeUndefined()
})
