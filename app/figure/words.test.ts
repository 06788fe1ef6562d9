import { describe, expect, test } from 'vitest'
import { MUSCLES } from '#core/vocabulary/ids.ts'
import type { MovementId } from '#core/vocabulary/ids.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import type { Movement } from '#knowledge/shapes.ts'
import { isIn } from '#test/figure/posture.ts'
import { RULES, touching } from '#test/figure/told.ts'
import { bodyOf } from './motion.ts'
import type { At, Motion } from './motion.ts'
import { MOTIONS, motionFor } from './motions.ts'
import { length, place, sub } from './vector.ts'

/** A line and the moments of the motion it is said of: one of them shows it. */
type Said = readonly [line: string, ...at: At[]]

const REST: At = { phase: 'rest', seconds: 0 }
/** A repetition of this length, and the moments of each of its parts. */
const TURN = 6
const QUARTERS = [0.25, 0.5, 0.75, 0.99]

function saidOf(movement: Movement): readonly Said[] {
  const said: Said[] = movement.setUp.map(line => [line, 'still'])
  // Between two holds only the way into them is told again.
  const kept = movement.setUp
    // Where the chest is low, the elbows lie beside it.
    .filter(line => !line.startsWith('Lie on your front'))
    .map((line): Said => [line, REST])
  if (movement.pace === 'holds')
    return [
      ...said,
      ...kept,
      ...[...movement.into, ...(movement.during ?? [])].map((line): Said => [line, 'still']),
    ]
  return [
    ...movement.setUp.map((line): Said => [line, REST]),
    ...movement.turns.flatMap((parts, which) =>
      parts.map(({ line }, part): Said => [
        line,
        ...QUARTERS.map((quarter): At => {
          const seconds = ((part + quarter) / parts.length) * TURN
          return { phase: 'work', seconds, turn: TURN, which, parts: parts.length }
        }),
      ]),
    ),
  ]
}

/** The lines that a motion does not show. */
function unshown(motion: Motion, said: readonly Said[]): string[] {
  const begins = bodyOf(motion, { phase: 'set-up', seconds: 99 }, 'broad')
  const still = bodyOf(motion, 'still', 'broad')
  return said.flatMap(([line, ...at]) => {
    const rules = RULES.filter(([pattern]) => pattern.test(line))
    const bodies =
      rules.length === 0 ? [] : at.map(one => (one === 'still' ? still : bodyOf(motion, one, 'broad')))
    return rules.flatMap(([pattern, rule]) =>
      bodies.some(body => rule({ body, begins, motion })) ? [] : [`${line} (${pattern})`],
    )
  })
}

const records: readonly (readonly [MovementId, Movement])[] = Object.values(movements).map(
  (record: Movement) => [record.id, record],
)

describe.each(records)('%s', (id, movement) => {
  test('shows what its words say, on the side they say', () => {
    expect(unshown(MOTIONS[id], saidOf(movement)).join('\n')).toBe('')
  })

  test('is done in the posture its record names, and no hand is on the head unless a line puts it there', () => {
    const body = bodyOf(MOTIONS[id], 'still', 'broad')
    expect(isIn(movement.posture, body)).toBe(true)
    if (saidOf(movement).some(([line]) => /head .*hand|[Hh]and .*head|overhead|ears|arms|stick/.test(line)))
      return
    const skull = place(body.trunk.head, [0, 0.09, 0])
    for (const side of ['L', 'R'] as const)
      expect(length(sub(touching(body, side), skull)), side).toBeGreaterThan(0.16)
  })

  test('has a rule for every line with a side', () => {
    const sided = saidOf(movement).filter(([line]) =>
      /\{left\|right\}|\bother\b|\bleft\b|\bright\b/.test(line),
    )
    expect(sided.filter(([line]) => !RULES.some(([pattern]) => pattern.test(line)))).toEqual([])
  })

  test('has as many kinds of repetition as it is told in', () => {
    const { keys, keysATurn = keys.length }: Motion = MOTIONS[id]
    expect(keys.length / keysATurn).toBe(movement.pace === 'counts' ? Math.max(1, movement.turns.length) : 1)
  })
})

const releases = MUSCLES.flatMap(muscle =>
  muscles[muscle].releases.map(
    release => [`${muscle}, ${release.tool}, ${release.posture}`, { ...release, muscle }] as const,
  ),
)

test.each(releases)('the press of %s is shown as its words say it', (_, release) => {
  const motion = MOTIONS[motionFor(release)]
  expect(isIn(release.posture, bodyOf(motion, 'still', 'broad'))).toBe(true)
  const said = [...release.setUp, release.press].map((line): Said => [line, 'still'])
  expect(unshown(motion, said).join('\n')).toBe('')
})

test.each(releases.filter(([, { press }]) => press.startsWith('Bend your knees')))(
  'the press of %s sinks into the knees and rises out of them',
  (_, release) => {
    const motion = MOTIONS[motionFor(release)]
    const hips = (at: At) => bodyOf(motion, at, 'broad').trunk.pelvis.at[1]
    expect(hips({ phase: 'work', seconds: 0 }) - hips('still')).toBeGreaterThan(0.02)
    expect(hips(REST) - hips('still')).toBeGreaterThan(0.02)
  },
)

test('every line of a press with a side has a rule', () => {
  const sided = releases
    .flatMap(([, { setUp }]) => setUp)
    .filter(line => /\{left\|right\}|\bother\b/.test(line))
  expect([...new Set(sided)].filter(line => !RULES.some(([pattern]) => pattern.test(line)))).toEqual([])
})
