/** What somebody does, takes, sleeps and answered: rules of docs/clinical/outcomes.md#review-rules. */
import { DAY_MS, type Moment } from '#core/calendar/calendar-day.ts'
import type { ReviewRule, PastSession, ReviewFacts } from '#core/measures/finding.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import { theilSen } from '#core/measures/measures.ts'
import { ageOf, within } from '#core/measures/review-days.ts'
import { reviewWords } from './words.ts'

const say = reviewWords

/** More than two sessions on a day of the last week, or more than 14 days of pressing with more and more minutes. */
const tooMuch: ReviewRule = facts => {
  const most = Math.max(0, ...sessionsByDay(facts))
  const rise = risingPressure(facts)
  if (most <= 2 && rise === undefined) return undefined
  return {
    rule: 'too-much-pressing',
    action: 'reduce',
    words: say.tooMuch,
    because:
      most > 2 || rise === undefined ? say.manyOnOneDay(most) : say.moreEachDay(rise.days, rise.minutes),
    sources: ['unknot-judgement'],
  }
}

function sessionsByDay({ sessions, day: today }: ReviewFacts): Iterable<number> {
  const counts = new Map<number, number>()
  for (const { day, minutes } of sessions) {
    if (minutes > 0 && today - day < 7) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts.values()
}

/**
 * Pressed on at least 15 days running, with at least two minutes more a day at the end than at first.
 * @judgement The plan lasts 14 days; who goes on after it and presses ever longer is told.
 */
function risingPressure({
  sessions,
  now,
}: ReviewFacts): { readonly days: number; readonly minutes: number } | undefined {
  const run = lastRun(
    sessions.filter(({ pressed, minutes }) => pressed && minutes > 0),
    now,
  )
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last) return undefined
  const days = Math.round((last.at - first.at) / DAY_MS) + 1
  const minutes = new Map<number, number>()
  for (const session of run) minutes.set(session.day, (minutes.get(session.day) ?? 0) + session.minutes)
  const slope = theilSen([...minutes].map(([day, value]) => ({ day, value })))
  const rise = (slope ?? 0) * (days - 1)
  return days > 14 && rise >= 2 ? { days, minutes: rise } : undefined
}

/** Sessions up to now without a pause of a day and a half or more: pressed daily, earlier or later. */
function lastRun(sessions: readonly PastSession[], now: Moment): readonly PastSession[] {
  const start = sessions.findLastIndex(
    ({ at }, index) => (sessions[index + 1]?.at ?? now) - at >= 1.5 * DAY_MS,
  )
  return sessions.slice(start + 1)
}

/** Over 48 hours sore after two sessions of the last two weeks: what both used, or, when nothing is shared, all they used. */
const longSore: ReviewRule = ({ sessions, now }) => {
  const sore = sessions.filter(
    ({ at, sorenessHours }) => now - at < 14 * DAY_MS && sorenessHours !== undefined && sorenessHours > 48,
  )
  if (sore.length < 2) return undefined
  const all: readonly TechniqueId[] = [...new Set(sore.flatMap(({ techniques }) => techniques))]
  const twice = all.filter(
    technique => sore.filter(({ techniques }) => techniques.includes(technique)).length > 1,
  )
  return {
    rule: 'sore-too-long',
    action: 'stop-technique',
    techniques: twice.length > 0 ? twice : all,
    words: say.longSore,
    because: say.longSoreWhy(sore.length),
    sources: ['unknot-judgement'],
  }
}

/** Taken on the latest day told. More than three days running prompt; ten of the last 14 lead to a pharmacist. */
const painkillers: ReviewRule = ({ entries, now }) => {
  const days = within(entries, now, 14).filter(({ painkiller }) => painkiller !== undefined)
  const latest = days.at(-1)
  if (!latest?.painkiller || ageOf(latest.at, now) > 2) return undefined
  const taken = days.filter(({ painkiller }) => painkiller).length
  const row = days.slice(days.findLastIndex(({ painkiller }) => !painkiller) + 1)
  const running = row.filter((_, index) => isUnbroken(row.slice(index))).length
  const finding = { rule: 'painkiller-days', sources: ['otc-painkiller-label'] } as const
  if (taken >= 10)
    return {
      ...finding,
      action: 'painkiller-stop',
      words: say.painkillerStop,
      because: say.painkillerDays(taken),
    }
  if (running <= 3) return undefined
  return {
    ...finding,
    action: 'painkiller-prompt',
    words: say.painkillerPrompt,
    because: say.painkillerRunning(running),
  }
}

/** A day nobody told anything about is neither taken nor not taken: one such day does not break the row. */
function isUnbroken(days: readonly { readonly at: Moment }[]): boolean {
  return days.every((day, index) => {
    const before = days[index - 1]
    return before === undefined || Math.round((day.at - before.at) / DAY_MS) <= 2
  })
}

/** At least three of seven nights, and also at least three of seven that began more than a week ago. */
const badNights: ReviewRule = ({ entries, now }) => {
  const woken = within(entries, now, 14)
    .filter(({ wokenByPain }) => wokenByPain)
    .map(({ at }) => ageOf(at, now))
  const nights = woken.filter(age => age < 7).length
  const long = woken.some(
    oldest => oldest >= 7 && woken.filter(age => age <= oldest && age > oldest - 7).length >= 3,
  )
  const latest = within(entries, now, 3).findLast(({ difficultMoving }) => difficultMoving !== undefined)
  const stiff = latest?.difficultMoving === true
  if (!stiff && (nights < 3 || !long)) return undefined
  return {
    rule: 'woken-or-hard-to-move',
    action: 'gp-soon',
    words: stiff ? say.stiff : say.woken,
    because: stiff ? say.stiffWhy : say.wokenWhy(nights),
    sources: ['seed-000'],
  }
}

const risky: ReviewRule = ({ risk, day }) => {
  if (risk === undefined || risk < 4 || day < 7) return undefined
  return {
    rule: 'likely-to-last',
    action: 'offer-professional',
    words: say.risky,
    because: say.riskyWhy(day, risk),
    sources: ['unknot-judgement', 'nice-ng59'],
  }
}

const redFlag: ReviewRule = ({ redFlag: tier }) => {
  if (tier === undefined || tier === 'self-care') return undefined
  const finding = {
    rule: 'check-found-something',
    because: say.found(tier),
    sources: ['finucane-2020'],
  } as const
  switch (tier) {
    case 'self-care-caution':
      return {
        ...finding,
        action: 'recheck',
        words: say.recheck,
      }
    case 'gp-soon':
      return {
        ...finding,
        action: 'gp-soon',
        words: say.gpSoon,
      }
    case 'same-day':
      return {
        ...finding,
        action: 'same-day',
        stopPressure: true,
        words: say.sameDay,
      }
    case 'emergency-now':
      return {
        ...finding,
        action: 'emergency-now',
        stopPressure: true,
        words: say.emergency,
      }
  }
}

export const habitRules: readonly ReviewRule[] = [tooMuch, longSore, painkillers, badNights, risky, redFlag]
