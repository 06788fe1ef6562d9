/** A little strength: on which days and what. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { inTurn } from '#core/plan/context/allowed.ts'
import type { PhaseId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { STRENGTH_MOVES } from './moves-by-area.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import type { Variants } from './pack.ts'
import { sided } from './moves.ts'
import { planWords } from '#core/plan/words/words.ts'

export type Strength = Extract<TechniqueId, 'strength-2min' | 'core'>

const WEEK = 7
/** At most so many days of a week. Source: docs/clinical/dosing.md#strength-2min and docs/clinical/dosing.md#core. */
export const DAYS_A_WEEK: Readonly<Record<Strength, number>> = { 'strength-2min': 5, core: 3 }
/** On which days of the week, from 0. The pattern repeats, so any seven days running hold as many. */
const PATTERN: Readonly<Record<Strength, ReadonlySet<number>>> = {
  'strength-2min': new Set([0, 2, 3, 4, 6]),
  core: new Set([1, 3, 5]),
}
/** The knots' own exercises come first but on every third day of it. Source: docs/clinical/dosing.md#whose-strength. */
const OTHERS_EVERY = 3
export const TOO_SOON: ReadonlySet<PhaseId> = new Set(['p0-acute', 'p1-settle', 'flare'])
const FULL: ReadonlySet<PhaseId> = new Set(['p3-rebuild', 'p4-prevent'])

/** The strength parts of a day, each a list of movements to choose from: one while releasing, two when rebuilding. */
export function strengthOf(context: PlanContext, phase: PhaseId, day: number): readonly Variants[] {
  if (TOO_SOON.has(phase)) return []
  const { request, knowledge, area, fit, allows } = context
  const own = fit(request.knots.flatMap(knot => knowledge.muscles[knot.muscle].strengthen))
  const ofArea = fit(STRENGTH_MOVES[area]).filter(movement => !own.includes(movement))
  const partOf = (technique: Strength): Variants => {
    if (!isDay(context, technique, day) || !allows(technique).allowed) return []
    const turn = turnOf(context, technique, day) + request.seed
    const ofKind = (movements: readonly Movement[]) =>
      movements.filter(movement => movement.kind === 'strength' && strengthKindOf(movement) === technique)
    const [mine, others] = [inTurn(ofKind(own), turn), inTurn(ofKind(ofArea), turn)]
    const ordered = turn % OTHERS_EVERY === OTHERS_EVERY - 1 ? [...others, ...mine] : [...mine, ...others]
    return ordered.map(movement =>
      sided(
        movement,
        technique,
        {
          kind: 'prevention',
          phase,
          words: planWords.strength,
          sources: movement.sources,
        },
        Math.min(3, allows(technique).maxPain),
      ),
    )
  }
  const parts = [partOf('core'), partOf('strength-2min')].filter(variants => variants.length > 0)
  return parts.slice(0, FULL.has(phase) ? 2 : 1)
}

/** Standing, sitting or at the wall it is strength; on the floor it is core. */
export function strengthKindOf({ posture }: Movement): Strength {
  return posture === 'standing' || posture === 'sitting' || posture === 'wall' ? 'strength-2min' : 'core'
}

/** How many days of it the course had before this one, by the pattern. */
function turnOf({ response }: PlanContext, technique: Strength, day: number): number {
  const before = response.done + day - 1
  const inWeek = [...PATTERN[technique]].filter(at => at < before % WEEK).length
  return Math.floor(before / WEEK) * PATTERN[technique].size + inWeek
}

/** True on a day of the pattern, unless the days before were full already. */
function isDay({ request, response }: PlanContext, technique: Strength, day: number): boolean {
  const isIn = (at: Moment) => PATTERN[technique].has((((response.done + at - 1) % WEEK) + WEEK) % WEEK)
  if (!isIn(day)) return false
  const past = pastDaysOf(request, technique, day)
  if (past === 0) return true
  const planned = Array.from({ length: WEEK - 1 }, (_, index) => day - 1 - index).filter(
    at => at >= 1 && isIn(at),
  ).length
  return past + planned < DAYS_A_WEEK[technique]
}

/** On how many of the six days before this one (1 is today) something of it was done. */
export function pastDaysOf(
  { history }: Pick<PlanContext['request'], 'history'>,
  technique: TechniqueId,
  day = 1,
): number {
  return (history?.days ?? []).filter(
    ({ ago, steps }) => ago + day <= WEEK && steps.some(step => step.technique === technique),
  ).length
}
