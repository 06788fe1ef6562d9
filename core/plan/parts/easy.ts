/** The easy movements of a session: one before pressing, one after it, and more where little else is left. */
import { inTurn } from '#core/plan/context/allowed.ts'
import type { MovementId, PhaseId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { DAILY_MOVES, EASY_MOVES, LIVELY_MOVES, SEATED_INSTEAD } from './moves-by-area.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { sided } from './moves.ts'
import type { Variants } from './pack.ts'
import type { Why } from '#core/session/step.ts'
import { planWords } from '#core/plan/words/words.ts'

const LIVELY_PHASES: ReadonlySet<PhaseId> = new Set(['p3-rebuild', 'p4-prevent'])
const MIN_EASY = 5
const MAX_MORE = 4

/** The easy movements of one day, none of them twice. Empty where somebody may not move at all. */
export interface EasyMoves {
  readonly before: Variants
  /** Only on a day of pressing: through the free range of what was pressed. */
  readonly after: Variants
  /** To fill a session with, the area's own first. */
  readonly more: readonly Variants[]
}

/**
 * Another movement of the area each day. A neck is turned in every session, after pressing where it is pressed; nobody
 * jumps on what was just pressed. Source: docs/clinical/dosing.md#easy-movement.
 */
export function easyOf(
  { area, fit, allows }: PlanContext,
  phase: PhaseId,
  turn: number,
  pressed: boolean,
): EasyMoves {
  const { allowed, maxPain } = allows('mobility')
  if (!allowed) return { before: [], after: [], more: [] }
  const used = new Set<Movement>()
  const daily = fit(DAILY_MOVES[area])
  const others = EASY_MOVES[area].flatMap(fitOrSeated)
  const lively = LIVELY_PHASES.has(phase) ? fit(LIVELY_MOVES) : []
  const after = pressed ? take([...daily, ...inTurn(others, turn + 1)]) : []
  const before = take([...(pressed ? [] : daily), ...inTurn([...others, ...lively], turn)])
  const lent = [...DAILY_MOVES.neck, ...Object.values(EASY_MOVES).flat()]
  const spare = [...daily, ...inTurn(others, turn), ...fit(lent)]
  const more = Array.from({ length: MAX_MORE }, () => take(spare)).filter(variants => variants.length > 0)
  return { before, after, more }

  function fitOrSeated(id: MovementId): readonly Movement[] {
    const fits = fit([id])
    const seated = SEATED_INSTEAD[id]
    return fits.length === 0 && seated ? fit([seated]) : fits
  }

  /** The first that has not come yet; where it has sides, the small dose is of the next one without. */
  function take(moves: readonly Movement[]): Variants {
    const free = moves.filter(movement => !used.has(movement))
    const [movement] = free
    if (!movement) return []
    const short = free.find(({ perSide }) => !perSide) ?? movement
    used.add(movement).add(short)
    const most = Math.min(3, maxPain)
    const why: Why = { kind: 'order', phase, words: planWords.easy, sources: movement.sources }
    const few = Math.min(short.dose.repeats, MIN_EASY)
    return [
      sided(movement, 'mobility', why, most),
      sided(short, 'mobility', { ...why, sources: short.sources }, most, short.dose.seconds, few),
    ]
  }
}
