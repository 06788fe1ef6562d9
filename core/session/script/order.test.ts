/** What is said fits the moment: found by reading whole evenings aloud. */
import { expect, test } from 'vitest'
import type { MovementId, Posture } from '#core/vocabulary/ids.ts'
import { advance, prepare } from '#core/session/session.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import type { Cue } from './cue.ts'
import { cuesOf } from './cues.ts'
import { lengthOf } from './length.ts'
import { scriptOf } from './script.ts'
import { segmentsOf } from './segments.ts'

const records = { muscles, techniques, movements, regions }
const bare: Step = {
  technique: 'stretch',
  tool: 'none',
  posture: 'sitting',
  seconds: 20,
  repeats: 2,
  restSeconds: 10,
  maxPain: 3,
  why: { kind: 'order', phase: 'p2-release', words: '', sources: [] },
}
const move = (movement: MovementId, side?: 'L' | 'R'): Step => ({
  ...bare,
  movement,
  posture: movements[movement].posture,
  ...(side && { side }),
})
const spot: Step = {
  ...bare,
  technique: 'ball-wall',
  tool: 'socks',
  posture: 'wall',
  seconds: 30,
  repeats: 3,
  muscle: 'gluteus-maximus',
  side: 'R',
  place: 'buttock-upper.R',
  knot: 'gluteus-maximus-1.R',
}
const textOf = (cue: Cue) => (cue.kind === 'said' ? [cue.text] : [])
const saidIn = (steps: readonly Step[], step: number) =>
  scriptOf(steps, records).lines.flatMap(line =>
    line.kind === 'said' && line.step === step ? [line.text] : [],
  )

test('on the other side nobody is told again to lie down as they lie', () => {
  const steps = [move('st-knee-to-chest', 'L'), move('st-knee-to-chest', 'R')]
  expect(saidIn(steps, 1).slice(0, 2)).toEqual([
    'Now the right side.',
    'Pull your right knee gently toward your chest.',
  ])
  expect(scriptOf(steps, records).unsaid).toEqual([])
  expect(lengthOf(steps, records)).toBe(scriptOf(steps, records).totalSeconds)
  const leftOut = advance(
    advance(prepare(segmentsOf(steps, records)), { type: 'start' }, 0),
    { type: 'skip' },
    0,
  )
  const said = cuesOf(leftOut, leftOut.at, steps, records).flatMap(textOf)
  expect(said).toContain('Lie on your back, both knees bent.')
})

test('who turned over for the other side is told the whole way again', () => {
  expect(saidIn([move('st-open-book', 'L'), move('st-open-book', 'R')], 1)).toContain(
    'Bend your knees. Lay your palms together in front.',
  )
})

test.each([
  ['st-figure4', 'Put your left ankle on the other knee.'],
  ['st-doorway-er', 'Lay that palm on the frame.'],
  ['st-doorway', 'Lay your left forearm on the frame, at shoulder height.'],
  ['st-corner-high', 'Lay your left forearm on it, just above shoulder height.'],
  ['st-hand-behind-back', 'Put your left hand behind your low back.'],
  ['st-scalene', 'Lay your left hand flat on your upper chest.'],
  ['ex-suitcase-carry', 'Carry it in your left hand.'],
] as const)('before the second set of %s what was let go is taken up again', (id, line) => {
  const said = saidIn([{ ...move(id, 'L'), restSeconds: 0 }], 0)
  expect(said.filter(text => text === line)).toHaveLength(2)
})

test('between two hugs the arms stay crossed', () => {
  const said = saidIn([move('st-hug')], 0)
  expect(said.filter(text => text.includes('arms'))).toEqual([
    'Cross your arms and hold the opposite blades.',
  ])
  expect(said).toContain('Come up slowly. Once more.')
})

const FLOOR: readonly Posture[] = ['lying', 'side-lying', 'prone', 'kneeling', 'all-fours']

test('nobody is sent up from the floor to lie down again', () => {
  const ups = FLOOR.flatMap(posture => {
    const from = { ...bare, technique: 'mobility', posture, movement: 'mo-pelvic-tilt', repeats: 1 } as const
    return FLOOR.flatMap(next =>
      saidIn([from, { ...from, posture: next }], 0).filter(text =>
        Object.values(scriptWords.wayOut).some(way => way === text),
      ),
    )
  })
  expect(ups).toEqual([])
})

test('who lay on their front is led all the way up before they sit or stand', () => {
  const steps = [{ ...move('st-cobra'), repeats: 1 }, move('st-levator', 'L')]
  expect(saidIn(steps, 0).at(-1)).toBe('Push up onto hands and knees, then come up slowly.')
})

test('another muscle at the same place is another spot, and is called so', () => {
  const other: Step = { ...spot, muscle: 'gluteus-medius', knot: 'gluteus-medius-1.R' }
  expect(saidIn([spot, other], 0)[0]).not.toContain('Another spot close by, right.')
  expect(saidIn([spot, other], 1)[0]).toContain('Another spot close by, right.')
})

test('after letting go it is asked whether it eased, not whether it eases', () => {
  const said = saidIn([spot], 0)
  expect(said).toContain(scriptWords.eased)
  expect(said).not.toContain(scriptWords.easing)
})

test('a long body scan is led to its end', () => {
  for (const seconds of [180, 277, 519, 900]) {
    const scan: Step = { ...bare, technique: 'mindful', seconds, repeats: 1, restSeconds: 0 }
    const { lines, totalSeconds } = scriptOf([scan], records)
    const told = lines.filter(({ kind }) => kind === 'said').map(({ atSeconds }) => atSeconds)
    const silence = Math.max(...told.map((at, index) => (told[index + 1] ?? totalSeconds) - at))
    expect(silence, `${seconds} s`).toBeLessThanOrEqual(Math.max(60, seconds / 10))
  }
})

test('a hold that was made longer names no seconds that nobody planned', () => {
  const steps = [{ ...spot, seconds: 20 }]
  const begun = advance(prepare(segmentsOf(steps, records)), { type: 'start' }, 0)
  const at = begun.segments.findIndex(({ kind }) => kind === 'hold')
  const longer = advance({ ...begun, at }, { type: 'longer' }, 0)
  const said = cuesOf(longer, at, steps, records).flatMap(textOf)
  expect(said).toContain(scriptWords.stayAgain)
  expect(said.join(' ')).not.toContain('seconds')
})
