import { expect, test } from 'vitest'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { releaseFor, wordsOf } from './instruct.ts'
import type { Step } from './step.ts'
import { voiceKey } from './voice-key.ts'

const records = { muscles, techniques, movements }
const breath: Step = {
  technique: 'breath',
  tool: 'none',
  posture: 'sitting',
  seconds: 60,
  repeats: 1,
  restSeconds: 0,
  maxPain: 5,
  why: { kind: 'order', phase: 'p2-release', words: '', sources: [] },
}
const press: Step = {
  ...breath,
  technique: 'ball-wall',
  muscle: 'rhomboid-major',
  tool: 'tennis-ball',
  posture: 'wall',
}

test('a movement has its own words, whatever technique or muscle it is for', () => {
  const { name, stop } = movements['st-hug']
  const step: Step = {
    ...breath,
    technique: 'stretch',
    muscle: 'rhomboid-major',
    movement: 'st-hug',
    maxPain: 3,
  }
  expect(wordsOf(step, records)).toEqual({ title: name, stop, hard: [0, 3] })
})

test('a step without a muscle has the words of its technique', () => {
  const { name, stop } = techniques.breath
  expect(wordsOf(breath, records)).toEqual({ title: name, stop, hard: [0, 5] })
})

test('at a muscle its dangers come first, and whoever may take less reads no higher figure', () => {
  const muscle = muscles['rhomboid-major']
  const { title, stop, hard } = wordsOf(press, records)
  expect(title).toBe(muscle.name)
  expect(stop).toEqual([...muscle.dangers, ...techniques['ball-wall'].stop])
  expect(hard).toEqual([3, 5])
  expect(wordsOf({ ...press, maxPain: 2 }, records).hard).toEqual([2, 2])
})

test('a way in this posture is better than another way with this tool, and there may be none', () => {
  const [first] = muscles['rhomboid-major'].releases
  const lying = { ...first, posture: 'lying' } as const
  const muscle = { ...muscles['rhomboid-major'], releases: [first, lying] } as const
  expect(releaseFor({ ...press, tool: first.tool, posture: 'lying' }, muscle)).toBe(lying)
  expect(releaseFor({ ...press, tool: first.tool, posture: 'sitting' }, muscle)).toBe(first)
  expect(releaseFor({ ...press, tool: 'gun', technique: 'gun' }, muscle)).toBeUndefined()
  expect(releaseFor({ ...press, tool: first.tool, technique: 'cane' }, muscle)).toBeUndefined()
})

test('a bundled cue has the same name for the same words, eight signs long', () => {
  expect(voiceKey('')).toBe('811c9dc5')
  expect(voiceKey('a')).toBe('e40c292c')
  expect(voiceKey('foobar')).toBe('bf9cf968')
  const keys = Array.from({ length: 500 }, (_, index) => voiceKey(`cue ${index}`))
  expect(new Set(keys).size).toBe(500)
  expect(keys.every(key => /^[0-9a-f]{8}$/.test(key))).toBe(true)
})
