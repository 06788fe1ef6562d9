/** The ways of pressing one knot that are open to one person, the softest first. */
import { allowed, fitsPregnancy, hasPlaceFor, hasTool, inTurn, mayLieOnTools } from './allowed.ts'
import type { MuscleId, PhaseId, Posture, Position, TechniqueId, ToolId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Allowance } from '#core/safety/limits.ts'
import { has, flagged } from '#core/safety/person.ts'
import { isBelly, isOfBelly } from '#core/locate/belly.ts'
import { isUsedToBalls, pairOf, tendernessOf, type Response } from './history.ts'
import type { PlanKnowledge, PlanRequest } from './request.ts'
import { regionOf, type Region } from '#core/vocabulary/regions.ts'
import type { TrialOption } from '#core/measures/trial.ts'

/** One way: with what, how, and how much at most. Seconds; pain 0–10. */
export interface Way {
  readonly technique: TechniqueId
  readonly tool: ToolId
  readonly posture: Posture
  readonly holdSeconds?: number
  readonly capSeconds?: number
  readonly maxPain?: number
  readonly allowance: Allowance
  /** Somebody else's hands. */
  readonly helper?: true
}

type Plain = Omit<Way, 'allowance'> & { readonly needs: readonly Position[] }

/** Where a roller may go: the mid back from T3 to T10, the side below the armpit, the seat. Source: docs/clinical/dosing.md#roller-places. */
const ROLLS: ReadonlySet<Region> = new Set([
  'interscapular',
  'medial-scapular-border',
  'upper-thoracic-paraspinal',
  'mid-thoracic-paraspinal',
  'scapula-lateral-border',
  'buttock-upper',
])
/** Where a gun may go: big muscles away from neck, spine, ribs, kidneys and front. Source: docs/clinical/dosing.md#gun-places. */
const GUN_MUSCLES: ReadonlySet<MuscleId> = new Set(['gluteus-maximus', 'gluteus-medius', 'deltoid-posterior'])
const GUN_REGIONS: ReadonlySet<Region> = new Set(['buttock-upper', 'posterior-shoulder'])
/** Below this a helper's hands reach lying on the side, above it sitting. */
const SEAT: ReadonlySet<Region> = new Set([
  'buttock-upper',
  'buttock-mid',
  'buttock-lower',
  'greater-trochanter',
])
/** Wall before floor: lying on a tool only when the spot is at 3 of 10 or less. Source: docs/clinical/dosing.md#ball-wall. */
const FLOOR_TENDERNESS = 3
/** Postures with the weight of the body on what is pressed. */
export const LYING: ReadonlySet<Posture> = new Set(['lying', 'side-lying', 'prone'])
const GENTLE_PHASES: ReadonlySet<PhaseId> = new Set(['p0-acute', 'p1-settle', 'flare'])
const NOT_WHILE_SETTLING: ReadonlySet<TechniqueId> = new Set(['cane', 'roller', 'gun'])

/** True where a way of pressing is in use in a phase: the harder ones wait while it settles. */
export function isOpenIn(technique: TechniqueId, phase: PhaseId): boolean {
  return !GENTLE_PHASES.has(phase) || !NOT_WHILE_SETTLING.has(technique)
}

/** Why nobody presses there, or not this person, or not this way. `because` are sentences of the records. */
export interface PressProblem {
  readonly kind:
    | 'alone'
    | 'neck'
    | 'belly'
    | 'unknown'
    | 'stopped'
    | 'tool'
    | 'place'
    | 'pregnant'
    | 'hard-ball'
    | 'roller-place'
    | 'lying'
    | 'limit'
  readonly because: readonly string[]
}

/** All ways of pressing this knot that this person may use at some time. */
export function waysOf(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  response: Response,
  knot: Knot,
): readonly Way[] {
  if (whyNotHere(request, knowledge, knot)) return []
  const region = regionOf(knot.place)
  return plainWays(request, knowledge, knot).flatMap(plain => {
    const weighed = weighWay(request, response, knot, region, plain)
    return weighed.ok ? [weighed.way] : []
  })
}

/** The one way of these that this technique, tool and posture are, or why it is not open to this person. */
export function wayOrWhyNot(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  response: Response,
  knot: Knot,
  wanted: Pick<Way, 'technique' | 'tool' | 'posture'>,
): { readonly ok: true; readonly way: Way } | { readonly ok: false; readonly problem: PressProblem } {
  const here = whyNotHere(request, knowledge, knot)
  if (here) return { ok: false, problem: here }
  const plain = plainWays(request, knowledge, knot).find(
    ({ technique, tool, posture }) =>
      technique === wanted.technique && tool === wanted.tool && posture === wanted.posture,
  )
  if (!plain) return not('unknown')
  return weighWay(request, response, knot, regionOf(knot.place), plain)
}

function not(kind: PressProblem['kind'], because: readonly string[] = []) {
  return { ok: false, problem: { kind, because } } as const
}

/** Why this place is not pressed at all, whatever with. */
function whyNotHere(
  request: PlanRequest,
  { muscles, regions }: PlanKnowledge,
  knot: Knot,
): PressProblem | undefined {
  const muscle = muscles[knot.muscle]
  const region = regionOf(knot.place)
  if (muscle.self === 'no' || regions[region].noPress) return { kind: 'alone', because: [] }
  if (isUnstableNeck(request, knot)) return { kind: 'neck', because: [] }
  const isBellyHere = isOfBelly(muscle) || isBelly(region)
  return isBellyHere && !bellySpeaks(request, knot) ? { kind: 'belly', because: [] } : undefined
}

/** Every way there is, for anybody: a helper's hands, those of the muscle, the gun. */
function plainWays(request: PlanRequest, { muscles }: PlanKnowledge, knot: Knot): readonly Plain[] {
  const { releases } = muscles[knot.muscle]
  const region = regionOf(knot.place)
  return [...helping(request, releases, region), ...releases, ...percussion(knot, region)]
}

function weighWay(
  request: PlanRequest,
  response: Response,
  knot: Knot,
  region: Region,
  { technique, tool, posture, needs, holdSeconds, capSeconds, maxPain, helper }: Plain,
): { readonly ok: true; readonly way: Way } | { readonly ok: false; readonly problem: PressProblem } {
  if (response.stopped.has(technique)) return not('stopped')
  if (hasTool(request, [tool]) === undefined) return not('tool')
  if (!hasPlaceFor(request, { posture, needs })) return not('place')
  if (!fitsPregnancy(request, posture)) return not('pregnant')
  const unsafe = whyUnsafe(request, knot, region, { tool, posture })
  if (unsafe) return not(unsafe)
  const allowance = allowed(request, technique, knot)
  if (!allowance.allowed || allowance.maxSeconds < 10) return not('limit', allowance.because)
  return {
    ok: true,
    way: {
      technique,
      tool,
      posture,
      ...(holdSeconds === undefined ? {} : { holdSeconds }),
      ...(capSeconds === undefined ? {} : { capSeconds }),
      ...(maxPain === undefined ? {} : { maxPain }),
      ...(helper ? { helper } : {}),
      allowance,
    },
  }
}

/** Upper neck joints that may be loose, or a neck just hurt: nothing under the skull. Source: docs/clinical/red-flags.md#neck. */
function isUnstableNeck({ answers }: PlanRequest, { muscle }: Knot): boolean {
  return (
    muscle === 'suboccipitals' &&
    (flagged(answers, 'neck-new-severe') ||
      has(
        answers,
        'hypermobility',
        'connective-tissue-disorder',
        'rheumatoid-arthritis',
        'down-syndrome',
        'injury-48h',
      ))
  )
}

/** The belly was drawn, or this spot was pressed and was sore. Source: docs/clinical/atlas.md#prior. */
function bellySpeaks({ answers }: PlanRequest, { tenderness = 0 }: Knot): boolean {
  return tenderness > 0 || (answers.places ?? []).some(place => isBelly(regionOf(place)))
}

function whyUnsafe(
  request: PlanRequest,
  knot: Knot,
  region: Region,
  { tool, posture }: Pick<Way, 'tool' | 'posture'>,
): PressProblem['kind'] | undefined {
  if (tool === 'lacrosse-ball') return isUsedToBalls(request, knot) ? undefined : 'hard-ball'
  if (tool === 'roller' && !ROLLS.has(region)) return 'roller-place'
  if (tool === 'hands' || !LYING.has(posture)) return undefined
  const mayLie = mayLieOnTools(request) && (tendernessOf(request, knot) ?? 0) <= FLOOR_TENDERNESS
  return mayLie ? undefined : 'lying'
}

/** A helper's hands, where one's own do not reach. */
function helping(
  { setup }: PlanRequest,
  releases: readonly { readonly tool: ToolId; readonly holdSeconds?: number; readonly capSeconds?: number }[],
  region: Region,
): readonly Plain[] {
  if (!setup.helped || releases.some(({ tool }) => tool === 'hands')) return []
  const seat = SEAT.has(region)
  const [first] = releases
  return [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: seat ? 'side-lying' : 'sitting',
      needs: seat ? ['floor', 'bed'] : [],
      ...(first?.holdSeconds === undefined ? {} : { holdSeconds: first.holdSeconds }),
      ...(first?.capSeconds === undefined ? {} : { capSeconds: first.capSeconds }),
      maxPain: 3,
      helper: true,
    },
  ]
}

function percussion({ muscle }: Knot, region: Region): readonly Plain[] {
  if (!GUN_MUSCLES.has(muscle) || !GUN_REGIONS.has(region)) return []
  return [{ technique: 'gun', tool: 'gun', posture: 'standing', needs: [] }]
}

const OF_TRIAL: Readonly<Partial<Record<TrialOption, (way: Way) => boolean>>> = {
  ball: ({ technique }) => technique === 'ball-wall',
  cane: ({ technique }) => technique === 'cane',
  roller: ({ technique }) => technique === 'roller',
  hand: ({ technique }) => technique === 'pressure',
}

/** How hard a tool is. Source: docs/clinical/dosing.md#tools. */
const HARDNESS: readonly ToolId[] = [
  'hands',
  'socks',
  'tennis-ball',
  'two-balls',
  'roller',
  'cane',
  'lacrosse-ball',
  'gun',
]

/**
 * The way for today: what the trial drew, a helper's hands, the tool the person prefers, else the tools that did not make it
 * worse in turn, the softest first; another one when that is the change. `turn` counts the days of pressing.
 */
export function wayFor(
  { trial, worse, change, last }: Response,
  { id }: Knot,
  ways: readonly Way[],
  phase: PhaseId,
  turn: number,
  prefers?: ToolId,
): Way | undefined {
  const gentle = ways.filter(way => isOpenIn(way.technique, phase))
  const open = gentle.toSorted((a, b) => HARDNESS.indexOf(a.tool) - HARDNESS.indexOf(b.tool))
  const drawn = trial && OF_TRIAL[trial]
  const isIn = (pairs: ReadonlySet<string>) => (way: Way) => pairs.has(pairOf(id, way.technique, way.tool))
  const fresh = open.filter(way => !isIn(worse)(way))
  const other = change === 'other-tool' ? fresh.filter(way => !isIn(last)(way)) : fresh
  return (
    (drawn && fresh.find(drawn)) ??
    fresh.find(way => way.helper) ??
    other.find(({ tool }) => tool === prefers) ??
    inTurn(other, turn)[0] ??
    inTurn(fresh, turn)[0] ??
    open[0]
  )
}
