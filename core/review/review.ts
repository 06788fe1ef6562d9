import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import { ACTIONS, type Finding, type ReviewAction, type ReviewFacts } from '#core/measures/finding.ts'
import { stuck } from './change.ts'
import { habitRules } from './habit-rules.ts'
import { RULES, type ReviewRuleId } from '#core/vocabulary/review-rules.ts'
import { painRules } from './pain-rules.ts'

/** Advice to do more or go on; left out while something has to be looked at first. */
const ENCOURAGING: ReadonlySet<ReviewAction> = new Set<ReviewAction>([
  'change-one-thing',
  'shift-to-strength',
  'move-to-prevent',
])

/** What the review rules say today, one finding for each that fires, most serious first. */
export function review(facts: ReviewFacts): readonly Finding[] {
  const found = [stuck, ...painRules, ...habitRules].flatMap(applyRule => {
    const finding = applyRule(upToNow(facts))
    return finding ? [{ ...finding, at: facts.now }] : []
  })
  const waits = found.some(({ rule, action, stopPressure }) => stopPressure || isSerious(rule, action))
  return found
    .filter(({ action }) => !waits || !ENCOURAGING.has(action))
    .sort((a, b) => ACTIONS.indexOf(a.action) - ACTIONS.indexOf(b.action) || orderOf(a) - orderOf(b))
}

function isSerious(rule: ReviewRuleId, action: ReviewAction): boolean {
  return rule === 'check-found-something' && action !== 'recheck'
}

function orderOf({ rule }: Finding): number {
  return RULES.indexOf(rule)
}

/** A day's entry stands at noon, which may be before the start or still to come. */
function upToNow(facts: ReviewFacts): ReviewFacts {
  const { startedAt, now } = facts
  return {
    ...facts,
    entries: facts.entries
      .filter(({ at }) => at >= startedAt - DAY_MS / 2 && at <= now + DAY_MS / 2)
      .sort(byTime),
    sessions: facts.sessions.filter(({ at }) => at <= now).sort(byTime),
    psfs: facts.psfs.filter(({ at }) => at <= now + DAY_MS / 2).sort(byTime),
    episodes: facts.episodes.filter(({ at }) => at <= now + DAY_MS / 2).sort(byTime),
  }
}

function byTime(a: { readonly at: Moment }, b: { readonly at: Moment }): number {
  return a.at - b.at
}
