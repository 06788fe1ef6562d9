/**
 * Answers about safety that nobody has replaced. Devices that were apart may both have been asked; then what one of them said
 * must not be hidden by a calmer answer that was given without knowing of it.
 */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { TIERS, type Tier } from '#core/safety/types.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import type { EventData } from './event.ts'

/** A whole check, or that something is new and the check is to be asked again. */
export type SafetyHead =
  | { readonly id: string; readonly at: Moment; readonly answers: Answers; readonly tier: Tier }
  | { readonly id: string; readonly at: Moment; readonly asksAgain: true }

/** The check that counts, and whether it is to be asked again. */
export interface SafetyState {
  readonly checked?: { readonly at: Moment; readonly answers: Answers; readonly tier: Tier }
  /** Something new came up since the last full check: it has to be asked again. */
  readonly askAgain?: true
}

type SafetyAnswered = Extract<EventData, { type: 'safety-answered' }>

/** What stands after a check. It replaces what it was made in knowledge of; one of before there were devices replaces all. */
export function afterCheck(
  heads: readonly SafetyHead[],
  id: string,
  at: Moment,
  { answers, tier, knew }: SafetyAnswered,
): readonly SafetyHead[] {
  const apart = knew === undefined ? [] : heads.filter(head => !knew.includes(head.id))
  return [...apart, { id, at, answers, tier }]
}

/** What stands after somebody said that something is new. */
export function afterNews(heads: readonly SafetyHead[], id: string, at: Moment): readonly SafetyHead[] {
  return [...heads.filter(head => !('asksAgain' in head)), { id, at, asksAgain: true }]
}

/** The most urgent check counts; of equal ones the last. */
export function safetyOf(heads: readonly SafetyHead[]): SafetyState {
  const checks = heads.flatMap((head): readonly Required<SafetyState>['checked'][] => {
    if ('asksAgain' in head) return []
    const { at, answers, tier } = head
    return [{ at, answers, tier }]
  })
  const [first, ...others] = checks
  const checked = others.reduce(
    (most, next) => (most && TIERS.indexOf(most.tier) > TIERS.indexOf(next.tier) ? most : next),
    first,
  )
  const asksAgain = heads.some(head => 'asksAgain' in head)
  return { ...(checked && { checked }), ...(asksAgain && { askAgain: true }) }
}

/** An event with what its maker knew of safety, where that matters. */
export function inKnowledgeOf(data: EventData, heads: readonly SafetyHead[]): EventData {
  return data.type === 'safety-answered' ? { ...data, knew: heads.map(({ id }) => id) } : data
}
