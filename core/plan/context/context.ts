/** What stays the same over all days of one plan, worked out once. */
import { allowed, mayMove, mayPress, once, staysSeated } from './allowed.ts'
import type { MovementId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Knot } from '#core/locate/knot.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import type { Allowance } from '#core/safety/limits.ts'
import { areasOf } from '#core/safety/person-areas.ts'
import { responseTo, type Response } from './history.ts'
import type { PlanKnowledge, PlanRequest } from './request.ts'
import { waysOf, type Way } from './ways.ts'
import { allReasonsToWait } from './while-waiting.ts'
import type { Area } from '#core/vocabulary/regions.ts'

/** What all days of one plan share. The functions remember what they were asked. */
export interface PlanContext {
  readonly request: PlanRequest
  readonly knowledge: PlanKnowledge
  readonly response: Response
  readonly area: Area
  /** Why some of it waits for a doctor, a sentence for each reason. */
  readonly waiting: readonly string[]
  /** Pressing is open at all. */
  readonly presses: boolean
  /** The ways of pressing each knot that this person may use, softest first; only knots that have one. */
  readonly ways: readonly { readonly knot: Knot; readonly ways: readonly Way[] }[]
  /** May walk, and has where to. */
  readonly walks: boolean
  readonly allows: (technique: TechniqueId) => Allowance
  readonly fit: (ids: readonly MovementId[]) => readonly Movement[]
}

/** Works out what all days of a plan share. */
export function contextOf(request: PlanRequest, knowledge: PlanKnowledge): PlanContext {
  const response = responseTo(request)
  const allowances = new Map<TechniqueId, Allowance>()
  const moves = new Map<MovementId, boolean>()
  const allows = (technique: TechniqueId) => {
    const known = allowances.get(technique)
    if (known) return known
    const allowance = allowed(request, technique, request.knots[0])
    allowances.set(technique, allowance)
    return allowance
  }
  const may = (movement: Movement) => {
    const known = moves.get(movement.id)
    if (known !== undefined) return known
    const fits = mayMove(request, movement)
    moves.set(movement.id, fits)
    return fits
  }
  const presses = mayPress(request) && !response.stopPressure
  return {
    request,
    knowledge,
    response,
    area: mainArea(request, knowledge),
    waiting: allReasonsToWait(request),
    presses,
    ways: presses
      ? request.knots
          .map(knot => ({ knot, ways: waysOf(request, knowledge, response, knot) }))
          .filter(({ ways }) => ways.length > 0)
      : [],
    walks: allows('aerobic').allowed && !staysSeated(request),
    allows,
    fit: ids =>
      once(ids)
        .map(id => knowledge.movements[id])
        .filter(may),
  }
}

function mainArea({ knots, answers }: PlanRequest, { muscles }: PlanKnowledge): Area {
  const [knot] = knots
  const places = knot ? [knot.place] : (answers.places ?? [])
  const own = areasOf({ ...answers, places })
  if (knot && muscles[knot.muscle].stretch === 'st-levator') return 'neck'
  return own.has('low-back') ? 'low-back' : own.has('neck') ? 'neck' : 'upper-back'
}
