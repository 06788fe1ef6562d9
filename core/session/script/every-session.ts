/** A session for every step there is: each way of pressing, movement and technique, on each side, in its doses. */
import { POSTURES, type PhaseId, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Dose, Movement, Muscle, Technique } from '#core/vocabulary/records.ts'
import { REGIONS, type BodySide } from '#core/vocabulary/regions.ts'
import type { ScriptRecords } from './step-lines.ts'
import type { Step } from '#core/session/step.ts'

const PHASE: PhaseId = 'p2-release'
const SIDES: readonly BodySide[] = ['L', 'R']
/** The most pain a person may take while pressing. */
export const PAINS: readonly number[] = [1, 2, 3, 4, 5]
/** Holds of a spot: seconds and how often, with the rests of the clinical file. Source: docs/clinical/dosing.md#techniques. */
type Hold = readonly [seconds: number, repeats: number, restSeconds: number]
const HOLDS: readonly Hold[] = [
  [10, 3, 30],
  [15, 3, 45],
  [15, 4, 30],
  [20, 3, 45],
  [30, 3, 30],
  [90, 1, 0],
]
const ROLLS: readonly Hold[] = [
  [30, 1, 0],
  [30, 3, 30],
]
const GLIDES: readonly Hold[] = [
  [30, 1, 0],
  [45, 1, 0],
  [60, 2, 0],
]

const TECHNIQUE_OF: Readonly<Record<Movement['kind'], TechniqueId>> = {
  stretch: 'stretch',
  mobility: 'mobility',
  strength: 'core',
  breathing: 'breath',
}

const base = {
  tool: 'none',
  posture: 'sitting',
  restSeconds: 0,
  maxPain: 3,
  why: { kind: 'order', phase: PHASE, words: '', sources: [] },
} as const

/** All of them. Movements of one side come on both, one after the other, as a plan has them. */
export function everySession(records: ScriptRecords): readonly (readonly Step[])[] {
  const muscles: readonly Muscle[] = Object.values(records.muscles)
  const movements: readonly Movement[] = Object.values(records.movements)
  const techniques: readonly Technique[] = Object.values(records.techniques)
  return [
    ...muscles.flatMap(pressed),
    ...movements.flatMap(moved),
    ...techniques
      .filter(({ id, kind }) => kind === 'warmth' || kind === 'habit' || id === 'aerobic')
      .flatMap(gone),
    ...named(records),
    ...POSTURES.flatMap(posture =>
      POSTURES.map(next => [
        { ...base, technique: 'break', posture, seconds: 30, repeats: 1 } as const,
        { ...base, technique: 'break', posture: next, seconds: 30, repeats: 1 } as const,
      ]),
    ),
  ]
}

/** What only another order says: each place a muscle may hurt at, two spots at one place, the right side first. */
function named({ muscles, movements, regions }: ScriptRecords): readonly (readonly Step[])[] {
  const listed: readonly Muscle[] = Object.values(muscles)
  // Where a second spot is told from the first, it has no name of its own.
  const ways = listed.flatMap(({ id, releases }) =>
    releases
      .filter(({ further }) => further === undefined)
      .map(({ technique, tool, posture }) => ({ muscle: id, technique, tool, posture })),
  )
  const press = { ...base, ...ways[0], seconds: 30, repeats: 1 }
  const spots = SIDES.flatMap(side =>
    REGIONS.filter(region => region in regions).map(region => {
      const spot = {
        ...press,
        technique: ways[0]?.technique ?? 'pressure',
        side,
        place: `${region}.${side}`,
      } as const
      return [spot, { ...spot, knot: 'another' }]
    }),
  )
  const all: readonly Movement[] = Object.values(movements)
  const rightFirst = all.filter(({ perSide }) => perSide).flatMap(moved)
  return [...spots, ...rightFirst.map(steps => steps.toReversed())]
}

/** Both sides, and a second spot on the first. */
const AND_ALONG: readonly BodySide[] = ['L', 'R', 'L']

/** Both sides of every way of pressing a muscle, by a helper and with a gun as well. */
function pressed({ id, releases, triggerPoints: [point] }: Muscle): readonly (readonly Step[])[] {
  if (releases.length === 0) return []
  const ways = [
    ...releases.map(({ technique, tool, posture }) => ({ technique, tool, posture })),
    { technique: 'pressure', tool: 'hands', posture: 'side-lying' } as const,
    { technique: 'gun', tool: 'gun', posture: 'standing' } as const,
  ]
  return ways.flatMap(way =>
    PAINS.flatMap(maxPain =>
      holdsOf(way.technique).map(([seconds, repeats, restSeconds]) =>
        AND_ALONG.map((side): Step => ({
          ...base,
          ...way,
          muscle: id,
          side,
          place: `${point.local[0]}.${side}`,
          seconds,
          repeats,
          restSeconds,
          maxPain,
        })),
      ),
    ),
  )
}

function holdsOf(technique: TechniqueId): readonly Hold[] {
  if (technique === 'roller') return ROLLS
  return technique === 'gun' ? GLIDES : HOLDS
}

/** Holds as a professional may ask for them, and as long as a person makes them. Seconds. */
const MOST_HELD = 40
const OTHER_HOLDS: readonly number[] = [25, 30, 35]

function moved({ id, kind, posture, perSide, pace, dose, tools }: Movement): readonly (readonly Step[])[] {
  const [few] = dose.repeatsRange
  const others =
    pace === 'holds' && dose.secondsRange[1] <= MOST_HELD
      ? OTHER_HOLDS.map(seconds => [seconds, few] as const)
      : []
  return [...dosesOf(dose, pace === 'counts'), ...others].flatMap(([seconds, repeats]) =>
    PAINS.slice(0, 3).map(maxPain => {
      const step: Step = {
        ...base,
        technique: TECHNIQUE_OF[kind],
        movement: id,
        posture,
        tool: tools[0] ?? 'none',
        seconds,
        repeats,
        restSeconds: pace === 'holds' ? dose.restSeconds : 0,
        maxPain,
      }
      return perSide ? SIDES.map((side): Step => ({ ...step, side })) : [step]
    }),
  )
}

function gone({ id, dose, tools }: Technique): readonly (readonly Step[])[] {
  return dose
    ? [...dosesOf(dose, false), [dose.seconds, Math.min(2, dose.repeatsRange[1])] as const].map(
        ([seconds, repeats]) => [{ ...base, technique: id, tool: tools[0] ?? 'none', seconds, repeats }],
      )
    : []
}

/** The usual dose, the least and the most; of repetitions the usual time of each. */
function dosesOf(
  { seconds, secondsRange, repeats, repeatsRange }: Dose,
  counts: boolean,
): readonly (readonly [seconds: number, repeats: number])[] {
  const [least, most] = counts ? [seconds, seconds] : secondsRange
  const [few, many] = repeatsRange
  return [
    [seconds, repeats],
    [least, few],
    [most, many],
  ]
}
