import { expect, test } from 'vitest'
import { segmentsOf } from '#core/session/script/segments.ts'
import { prepare, type Session } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { words } from '#app/i18n/words.ts'
import { asksEasing, cuesFor, isPacedIn, lineAt, scriptRecords, stepWords, titleOf } from './caption.ts'

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
const press: Step = {
  ...breath,
  technique: 'ball-wall',
  muscle: 'rhomboid-major',
  side: 'L',
  place: 'interscapular.L',
  tool: 'socks',
  posture: 'wall',
  seconds: 20,
  repeats: 2,
  restSeconds: 30,
}
const steps = [press, breath]
const segments = segmentsOf(steps, scriptRecords)
const at = (kind: string, repeat = 1): Session => {
  const index = segments.findIndex(segment => segment.kind === kind && segment.repeat === repeat)
  return { ...prepare(segments), at: index }
}
const cuesAt = (kind: string, repeat = 1) => cuesFor(steps)(at(kind, repeat))

test('the line on screen is the last that was to be shown', () => {
  const cues = cuesAt('ready')
  expect(lineAt(cues, 0)).toBe('Let us begin. Between the shoulder blades, left.')
  expect(lineAt(cues, 3.9)).toBe('Let us begin. Between the shoulder blades, left.')
  expect(lineAt(cues, 4)).toBe('Stand with your back to a wall, a step away.')
  expect(lineAt(cues, 600)).toMatch(/^Stop if/u)
  expect(lineAt([], 5)).toBe('')
})

test('whether it eases may be answered for a while after it was asked', () => {
  const cues = cuesAt('hold', 2)
  expect(lineAt(cues, 10)).toBe(scriptWords.easing)
  expect([9.9, 10, 24.9, 25].map(elapsed => asksEasing(cues, elapsed))).toEqual([
    undefined,
    'easing',
    'easing',
    undefined,
  ])
  expect(asksEasing(cuesAt('hold', 1), 15)).toBeUndefined()
})

test('nothing is said for a session that is over', () => {
  const done: Session = { ...at('hold'), state: 'done', at: segments.length }
  expect(cuesFor(steps)(done)).toEqual([])
})

test('the title of a step has its side where it has one', () => {
  expect(titleOf(breath)).toBe(techniques.breath.name)
  expect(titleOf(turn)).toBe(`${movements['mo-neck-turn'].name}, ${words.sides.L}`)
  expect(titleOf({ ...turn, side: 'R' })).toBe(`${movements['mo-neck-turn'].name}, ${words.sides.R}`)
})

test('a pressed spot is called in words anybody says, and not by its muscle', () => {
  expect(titleOf(press)).toBe('Between the shoulder blades, rolled socks, left')
})

test('one breathes with the pacer while something is held and where breathing is the step, and nowhere else', () => {
  const paced = isPacedIn(steps)
  expect(segments.map(({ kind }, index) => [kind, paced({ ...prepare(segments), at: index })])).toEqual([
    ['ready', false],
    ['hold', true],
    ['rest', false],
    ['hold', true],
    ['out', false],
    ['ready', false],
    ['stay', true],
    ['out', false],
  ])
})

test('a step at a muscle speaks of that muscle', () => {
  expect(stepWords({ ...breath, technique: 'pressure', muscle: 'levator-scapulae' }).title).toBe(
    muscles['levator-scapulae'].name,
  )
})
