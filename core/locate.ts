import type { Aggravation, Cause } from './causes.ts'
import type { MuscleId } from './ids.ts'
import type { Muscle } from './knowledge.ts'
import { BACKGROUND, patternsOf, type Pattern } from './referral.ts'
import { isPlace, regionOf, sideOf, type BodySide, type Place } from './regions.ts'

/** How strongly the person painted a place: 0 (not) to 1 (fully). */
export type Painted = Readonly<Partial<Record<Place, number>>>

/** What is known besides the painting. */
export interface Evidence {
  readonly causes: readonly Cause[]
  readonly aggravations: readonly Aggravation[]
  readonly presses: readonly Press[]
}

/** One spot pressed for five seconds, and what it did. Tenderness 0–10. */
export interface Press {
  readonly triggerPoint: string
  readonly side: BodySide
  readonly tenderness: number
  readonly familiar: boolean
  readonly spreadsTo: readonly Place[]
}

export const CONFIDENCES = ['likely', 'possible', 'less-likely'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** A muscle and side worth checking, and how sure we are. Never a diagnosis. */
export interface Candidate {
  readonly muscle: MuscleId
  readonly side: BodySide
  /** Share of belief among all muscles and sides, 0–1. */
  readonly score: number
  readonly confidence: Confidence
  /** The trigger points that explain the painting best, best first. */
  readonly triggerPoints: readonly string[]
  /** Painted places this muscle's knots often send pain to. */
  readonly explains: readonly Place[]
}

export type Muscles = Readonly<Record<MuscleId, Muscle>>

/** Belief below which a muscle is not worth showing. */
const WORTH_SHOWING = 0.02
/** What a place painted on the other side counts against a pattern, in log odds. */
const OTHER_SIDE = 1.2
/** How much a matching cause or movement raises the odds. Source: shared atlas, section 3. */
const CAUSE_ODDS = 1.5
const AGGRAVATION_ODDS = 2.2
/** Pressing: a tender, familiar spot speaks strongly for its muscle, a painless one strongly against. Judgement. */
const PRESS_ODDS = { familiar: 8, tender: 2, painless: 0.15, spreadsRight: 3 } as const

/**
 * Muscles and sides worth checking, best first, by how well their knots explain the drawing. Nothing painted gives
 * nothing: there is no guess. `score` is the share of belief among all muscles and sides.
 */
export function locate(painted: Painted, evidence: Evidence, muscles: Muscles): readonly Candidate[] {
  const drawn = drawnPlaces(painted)
  if (drawn.length === 0) return []
  const muscleSides = new Map<string, Scored[]>()
  for (const pattern of patternsOf(muscles)) {
    if (!drawn.some(([place]) => chanceOf(pattern, place) !== undefined)) continue
    const score = likelihood(pattern, drawn) + Math.log(oddsOf(pattern, evidence, muscles))
    const key = `${pattern.muscle}.${pattern.side}`
    muscleSides.set(key, [...(muscleSides.get(key) ?? []), { pattern, score }])
  }
  return candidatesOf([...muscleSides.values()].map(together), drawn)
}

interface Scored {
  readonly pattern: Pattern
  readonly score: number
}

/** A muscle with all the ways it can hurt; its belief is the mean of theirs, so that many spots are no advantage. */
function together(ways: readonly Scored[]): Scored & { readonly all: readonly Pattern[] } {
  const ordered = ways.toSorted((a, b) => b.score - a.score)
  const top = ordered[0]
  if (!top) throw new Error('A muscle without a pattern.')
  const sum = ordered.reduce((total, { score }) => total + Math.exp(score - top.score), 0)
  return {
    pattern: top.pattern,
    score: top.score + Math.log(sum / ordered.length),
    all: ordered.map(w => w.pattern),
  }
}

/** True when some muscle explains the drawing better than chance would. */
export function hasMuscularPattern(candidates: readonly Candidate[]): boolean {
  return candidates.some(candidate => candidate.explains.length > 0)
}

function drawnPlaces(painted: Painted): readonly (readonly [Place, number])[] {
  const drawn = Object.entries(painted).flatMap(([place, share]) =>
    isPlace(place) && share !== undefined && share > 0 ? [[place, Math.min(1, share)] as const] : [],
  )
  return drawn.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** The chance that a pattern paints a place; what lies on the midline belongs to either side. */
function chanceOf(pattern: Pattern, place: Place): number | undefined {
  return pattern.chance.get(sideOf(place) === 'M' ? `${regionOf(place)}.${pattern.side}` : place)
}

/** Log-likelihood of the drawing against one of pure background. A half-painted place counts half. */
function likelihood(pattern: Pattern, drawn: readonly (readonly [Place, number])[]): number {
  let score = pattern.emptyScore
  for (const [place, share] of drawn) {
    const chance = chanceOf(pattern, place)
    if (chance === undefined) continue
    const here = Math.log(chance / BACKGROUND) - Math.log((1 - chance) / (1 - BACKGROUND))
    score += here * (0.4 + 0.6 * share)
  }
  return score + unexplained(pattern, drawn)
}

/** Places the pattern cannot explain cost a little, more on the other side of the body. */
function unexplained(pattern: Pattern, drawn: readonly (readonly [Place, number])[]): number {
  const other = pattern.side === 'L' ? 'R' : 'L'
  let cost = 0
  for (const [place, share] of drawn) {
    if (chanceOf(pattern, place) !== undefined) continue
    if (sideOf(place) === other) cost -= OTHER_SIDE * share
  }
  return cost
}

function oddsOf(pattern: Pattern, evidence: Evidence, muscles: Muscles): number {
  const muscle = muscles[pattern.muscle]
  const causes = evidence.causes.some(cause => muscle.causes.includes(cause)) ? CAUSE_ODDS : 1
  const movements = evidence.aggravations.filter(movement => muscle.aggravations.includes(movement)).length
  const presses = evidence.presses.reduce((odds, press) => odds * pressOdds(press, pattern), 1)
  return causes * AGGRAVATION_ODDS ** Math.min(2, movements) * presses
}

function pressOdds(press: Press, pattern: Pattern): number {
  if (press.triggerPoint !== pattern.triggerPoint || press.side !== pattern.side) return 1
  if (press.tenderness <= 1 && !press.familiar) return PRESS_ODDS.painless
  const spread = press.spreadsTo.some(place => chanceOf(pattern, place) !== undefined)
    ? PRESS_ODDS.spreadsRight
    : 1
  return (press.familiar ? PRESS_ODDS.familiar : press.tenderness >= 4 ? PRESS_ODDS.tender : 1) * spread
}

function candidatesOf(
  found: readonly (Scored & { readonly all: readonly Pattern[] })[],
  drawn: readonly (readonly [Place, number])[],
): readonly Candidate[] {
  const top = Math.max(...found.map(entry => entry.score))
  const weights = found.map(entry => Math.exp(entry.score - top))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return found
    .map((entry, index) => ({ entry, score: (weights[index] ?? 0) / total }))
    .filter(({ score }) => score >= WORTH_SHOWING)
    .sort((a, b) => Math.round((b.score - a.score) * 1e9) || compare(a.entry.pattern, b.entry.pattern))
    .map(({ entry, score }) => ({
      muscle: entry.pattern.muscle,
      side: entry.pattern.side,
      score,
      confidence: score >= 0.6 ? 'likely' : score >= 0.2 ? 'possible' : 'less-likely',
      triggerPoints: [
        entry.pattern.triggerPoint,
        ...entry.all.map(p => p.triggerPoint).filter(id => id !== entry.pattern.triggerPoint),
      ],
      explains: drawn
        .map(([place]) => place)
        .filter(place => entry.all.some(pattern => chanceOf(pattern, place) !== undefined)),
    }))
}

function compare(a: Pattern, b: Pattern): number {
  return a.muscle < b.muscle ? -1 : a.muscle > b.muscle ? 1 : a.side < b.side ? -1 : 1
}
