import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Segment } from '#core/session/segments.ts'
import { prepare, type Session } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { sessionWords } from './words/session.ts'
import { words } from '#app/i18n/words.ts'
import { captionOf, lineOf, stepWords, titleOf } from './caption.ts'

const breath: Step = {
  technique: 'breath',
  tool: 'none',
  posture: 'sitting',
  seconds: 60,
  repeats: 1,
  restSeconds: 0,
  maxPain: 3,
  why: { kind: 'order', phase: 'p2-release', words: 'calm', sources: [] },
}
const turn: Step = { ...breath, technique: 'mobility', movement: 'mo-neck-turn', side: 'L' }
const steps = [breath, turn]
const at = (kind: Segment['kind'], step: number, repeat = 1): Session =>
  prepare([{ kind, step, seconds: 10, repeat, repeats: 3 }])

test('a new step is named with its side, left as left, and then its first line is said', () => {
  const { name, steps: lines } = movements['mo-neck-turn']
  expect(captionOf(steps)(at('ready', 1))).toEqual([name, words.sides.L, lines[0]])
  expect(captionOf([breath, { ...turn, side: 'R' }])(at('ready', 1))).toEqual([name, words.sides.R, lines[0]])
  expect(captionOf(steps)(at('ready', 0))).toEqual([techniques.breath.name, techniques.breath.steps[0]])
})

test('what goes on is one line only: a line for each repeat, the last one for all that follow', () => {
  const lines = techniques.breath.steps
  for (const kind of ['hold', 'move', 'stay'] as const) {
    expect(captionOf(steps)(at(kind, 0, 1))).toEqual([lines[1]])
    expect(captionOf(steps)(at(kind, 0, 99))).toEqual([lines.at(-1)])
  }
})

test('a change of sides and a rest have their own words', () => {
  expect(captionOf(steps)(at('switch', 1))).toEqual([`${sessionWords.switchSides}.`])
  expect(captionOf(steps)(at('rest', 1))).toEqual([sessionWords.rest])
})

test('nothing is said for a step that is not there or a session that is over', () => {
  expect(captionOf(steps)(at('hold', 7))).toEqual([])
  const done: Session = { ...prepare([{ kind: 'hold', step: 0, seconds: 1, repeat: 1, repeats: 1 }]), at: 1 }
  expect(captionOf(steps)(done)).toEqual([])
  expect(lineOf(done, breath)).toBe('')
})

test('the title of a step has its side where it has one', () => {
  expect(titleOf(breath)).toBe(techniques.breath.name)
  expect(titleOf(turn)).toBe(`${movements['mo-neck-turn'].name}, ${words.sides.L}`)
  expect(titleOf({ ...turn, side: 'R' })).toBe(`${movements['mo-neck-turn'].name}, ${words.sides.R}`)
})

test('a step at a muscle speaks of that muscle', () => {
  expect(stepWords({ ...breath, technique: 'pressure', muscle: 'levator-scapulae' }).title).toBe(
    muscles['levator-scapulae'].name,
  )
})
