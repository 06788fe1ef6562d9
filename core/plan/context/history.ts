/** What the next days make of what happened so far. Plain data; days are counted back from today. */
import type { Change } from '#core/measures/finding.ts'
import { PRESSING, type TechniqueId, type ToolId } from '#core/vocabulary/ids.ts'
import { spotOfKnot, type Knot } from '#core/locate/knot.ts'
import { median } from '#core/measures/measures.ts'
import type { PastDay, PastFinding, PastStep, PlanRequest } from './request.ts'
import type { Soreness } from '#core/vocabulary/soreness.ts'
import { isWorse, isWorseAfterSession } from '#core/measures/worse.ts'
import type { TrialOption } from '#core/measures/trial.ts'

/** What the plan does about the history. */
export interface Response {
  /** Days of this plan on which something was done. */
  readonly done: number
  /** Days of the past on which something was pressed. */
  readonly pressed: number
  /** Days running, up to yesterday, on which something was pressed. */
  readonly pressRun: number
  /** How many days ago something was pressed last. */
  readonly lastPress?: number
  /** Nothing is pressed until the safety questions were answered again. */
  readonly stopPressure: boolean
  /** Ways of pressing that made it worse, or left somebody sore, twice. */
  readonly stopped: ReadonlySet<TechniqueId>
  /** Pressing goes no further than this, 0–10: as light as it was asked for last, and a point more each time since. */
  readonly asked?: number
  /** Half the pressing. Source: docs/clinical/red-flags.md#after-a-session. */
  readonly half: boolean
  /** Today is a day without pressing. */
  readonly rest: boolean
  /** Pressing every other day: better for three days, or too much of it. */
  readonly alternate: boolean
  /** Technique and tool that made a knot worse last time, as `spot technique tool`. */
  readonly worse: ReadonlySet<string>
  /** Technique and tool used last, as above. */
  readonly last: ReadonlySet<string>
  readonly change?: Change
  readonly focus?: 'rebuild' | 'prevent'
  readonly reduced: boolean
  /** At least two points more than at the start. */
  readonly flare: boolean
  /** Days running without pain, up to yesterday. */
  readonly painFree: number
  readonly trial?: TrialOption
}

const LONG: ReadonlySet<Soreness> = new Set(['two-days', 'longer'])
/**
 * After this many days a session says nothing about the next.
 * @judgement A week is ours, not measured.
 */
const RECENT_DAYS = 7
const NONE: ReadonlySet<never> = new Set()

/** What the next days make of the past; with no past, nothing. */
export function responseTo({ history, answers }: Pick<PlanRequest, 'history' | 'answers'>): Response {
  if (!history) {
    return {
      done: 0,
      pressed: 0,
      pressRun: 0,
      stopPressure: false,
      stopped: NONE,
      half: false,
      rest: false,
      alternate: false,
      worse: NONE,
      last: NONE,
      reduced: false,
      flare: false,
      painFree: 0,
    }
  }
  const { findings, trial, done } = history
  const days = [...history.days].sort((a, b) => a.ago - b.ago)
  const pressed = days.filter(day => day.steps.some(isPress))
  const latest = pressed.find(day => day.ago <= RECENT_DAYS)
  const sore = latest !== undefined && (isLong(latest) || roseAfter(latest, days))
  const asked = lightAsAsked(pressed.filter(day => day.ago <= RECENT_DAYS))
  const reduced = findings.some(({ action }) => action === 'reduce')
  const change = findings.find(finding => finding.change !== undefined)?.change
  const focus = focusOf(findings)
  const start = median(
    days
      .flatMap(day => day.painBefore ?? [])
      .reverse()
      .slice(0, 3),
  )
  return {
    done,
    pressed: pressed.length,
    pressRun: runUpToYesterday(pressed),
    ...(pressed[0] ? { lastPress: pressed[0].ago } : {}),
    stopPressure: findings.some(({ stopPressure }) => stopPressure === true),
    stopped: stoppedTechniques(pressed, findings),
    ...(asked === undefined ? {} : { asked }),
    half: sore || reduced || (latest !== undefined && leftWorse(latest)),
    rest: latest !== undefined && latest.ago <= 2 && sore,
    alternate: reduced || isEasing(days),
    worse: latest !== undefined && leftWorse(latest) ? pairsOf(latest) : NONE,
    last: latest === undefined ? NONE : pairsOf(latest),
    ...(change === undefined ? {} : { change }),
    ...(focus === undefined ? {} : { focus }),
    reduced,
    flare: start !== undefined && days.length >= 3 && isWorse(start, answers.painNow ?? 0),
    painFree: painFreeRun(days),
    ...(trial === undefined ? {} : { trial }),
  }
}

/** How tender a knot was the last time somebody said so, 0–10. */
export function tendernessOf({ history }: Pick<PlanRequest, 'history'>, knot: Knot): number | undefined {
  let latest: PastDay | undefined
  for (const day of history?.days ?? [])
    if (day.tenderness?.[knot.id] !== undefined && (latest === undefined || day.ago < latest.ago))
      latest = day
  return latest?.tenderness?.[knot.id] ?? knot.tenderness
}

/** How a way of pressing a knot is written down: what made a spot worse is worse for the point beside it, too. */
export function pairOf(knot: string, technique: TechniqueId, tool: ToolId): string {
  return `${spotOfKnot(knot)} ${technique} ${tool}`
}

/**
 * A hard ball only after a week of a soft one on this muscle that stayed at 3 of 10 and left no soreness.
 * Source: docs/clinical/dosing.md#ball-wall.
 */
export function isUsedToBalls({ history }: Pick<PlanRequest, 'history'>, knot: Knot): boolean {
  const days = (history?.days ?? []).filter(day =>
    day.steps.some(
      ({ muscle, tool }) => muscle === knot.muscle && (tool === 'tennis-ball' || tool === 'two-balls'),
    ),
  )
  const easy = days.every(day => day.soreness === 'none' && (day.tenderness?.[knot.id] ?? 10) <= 3)
  return days.length >= 3 && easy && days.some(day => day.ago >= 7) && days.some(day => day.ago <= 3)
}

function isPress({ technique }: PastStep): boolean {
  return PRESSING.has(technique)
}

/** Days of pressing, yesterday first. Source: docs/clinical/dosing.md#as-light-as-asked. */
function lightAsAsked(days: readonly PastDay[]): number | undefined {
  return days.reduceRight<number | undefined>((before, { steps }) => {
    const lowered = steps.flatMap(({ technique, maxPain, lighter = 0 }) =>
      PRESSING.has(technique) && maxPain !== undefined && lighter > 0 ? [Math.max(1, maxPain - lighter)] : [],
    )
    if (lowered.length > 0) return Math.min(...lowered)
    return before === undefined ? undefined : before + 1
  }, undefined)
}

function isLong({ soreness }: PastDay): boolean {
  return soreness !== undefined && LONG.has(soreness)
}

function leftWorse({ painBefore, painAfter }: PastDay): boolean {
  return painBefore !== undefined && painAfter !== undefined && isWorseAfterSession(painBefore, painAfter)
}

function roseAfter(day: PastDay, days: readonly PastDay[]): boolean {
  const next = days.find(({ ago }) => ago === day.ago - 1)
  const before = day.painBefore
  return next?.painBefore !== undefined && before !== undefined && isWorse(before, next.painBefore)
}

function stoppedTechniques(
  pressed: readonly PastDay[],
  findings: readonly PastFinding[],
): ReadonlySet<TechniqueId> {
  const counts = new Map<TechniqueId, number>()
  for (const day of pressed) {
    if (day.soreness !== 'longer' && !leftWorse(day)) continue
    for (const technique of new Set(day.steps.filter(isPress).map(step => step.technique)))
      counts.set(technique, (counts.get(technique) ?? 0) + 1)
  }
  const twice = [...counts].filter(([, count]) => count >= 2).map(([technique]) => technique)
  const found = findings.flatMap(({ action, techniques }) =>
    action === 'stop-technique' ? (techniques ?? []) : [],
  )
  return new Set([...twice, ...found])
}

function focusOf(findings: readonly PastFinding[]): 'rebuild' | 'prevent' | undefined {
  if (findings.some(({ action }) => action === 'move-to-prevent')) return 'prevent'
  const rebuilds = findings.some(
    ({ rule, action }) => rule === 'comes-back-or-stays' || action === 'shift-to-strength',
  )
  return rebuilds ? 'rebuild' : undefined
}

/** Less pain after than before, and not sore, three sessions running. Source: docs/clinical/dosing.md#pressure. */
function isEasing(days: readonly PastDay[]): boolean {
  const last = days.slice(0, 3)
  return (
    last.length === 3 &&
    last.every(
      ({ ago, painBefore, painAfter, soreness }) =>
        ago <= 4 &&
        painBefore !== undefined &&
        painAfter !== undefined &&
        painAfter < painBefore &&
        (soreness === undefined || soreness === 'none'),
    )
  )
}

/** Days are sorted, yesterday first. */
function runUpToYesterday(days: readonly PastDay[]): number {
  const gap = days.findIndex(({ ago }, index) => ago !== index + 1)
  return gap < 0 ? days.length : gap
}

function painFreeRun(days: readonly PastDay[]): number {
  let run = 0
  for (const { ago, painBefore } of days) {
    if (painBefore !== 0 || ago > run + 2) break
    run = ago
  }
  return run
}

function pairsOf({ steps }: PastDay): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ knot, technique, tool }) => (knot === undefined ? [] : pairOf(knot, technique, tool))),
  )
}
