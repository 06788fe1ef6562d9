/** Rules D2–D7 of shared outcomes, section 4: what became of the pain. Day limits hold from that day on. */
import {
  adherence,
  baselineOf,
  isEased,
  meaningfulDrop,
  psfsScore,
  theilSen,
  threeDayMedian,
  withPain,
} from './measures.ts'
import { ageOf, DAY, dayOf, runOf, told, within } from './review-days.ts'
import type { Look, ReviewFacts } from './review.ts'

/** Judgement: a pain told longer ago than a week, or activities longer ago than two, are not "now". */
const FRESH_DAYS = 7
const PSFS_FRESH_DAYS = 14

/** Pain of the last three days told within a week of the moment, 0–10. */
function painAt({ entries }: ReviewFacts, moment: number): number | undefined {
  return threeDayMedian(within(entries, moment, FRESH_DAYS))
}

function activityOf({ psfs, now }: ReviewFacts): number | undefined {
  const latest = within(psfs, now, PSFS_FRESH_DAYS).findLast(({ scores }) => scores.length > 0)
  return latest && psfsScore(latest.scores)
}

/**
 * A single worse day asks the safety questions again (shared outcomes, section 1: on any worsening). From day 7 three
 * worse days stop pressing, and 48 hours later, with something told since, they lead to a doctor.
 */
const worse: Look = facts => {
  const { startedAt, now, entries } = facts
  const day = dayOf(startedAt, now)
  const start = baselineOf(entries)
  if (start === undefined) return undefined
  const finding = { rule: 'd2', sources: ['unknot-judgement', 'seed-002', 'nice-ng59'] } as const
  const isWorse = (pain: number | undefined) => pain !== undefined && pain - start >= 2
  const latest = withPain(entries).slice(3).at(-1)
  const fresh = latest !== undefined && ageOf(latest.at, now) < 2
  const pain = painAt(facts, now)
  if (pain !== undefined && isWorse(pain) && day >= 7) {
    const because = `Day ${day}: pain ${told(start)} at the start, ${told(pain)} over the last three days.`
    const before = now - 2 * DAY
    if (fresh && isWorse(painAt(facts, before)) && dayOf(startedAt, before) >= 7) {
      const words =
        'Your pain has stayed higher than at the start. Please leave pressing, and book a visit with a doctor soon.'
      return {
        ...finding,
        action: 'gp-soon',
        stopPressure: true,
        words,
        because: `${because} Also two days ago.`,
      }
    }
    const words =
      'Your pain is higher than at the start. Please leave pressing for now, and answer the safety questions again.'
    return { ...finding, action: 'stop-pressure-and-recheck', stopPressure: true, words, because }
  }
  if (!fresh || !isWorse(latest.pain)) return undefined
  return {
    ...finding,
    action: 'recheck',
    words:
      'Your last day hurt more than the first ones. Please answer the safety questions again before you press.',
    because: `Day ${day}: pain ${told(start)} at the start, ${told(latest.pain)} last time.`,
  }
}

/** Not for somebody who has reached D7. */
const littleChange: Look = facts => {
  const { startedAt, now, entries } = facts
  const day = dayOf(startedAt, now)
  const start = baselineOf(entries)
  const pain = painAt(facts, now)
  if (day < 14 || start === undefined || pain === undefined || settled(facts)) return undefined
  if (isEased(start, pain) || start - pain >= meaningfulDrop(start)) return undefined
  return {
    rule: 'd3',
    action: 'offer-professional',
    words:
      'Two weeks have brought little change, and you did nothing wrong. A physiotherapist or doctor may know more.',
    because: `Day ${day}: pain ${told(start)} at the start, ${told(pain)} now. Meaningful from ${meaningfulDrop(start)} less.`,
    sources: ['seed-001', 'ostelo-2008'],
  }
}

const notRecovered: Look = facts => {
  const day = dayOf(facts.startedAt, facts.now)
  const pain = painAt(facts, facts.now)
  const activity = activityOf(facts)
  const hurts = pain !== undefined && pain >= 3
  const hinders = activity !== undefined && activity < 8
  if (day < 42 || (!hurts && !hinders)) return undefined
  const figures = [
    ...(pain === undefined ? [] : [`pain ${told(pain)}`]),
    ...(activity === undefined ? [] : [`activities ${told(activity)} of 10`]),
  ]
  return {
    rule: 'd4',
    action: 'gp-soon',
    words: 'Six weeks on, this is still in your way. Please book a visit with a doctor, and show your diary.',
    because: `Day ${day}: ${figures.join(', ')}.`,
    sources: ['unknot-judgement', 'seed-000', 'seed-002'],
  }
}

/** Six months are 182 days. Twelve weeks count while the pain is above what D7 calls settled. */
const comesBack: Look = facts => {
  const { episodes, startedAt, now } = facts
  const counts = new Map<string, number>()
  for (const { spot } of within(episodes, now, 182)) counts.set(spot, (counts.get(spot) ?? 0) + 1)
  const often = [...counts].find(([, count]) => count >= 3)
  const pain = painAt(facts, now)
  const long = now - startedAt > 84 * DAY && pain !== undefined && pain > 1
  if (!often && !long) return undefined
  return {
    rule: 'd5',
    action: 'offer-professional',
    words: often
      ? 'The same spot keeps coming back. A physiotherapist or doctor can look for the reason with you.'
      : 'This has been with you for over twelve weeks. A physiotherapist or doctor can look for the reason with you.',
    because: often
      ? `${often[0]}: ${often[1]} times in six months.`
      : `Day ${dayOf(startedAt, now)}: pain ${told(pain ?? 0)}.`,
    sources: ['seed-000', 'seed-001'],
  }
}

/** Ten days with at least seven told and less than 0.1 point a day either way: one point in ten days. Judgement. */
const plateau: Look = facts => {
  const { entries, sessions, plannedSessions, startedAt, now } = facts
  const days = withPain(within(entries, now, 10))
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last || days.length < 7 || Math.round((last.at - first.at) / DAY) < 9) return undefined
  const done = sessions.filter(({ at, done }) => done && at >= startedAt).length
  const slope = theilSen(
    days.map(({ at, pain }) => ({ day: Math.round((at - first.at) / DAY), value: pain })),
  )
  const pain = painAt(facts, now)
  if (slope === undefined || Math.abs(slope) >= 0.1 || pain === undefined || pain <= 1) return undefined
  if (!adherence(done, plannedSessions).enough) return undefined
  return {
    rule: 'd6',
    action: 'shift-to-strength',
    words:
      'The last ten days were level. Strength, desk habits and less stress may now help more than pressing.',
    because: `Pain ${told(pain)}, ${done} of ${plannedSessions} sessions done, trend ${told(slope)} a day.`,
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

const wellAgain: Look = facts => {
  const well = settled(facts)
  return (
    well && {
      rule: 'd7',
      action: 'move-to-prevent',
      words: 'A calm week. You can leave daily pressing and keep moving instead.',
      because: `Pain at most 1 on seven days running, activities ${told(well.activity)} of 10.`,
      sources: ['unknot-judgement'],
    }
  )
}

export const painRules: readonly Look[] = [worse, littleChange, notRecovered, comesBack, plateau, wellAgain]
