/** What became of the pain: rules of docs/clinical/outcomes.md#review-rules. Day limits hold from that day on. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { ReviewRule, ReviewFacts } from '#core/measures/finding.ts'
import {
  adherence,
  baselineOf,
  isEased,
  meaningfulDrop,
  psfsScore,
  theilSen,
  threeDayMedian,
  withPain,
} from '#core/measures/measures.ts'
import { ageOf, runOf, within } from '#core/measures/review-days.ts'
import { isWorse } from '#core/measures/worse.ts'
import { reviewWords } from './words.ts'

const say = reviewWords

/**
 * A pain or activities reported longer ago than this are not "now".
 * @judgement A week for pain and two for activities are ours.
 */
const FRESH_DAYS = 7
const PSFS_FRESH_DAYS = 14

/** Pain of the last three days told within a week of the moment, 0–10. */
function painAt({ entries }: ReviewFacts, moment: Moment): number | undefined {
  return threeDayMedian(within(entries, moment, FRESH_DAYS))
}

function activityOf({ psfs, now }: ReviewFacts): number | undefined {
  const latest = within(psfs, now, PSFS_FRESH_DAYS).findLast(({ scores }) => scores.length > 0)
  return latest && psfsScore(latest.scores)
}

/**
 * A single worse day asks the safety questions again (docs/clinical/outcomes.md#how-often: on any worsening). From day 7 three
 * worse days stop pressing, and 48 hours later, with something told since, they lead to a doctor.
 */
const worse: ReviewRule = facts => {
  const { day, now, entries } = facts
  const start = baselineOf(entries)
  if (start === undefined) return undefined
  const finding = { rule: 'pain-worse', sources: ['unknot-judgement', 'seed-002', 'nice-ng59'] } as const
  const rose = (pain: number | undefined) => pain !== undefined && isWorse(start, pain)
  const latest = withPain(entries).slice(3).at(-1)
  const fresh = latest !== undefined && ageOf(latest.at, now) < 2
  const pain = painAt(facts, now)
  if (pain !== undefined && rose(pain) && day >= 7) {
    const because = say.painLately(day, start, pain)
    const before = now - 2 * DAY_MS
    if (fresh && rose(painAt(facts, before)) && day >= 7 + 2) {
      return {
        ...finding,
        action: 'gp-soon',
        stopPressure: true,
        words: say.stayedWorse,
        because: `${because} ${say.alsoBefore}`,
      }
    }
    return {
      ...finding,
      action: 'stop-pressure-and-recheck',
      stopPressure: true,
      words: say.worse,
      because,
    }
  }
  if (!fresh || !rose(latest.pain)) return undefined
  return {
    ...finding,
    action: 'recheck',
    words: say.worseDay,
    because: say.painLast(day, start, latest.pain),
  }
}

/** Not for somebody in a calm week. */
const littleChange: ReviewRule = facts => {
  const { day, now, entries } = facts
  const start = baselineOf(entries)
  const pain = painAt(facts, now)
  if (day < 14 || start === undefined || pain === undefined || settled(facts)) return undefined
  if (isEased(start, pain) || start - pain >= meaningfulDrop(start)) return undefined
  return {
    rule: 'two-weeks-little-change',
    action: 'offer-professional',
    words: say.littleChange,
    because: `${say.painNow(day, start, pain)} ${say.meaningful(meaningfulDrop(start))}`,
    sources: ['seed-001', 'ostelo-2008'],
  }
}

const notRecovered: ReviewRule = facts => {
  const { day, now } = facts
  const pain = painAt(facts, now)
  const activity = activityOf(facts)
  const hurts = pain !== undefined && pain >= 3
  const hinders = activity !== undefined && activity < 8
  if (day < 42 || (!hurts && !hinders)) return undefined
  const figures = [
    ...(pain === undefined ? [] : [say.pain(pain)]),
    ...(activity === undefined ? [] : [say.activities(activity)]),
  ]
  return {
    rule: 'six-weeks-not-recovered',
    action: 'gp-soon',
    words: say.sixWeeks,
    because: say.dayWith(day, figures),
    sources: ['unknot-judgement', 'seed-000', 'seed-002'],
  }
}

/** Six months are 182 days. Twelve weeks count while the pain is above that of a calm week. */
const comesBack: ReviewRule = facts => {
  const { episodes, startedAt, day, now } = facts
  const counts = new Map<string, number>()
  for (const { spot } of within(episodes, now, 182)) counts.set(spot, (counts.get(spot) ?? 0) + 1)
  const often = [...counts].find(([, count]) => count >= 3)
  const pain = painAt(facts, now)
  const long = now - startedAt > 84 * DAY_MS && pain !== undefined && pain > 1
  if (!often && !long) return undefined
  return {
    rule: 'comes-back-or-stays',
    action: 'offer-professional',
    words: often ? say.comesBack : say.twelveWeeks,
    because: often ? say.timesBack(...often) : say.dayWith(day, [say.pain(pain ?? 0)]),
    sources: ['seed-000', 'seed-001'],
  }
}

/**
 * Ten days with at least seven entries and less than 0.1 point a day either way.
 * @judgement That is one point in ten days.
 */
const plateau: ReviewRule = facts => {
  const { entries, sessions, plannedSessions, startedAt, now } = facts
  const days = withPain(within(entries, now, 10))
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last || days.length < 7 || Math.round((last.at - first.at) / DAY_MS) < 9) return undefined
  const done = sessions.filter(({ at, done }) => done && at >= startedAt).length
  const slope = theilSen(
    days.map(({ at, pain }) => ({ day: Math.round((at - first.at) / DAY_MS), value: pain })),
  )
  const pain = painAt(facts, now)
  if (slope === undefined || Math.abs(slope) >= 0.1 || pain === undefined || pain <= 1) return undefined
  if (!adherence(done, plannedSessions).enough) return undefined
  return {
    rule: 'ten-days-level',
    action: 'shift-to-strength',
    words: say.level,
    because: say.levelWhy(pain, done, plannedSessions, slope),
    sources: ['unknot-judgement'],
  }
}

/** Seven days running, none of them missing, with pain of at most 1, and activities of at least 8. */
function settled(facts: ReviewFacts): { readonly activity: number } | undefined {
  const run = runOf(withPain(facts.entries), facts.now).slice(-7)
  const activity = activityOf(facts)
  if (run.length < 7 || run.some(({ pain }) => pain > 1)) return undefined
  return activity !== undefined && activity >= 8 ? { activity } : undefined
}

const wellAgain: ReviewRule = facts => {
  const well = settled(facts)
  return (
    well && {
      rule: 'calm-week',
      action: 'move-to-prevent',
      words: say.calm,
      because: say.calmWhy(well.activity),
      sources: ['unknot-judgement'],
    }
  )
}

export const painRules: readonly ReviewRule[] = [
  worse,
  littleChange,
  notRecovered,
  comesBack,
  plateau,
  wellAgain,
]
