import { expect, test } from 'vitest'
import { scriptWords } from '#core/session/words.ts'
import { advance, prepare, remainingMs, type Session } from '#core/session/session.ts'
import type { Segment } from '#core/session/segment.ts'
import { isPlanned } from '#core/session/saved-session.ts'
import type { Step } from '#core/session/step.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { BREATH_IN_MS, BREATH_MS } from '#core/session/breath.ts'
import { cuesOf } from './cues.ts'
import { everySession } from './every-session.ts'
import { scriptOf } from './script.ts'
import { segmentsOf } from './segments.ts'

const records = { muscles, techniques, movements, regions }
const spot: Step = {
  technique: 'pressure',
  muscle: 'levator-scapulae',
  side: 'L',
  place: 'neck-shoulder-angle.L',
  knot: 'levator-scapulae-1.L',
  tool: 'hands',
  posture: 'sitting',
  seconds: 90,
  repeats: 1,
  restSeconds: 0,
  maxPain: 3,
  why: { kind: 'knot', phase: 'p2-release', words: '', sources: [] },
}
const bare: Step = {
  ...spot,
  technique: 'mobility',
  movement: 'mo-neck-turn',
  tool: 'none',
  seconds: 5,
  repeats: 8,
}
const { muscle: _muscle, side: _side, place: _place, knot: _knot, ...turns } = bare
const trunk: Step = { ...turns, movement: 'mo-trunk-turn' }

const spoken = (steps: readonly Step[], session: Session) =>
  cuesOf(session, session.at, steps, records).flatMap(cue => (cue.kind === 'said' ? [cue.text] : []))
const begun = (steps: readonly Step[]) => advance(prepare(segmentsOf(steps, records)), { type: 'start' }, 0)

test('the same spot once more is a second spot on the muscle, told from the first', () => {
  const { lines, unsaid } = scriptOf([spot, spot], records)
  const second = lines.filter(
    ({ kind, step, holdsPressure }) => kind === 'said' && step === 1 && !holdsPressure,
  )
  expect(second.slice(0, 4).map(({ text }) => text)).toEqual([
    'Next. A second spot on the same muscle.',
    'Now the corner where the neck begins.',
    'Again to 3 of 10, no more. Breathe easily.',
    'Stop if it tingles, turns sharp or makes you dizzy.',
  ])
  expect(unsaid).toEqual([])
})

test('whoever leaves out the first spot is told the whole way to the next, in time', () => {
  const steps = [spot, spot]
  const skipped = advance(begun(steps), { type: 'skip' }, 5_000)
  const said = spoken(steps, skipped)
  expect(said).toContain('Lay flat fingertips just above it.')
  expect(said).not.toContain('Now the corner where the neck begins.')
  expect(remainingMs(skipped, 5_000)).toBe(said.length * 4_000)
  expect(isPlanned(skipped, segmentsOf(steps, records), 5_000)).toBe(true)
})

test('whoever leaves out the step that said when to stop hears it before the next, or in place of a name', () => {
  const steps = [turns, spot, trunk]
  const [stop] = movements['mo-neck-turn'].stop
  const first = begun(steps)
  expect(spoken(steps, first)).toContain(stop)
  const pressing = advance(first, { type: 'skip' }, 1_000)
  const later = advance(pressing, { type: 'skip' }, 2_000)
  expect(spoken(steps, later)).toContain(stop)
  const done = { ...pressing, at: later.at }
  expect(spoken(steps, done)).toContain(stop)
  const nothing: Session = { ...done, cut: {} }
  expect(spoken(steps, nothing)).not.toContain(stop)
})

test('whoever goes lighter is told the lower figure before the next hold', () => {
  const steps = [{ ...spot, seconds: 20, repeats: 3, restSeconds: 30, maxPain: 5 }]
  const session = advance(begun(steps), { type: 'lighter' }, 1_000)
  const rest = session.segments.findIndex(({ kind }) => kind === 'rest')
  expect(spoken(steps, { ...session, at: rest }).at(-1)).toBe(
    'Again to 3 of 10, breathing easily. Never above 4.',
  )
})

/** What is said before the work of a step, when `Lighter` was tapped so often in the steps before. */
function saidBefore(step: number, steps: readonly Step[], lighter: Readonly<Record<number, number>>) {
  const session: Session = { ...begun(steps), lighter }
  return spoken(steps, { ...session, at: session.segments.findIndex(segment => segment.step === step) })
}

test('who went lighter at one spot is told the lower figure at the next ones too, and that it is lower', () => {
  const blades: Step = {
    ...spot,
    muscle: 'rhomboid-major',
    place: 'interscapular.L',
    knot: 'rhomboid-major-1.L',
  }
  const steps = [spot, spot, { ...spot, side: 'R' as const }, blades]
  for (const step of [1, 2, 3])
    expect(saidBefore(step, steps, { 0: 2 }), `step ${step}`).toContain('Lighter here too: 1 of 10, no more.')
  expect(saidBefore(3, steps, { 0: 1, 1: 2 })).toContain('Lighter here too: 1 of 10, no more.')
  const firm = [
    { ...spot, maxPain: 5 },
    { ...spot, maxPain: 5 },
  ]
  expect(saidBefore(1, firm, { 0: 1 })).toContain('Lighter here too: 3 of 10, never above 4.')
})

test('who went lighter before the first spot begins it lighter, and moves and stretches more easily after it', () => {
  expect(saidBefore(1, [trunk, spot], { 0: 1 })).toContain('Let the pain come to 2 of 10, no more.')
  const stretch: Step = {
    ...turns,
    technique: 'stretch',
    movement: 'st-levator',
    side: 'L',
    seconds: 20,
    repeats: 2,
    restSeconds: 10,
  }
  expect(saidBefore(1, [spot, stretch], { 0: 2 })).toContain('A mild pull, 1 of 10 at most.')
  expect(saidBefore(1, [spot, trunk], { 0: 1 })).toContain('Keep the pain under 2 of 10.')
  expect(saidBefore(1, [spot, trunk], {})).toContain('Keep the pain under 3 of 10.')
})

/** What stands on screen in each segment of a kind, of every session there can be. */
function shownIn(kind: Segment['kind']) {
  return everySession(records).flatMap(steps => {
    const segments = segmentsOf(steps, records)
    return segments.flatMap((segment, at) => {
      if (segment.kind !== kind) return []
      const shown = cuesOf({ segments }, at, steps, records).flatMap(cue =>
        cue.kind === 'shown' ? [cue] : [],
      )
      return [{ segment, step: steps[segment.step], shown }]
    })
  })
}

test('while the pacer breathes in, no line on screen says to breathe out', () => {
  const wrong = shownIn('hold').flatMap(({ segment, shown }) => {
    const breaths = Array.from({ length: Math.ceil(segment.seconds / (BREATH_MS / 1000)) }, (_, i) => i)
    return breaths.flatMap(breath =>
      [0.1, BREATH_IN_MS / 1000 - 0.1].flatMap(seconds => {
        const line = shown.findLast(cue => cue.at <= (breath * BREATH_MS) / 1000 + seconds)?.text ?? ''
        return line.includes(scriptWords.breatheOut) || line === '' ? [`${breath}: ${line}`] : []
      }),
    )
  })
  expect([...new Set(wrong)]).toEqual([])
})

test('the screen is never without a line while warmth or cold goes on', () => {
  const lineless = shownIn('stay').flatMap(({ step, shown }) =>
    shown.some(cue => cue.at === 0) ? [] : [`${step?.technique}`],
  )
  expect([...new Set(lineless)]).toEqual([])
})
