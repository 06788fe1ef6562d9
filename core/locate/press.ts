/** Which spot to press next: the one whose answer would tell most about which muscle it is. */
import { answerOf, PRESS_ANSWERS, PRESSED, standing, type Evidence, type PressAnswer } from './evidence.ts'
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Muscles, TriggerPoint } from '#core/vocabulary/records.ts'
import { allowanceFor } from '#core/safety/limits.ts'
import type { Candidate } from './locate.ts'
import { regionOf, type BodySide, type Place, type Region } from '#core/vocabulary/regions.ts'
import type { Limit } from '#core/safety/types.ts'

/** Nobody is asked to press more often than this in one go. Sore spots need rest. Source: docs/clinical/atlas.md#finding-a-spot. */
export const MAX_PRESSES = 4
/** Sure enough to stop, once the spot itself has answered. */
const SURE = 0.8
/** A professional is named when a muscle nobody presses alone is this likely. */
const NOT_ALONE = 0.5
/** Below this a press would hardly change what is believed. Bits. */
const WORTH_ASKING = 0.02

/** What the press test does next. */
export type NextPress =
  | {
      readonly kind: 'press'
      readonly muscle: MuscleId
      readonly side: BodySide
      readonly triggerPoint: string
      readonly place: Place
      /** Expected information, in bits. */
      readonly bits: number
    }
  | { readonly kind: 'sure'; readonly candidate: Candidate }
  /** Enough was pressed, nothing is left to press, or pressing is not for this person. */
  | { readonly kind: 'enough'; readonly because: 'pressed-enough' | 'nothing-left' | 'pressing-is-blocked' }
  /** The likeliest muscle is not one to press alone: it is explained and left to a professional. */
  | { readonly kind: 'see-somebody'; readonly candidate: Candidate }

/** The rules of this person: what is limited, and which regions nobody presses. */
export interface PressRules {
  readonly limits: readonly Limit[]
  readonly noPress: (region: Region) => boolean
}

/**
 * The next spot, or why there is none. `candidates` are those of `locate` with the same evidence. Never a region nobody
 * presses, never a muscle nobody presses alone, never where pressure is blocked or has to be asked about first.
 */
export function nextPress(
  candidates: readonly Candidate[],
  evidence: Evidence,
  muscles: Muscles,
  rules: PressRules,
): NextPress {
  const [best] = candidates
  if (!best) return { kind: 'enough', because: 'nothing-left' }
  const alone = muscles[best.muscle].self !== 'no'
  if (!alone && best.score >= NOT_ALONE) return { kind: 'see-somebody', candidate: best }
  if (best.score >= SURE && evidence.presses.some(press => confirms(press, best))) {
    return { kind: 'sure', candidate: best }
  }
  const spots = spotsOf(candidates, muscles, rules.noPress)
  const open = spots.filter(spot => mayBePressed(spot, rules.limits))
  if (spots.length > 0 && open.length === 0) return { kind: 'enough', because: 'pressing-is-blocked' }
  if (evidence.presses.length >= MAX_PRESSES) return { kind: 'enough', because: 'pressed-enough' }
  const [next] = open
    .filter(spot => !evidence.presses.some(press => isAt(press, spot)))
    .map(spot => ({ spot, bits: expectedBits(spot, candidates, muscles) }))
    .filter(({ bits }) => bits >= WORTH_ASKING)
    .sort((a, b) => b.bits - a.bits)
  if (next) {
    const { muscle, side, point, place } = next.spot
    return { kind: 'press', muscle, side, triggerPoint: point.id, place, bits: next.bits }
  }
  return alone ? { kind: 'enough', because: 'nothing-left' } : { kind: 'see-somebody', candidate: best }
}

interface Spot {
  readonly muscle: MuscleId
  readonly side: BodySide
  readonly point: TriggerPoint
  readonly place: Place
}

function spotsOf(
  candidates: readonly Candidate[],
  muscles: Muscles,
  noPress: PressRules['noPress'],
): readonly Spot[] {
  return candidates.flatMap(candidate => {
    const { muscle, side } = candidate
    const { self, triggerPoints } = muscles[muscle]
    if (self === 'no') return []
    return triggerPoints.flatMap(point => {
      const place = pressPlace(point, candidate, noPress)
      return place === undefined ? [] : [{ muscle, side, point, place }]
    })
  })
}

/** Where on this side a trigger point is pressed: a painted region first; nothing where nobody presses. */
export function pressPlace(
  point: TriggerPoint,
  { side, explains }: Pick<Candidate, 'side' | 'explains'>,
  noPress: PressRules['noPress'],
): Place | undefined {
  const places = point.local.filter(region => !noPress(region)).map((region): Place => `${region}.${side}`)
  return places.find(place => explains.includes(place)) ?? places[0]
}

function mayBePressed({ place }: Spot, limits: readonly Limit[]): boolean {
  const { allowed, askFirst } = allowanceFor(limits, 'pressure', regionOf(place))
  return allowed && !askFirst
}

function isAt(
  { triggerPoint, side }: { readonly triggerPoint: string; readonly side: BodySide },
  spot: Spot,
): boolean {
  return triggerPoint === spot.point.id && side === spot.side
}

function confirms(press: Evidence['presses'][number], { triggerPoints, side }: Candidate): boolean {
  return press.side === side && triggerPoints.includes(press.triggerPoint) && answerOf(press) === 'familiar'
}

/** How much the answer is expected to narrow down the muscles, in bits: the mutual information of the two. */
function expectedBits(spot: Spot, candidates: readonly Candidate[], muscles: Muscles): number {
  const beliefs = candidates.map(candidate => ({
    share: candidate.score,
    chances: chancesOf(spot, candidate, muscles),
  }))
  const rest = Math.max(0, 1 - candidates.reduce((sum, { score }) => sum + score, 0))
  const all = [...beliefs, { share: rest, chances: PRESSED.other }]
  return PRESS_ANSWERS.reduce((bits, answer) => {
    const overall = all.reduce((sum, { share, chances }) => sum + share * chances[answer], 0)
    return all.reduce(
      (sum, { share, chances }) =>
        share > 0 ? sum + share * chances[answer] * Math.log2(chances[answer] / overall) : sum,
      bits,
    )
  }, 0)
}

/** How often this spot would answer so, if this candidate were the one. */
function chancesOf(
  spot: Spot,
  { muscle, side, triggerPoints, soreChances }: Candidate,
  muscles: Muscles,
): Readonly<Record<PressAnswer, number>> {
  if (side !== spot.side) return PRESSED.other
  const sore = muscle === spot.muscle ? (soreChances[triggerPoints.indexOf(spot.point.id)] ?? 0) : 0
  const beside = standing(
    muscles[muscle].triggerPoints.filter(({ id }) => id !== spot.point.id),
    spot.point,
  )
  const mixed = (answer: PressAnswer) =>
    sore * PRESSED.sore[answer] + (1 - sore) * PRESSED[beside === 'other' ? 'other' : 'close'][answer]
  return {
    painless: mixed('painless'),
    slight: mixed('slight'),
    tender: mixed('tender'),
    familiar: mixed('familiar'),
  }
}
