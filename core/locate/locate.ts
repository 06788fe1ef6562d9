import { believe, type Explanation, type SidePainting } from './belief.ts'
import type { Evidence } from './evidence.ts'
import type { MuscleId } from '#core/vocabulary/ids.ts'
import type { Muscle, Muscles } from '#core/vocabulary/records.ts'
import { indexOf, referralsOf } from './referral.ts'
import {
  isMidlineBone,
  isPlace,
  regionOf,
  sideOf,
  type BodySide,
  type Place,
  type Region,
} from '#core/vocabulary/regions.ts'

/** How strongly the person painted a place: 0 (not) to 1 (fully). */
export type Painted = Readonly<Partial<Record<Place, number>>>

const CONFIDENCES = ['likely', 'possible', 'less-likely'] as const
type Confidence = (typeof CONFIDENCES)[number]

/** A muscle and side worth checking, and how sure we are. Never a diagnosis. */
export interface Candidate {
  readonly muscle: MuscleId
  readonly side: BodySide
  /** Share of belief among all muscles and sides, 0–1. */
  readonly score: number
  readonly confidence: Confidence
  /** The trigger points that explain the painting best, best first. */
  readonly triggerPoints: readonly string[]
  /** For each of them the chance that it is sore, if this muscle is: 0–1. */
  readonly soreChances: readonly number[]
  /** Painted places this muscle's knots often send pain to. */
  readonly explains: readonly Place[]
}

/** Belief below which a muscle is not worth showing. */
const WORTH_SHOWING = 0.005

/**
 * Muscles and sides worth checking, best first, by how well their knots explain the drawing. Each side is a drawing of
 * its own; what lies on the midline counts for both. Nothing painted, or nothing but midline bone, gives nothing: there
 * is no guess. `score` is a share of belief: what is missing to one belongs to "no muscle explains this".
 */
export function locate(painted: Painted, evidence: Evidence, muscles: Muscles): readonly Candidate[] {
  const drawing = drawingOf(painted)
  if (drawing.every(({ region }) => isMidlineBone(region))) return []
  const amounts = { L: amountOf(drawing, 'L'), R: amountOf(drawing, 'R') }
  const both = amounts.L + amounts.R
  return (['L', 'R'] as const)
    .flatMap(side => candidatesOf(side, both === 0 ? 0.5 : amounts[side] / both, drawing, evidence, muscles))
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((a, b) => rounded(b.score) - rounded(a.score) || alphabetically(a, b))
}

/** False when the painting has no muscle that explains it: then the screen says so and asks the safety questions. */
export function hasMuscularPattern(candidates: readonly Candidate[]): boolean {
  return candidates.reduce((sum, { score }) => sum + score, 0) >= 0.5
}

interface Drawn {
  readonly place: Place
  readonly region: Region
  /** 0–1: half a region painted counts three quarters. */
  readonly weight: number
}

/** Always in the order of the body, so that neither the order of painting nor the side changes a sum. */
function drawingOf(painted: Painted): readonly Drawn[] {
  const drawn = Object.entries(painted).flatMap(([place, share]) => {
    if (!isPlace(place) || share === undefined || !(share > 0)) return []
    const bounded = Math.min(1, share)
    return [{ place, region: regionOf(place), weight: bounded * (2 - bounded) }]
  })
  return drawn.sort((a, b) => indexOf(a.region) - indexOf(b.region))
}

function amountOf(drawing: readonly Drawn[], side: BodySide): number {
  return drawing.reduce((sum, { place, weight }) => sum + (sideOf(place) === side ? weight : 0), 0)
}

/** The candidates of one side, which holds `share` of the painting. */
function candidatesOf(
  side: BodySide,
  share: number,
  drawing: readonly Drawn[],
  evidence: Evidence,
  muscles: Muscles,
): readonly Candidate[] {
  if (share === 0) return []
  const here = drawing.filter(({ place }) => sideOf(place) === side || sideOf(place) === 'M')
  const { regionsOf } = referralsOf(muscles)
  return [...believe(side, sidePaintingOf(here), evidence, muscles)].map(([id, explanations]) => {
    const named = regionsOf.get(id)
    const explains = here.filter(({ region }) => named?.has(region)).map(({ place }) => place)
    return candidateOf(muscles[id], side, share, explanations, explains)
  })
}

function sidePaintingOf(drawing: readonly Drawn[]): SidePainting {
  const weights = new Map<number, number>()
  for (const { region, weight } of drawing) {
    const index = indexOf(region)
    weights.set(index, Math.max(weights.get(index) ?? 0, weight))
  }
  return { indexes: [...weights.keys()], weights: [...weights.values()] }
}

function candidateOf(
  muscle: Muscle,
  side: BodySide,
  share: number,
  explanations: readonly Explanation[],
  explains: readonly Place[],
): Candidate {
  const involved = explanations.reduce((sum, { alone, paired }) => sum + alone + paired, 0)
  const points = muscle.triggerPoints
    .map(point => {
      const sore = explanations.filter(({ pattern }) => pattern.points.includes(point))
      const belief = sore.reduce((sum, { alone, paired }) => sum + alone + paired, 0)
      return { id: point.id, chance: involved === 0 ? 0 : Math.min(1, belief / involved) }
    })
    .sort((a, b) => b.chance - a.chance)
  return {
    muscle: muscle.id,
    side,
    score: share * explanations.reduce((sum, { alone, paired }) => sum + alone + paired / 2, 0),
    confidence: confidenceOf(involved),
    triggerPoints: points.map(({ id }) => id),
    soreChances: points.map(({ chance }) => chance),
    explains,
  }
}

/** In words, by the chance that this muscle is one of those that hurt. Thresholds read off `tools/bench/locate.ts`. */
function confidenceOf(chance: number): Confidence {
  return chance >= 0.6 ? 'likely' : chance >= 0.2 ? 'possible' : 'less-likely'
}

function rounded(score: number): number {
  return Math.round(score * 1e12)
}

function alphabetically(a: Candidate, b: Candidate): number {
  if (a.muscle !== b.muscle) return a.muscle < b.muscle ? -1 : 1
  return a.side < b.side ? -1 : 1
}
