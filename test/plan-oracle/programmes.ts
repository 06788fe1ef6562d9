/** Random programmes for random people, played for days, and what the oracle says against any of it. */
import fc from 'fast-check'
import { isDueOn } from '#core/programme/course.ts'
import { ledDay, sessionOf } from '#core/programme/session-steps.ts'
import { weigh } from '#core/programme/weigh.ts'
import type { Programme } from '#core/programme/programme.ts'
import type { PastDay, PlanRequest } from '#core/plan/context/request.ts'
import { isStillAllowed } from '#core/plan/still-allowed.ts'
import { planOneDay } from '#core/plan/plan.ts'
import { offeredProgramme } from '#test/arbitraries/programmes.ts'
import { checkProgrammeDay } from './check-programme.ts'
import { drawnRequest, knowledge, requestOf } from './drawn-people.ts'

/** Every so many cases are played for a week, with what was done remembered; the others for their first day. */
const WEEK_EVERY = 10
const WEEK = 7

/** What was found in so many cases. */
export interface Tally {
  cases: number
  sessions: number
  readonly rows: Record<'open' | 'cut' | 'rests' | 'missing' | 'struck', number>
  readonly violations: Map<string, number>
}

/** Plays so many programmes, each to a person of its own. The same seed draws the same. */
export function playProgrammes(count: number, seed: number): Tally {
  const tally: Tally = {
    cases: 0,
    sessions: 0,
    rows: { open: 0, cut: 0, rests: 0, missing: 0, struck: 0 },
    violations: new Map(),
  }
  const drawn = fc.record({ person: drawnRequest, programme: offeredProgramme, fills: fc.boolean() })
  for (const [index, { person, programme, fills }] of fc.sample(drawn, { numRuns: count, seed }).entries()) {
    tally.cases += 1
    const days = index % WEEK_EVERY === 0 ? WEEK : 1
    playDays(requestOf(person), programme, { fills, days }, tally)
  }
  return tally
}

function playDays(
  start: PlanRequest,
  programme: Programme,
  { fills, days }: { readonly fills: boolean; readonly days: number },
  tally: Tally,
): void {
  let past: readonly PastDay[] = []
  for (let at = 0; at < days; at += 1) {
    const request: PlanRequest =
      past.length === 0 ? start : { ...start, history: { done: past.length, days: past, findings: [] } }
    const weighed = weigh(request, knowledge, programme)
    const own = planOneDay(request, knowledge, 1)
    if (!weighed.ok || !own) {
      if (weighed.ok !== (own !== undefined)) note(tally, 'open for a programme and closed for a plan')
      return
    }
    for (const verdict of weighed.verdicts) {
      const isCut = verdict.state === 'open' && verdict.cuts.length > 0
      tally.rows[isCut ? 'cut' : verdict.state] += 1
      const isReasoned = !('because' in verdict) || verdict.because.trim() !== ''
      if (!isReasoned) note(tally, 'a row closed without a reason')
    }
    const open = weighed.verdicts.flatMap(verdict =>
      verdict.state === 'open' && isDueOn(verdict.may.daysAWeek, at) ? [verdict] : [],
    )
    const { steps } = sessionOf(open)
    const led = ledDay(own, { steps, rows: programme.rows, fills }, request.setup.minutesADay, knowledge)
    tally.sessions += 1
    for (const { rule, words } of checkProgrammeDay(request, led)) note(tally, `${rule}: ${words}`)
    if (!isStillAllowed(request, knowledge, led.steps)) note(tally, 'it would not go on after a reload')
    past = [{ ago: 1, steps: led.steps }, ...past.map(day => ({ ...day, ago: day.ago + 1 }))].filter(
      ({ steps: done }) => done.length > 0,
    )
  }
}

function note({ violations }: Tally, words: string): void {
  violations.set(words, (violations.get(words) ?? 0) + 1)
}
