import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Stroke } from '#core/locate/painting.ts'
import { addStroke, clearAll, historyOf, redo, undo, type History } from './strokes.ts'

const stroke = (x: number): Stroke => ({
  view: 'back',
  kind: 'brush',
  quality: 'ache',
  radius: 20,
  points: [[x, 400]],
})

const STEPS: Readonly<Record<string, (history: History) => History>> = {
  add: history => addStroke(history, stroke(history.painting.length)),
  clear: clearAll,
  undo,
  redo,
}

test('undo brings back what clearing took away', () => {
  const drawn = addStroke(addStroke(historyOf([]), stroke(1)), stroke(2))
  expect(undo(clearAll(drawn)).painting).toEqual(drawn.painting)
})

test('undoing and redoing gives the same drawing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('add', 'clear', 'undo', 'redo'), { maxLength: 30 }), steps => {
      const history = steps.reduce((now, step) => STEPS[step]?.(now) ?? now, historyOf([]))
      if (history.before.length === 0) return
      expect(redo(undo(history)).painting).toEqual(history.painting)
    }),
  )
})

test('a new stroke forgets what was undone', () => {
  const history = addStroke(undo(addStroke(historyOf([]), stroke(1))), stroke(2))
  expect(redo(history)).toBe(history)
})

test('with nothing drawn there is nothing to undo', () => {
  expect(undo(historyOf([]))).toEqual(historyOf([]))
  expect(clearAll(historyOf([]))).toEqual(historyOf([]))
})

test('the last sixty steps can be undone, and no more', () => {
  const drawn = Array.from({ length: 70 }, (_, index) => stroke(index)).reduce(addStroke, historyOf([]))
  const undone = Array.from({ length: 100 }).reduce<History>(undo, drawn)
  expect(undone.painting).toHaveLength(10)
})
