/**
 * Answers about safety that nobody has replaced. Devices that were apart may both have been asked; then what one of them said
 * must not be hidden by a calmer answer that was given without knowing of it.
 */
import type { Moment } from '#core/calendar/calendar-day.ts'
import { TIERS, type Tier } from '#core/safety/types.ts'
import type { Answers } from '#core/vocabulary/answers.ts'
import type { Diary } from './diary.ts'
import type { EventData } from './event.ts'

/** A whole check, or that something is new and the check is to be asked again. */
export type SafetyHead =
  | { readonly id: string; readonly at: Moment; readonly answers: Answers; readonly tier: Tier }
  | { readonly id: string; readonly at: Moment; readonly asksAgain: true }

type Checked = NonNullable<Diary['checked']>
type SafetyAnswered = Extract<EventData, { type: 'safety-answered' }>

/** The diary after a check. It replaces what it was made in knowledge of; one of before there were devices replaces all. */
export function applyCheck(diary: Diary, id: string, at: Moment, data: SafetyAnswered): Diary {
  const { answers, tier, knew } = data
  const apart = knew === undefined ? [] : diary.safety.filter(head => !knew.includes(head.id))
  return withHeads(diary, [...apart, { id, at, answers, tier }])
}

/** The diary after somebody said that something is new. */
export function applyNews(diary: Diary, id: string, at: Moment): Diary {
  const checks = diary.safety.filter(head => !('asksAgain' in head))
  return withHeads(diary, [...checks, { id, at, asksAgain: true }])
}

/** The most urgent check counts; of equal ones the last. */
function withHeads(diary: Diary, safety: readonly SafetyHead[]): Diary {
  const { askAgain: _before, checked: _checked, ...rest } = diary
  const checks = safety.flatMap((head): readonly Checked[] => {
    if ('asksAgain' in head) return []
    const { at, answers, tier } = head
    return [{ at, answers, tier }]
  })
  const [first, ...others] = checks
  const checked = others.reduce(
    (most, next) => (most && TIERS.indexOf(most.tier) > TIERS.indexOf(next.tier) ? most : next),
    first,
  )
  const asksAgain = safety.some(head => 'asksAgain' in head)
  return { ...rest, safety, ...(checked && { checked }), ...(asksAgain && { askAgain: true }) }
}

/** An event with what its maker knew of safety, where that matters. */
export function inKnowledgeOf(data: EventData, { safety }: Diary): EventData {
  return data.type === 'safety-answered' ? { ...data, knew: safety.map(({ id }) => id) } : data
}
