/** Plans for a share of the random people and counts what the oracle says. */
import { isDeepStrictEqual } from 'node:util'
import type { Plan } from '#core/plan/day-plan.ts'
import { checkPlan } from '#test/plan-oracle/check-plan.ts'
import { plan, planOneDay } from '#core/plan/plan.ts'
import { drawProfile } from './draw-profile.ts'
import { addVariety, knowledge, NO_VARIETY, varietyOf, type Variety } from './variety.ts'

/** How often a rule was broken, and by which person first. */
interface Broken {
  readonly count: number
  readonly first: number
  readonly words: string
}

/** The counts of one share. */
export interface Tally {
  readonly profiles: number
  readonly planned: number
  readonly withPast: number
  readonly days: number
  readonly refused: Readonly<Record<string, number>>
  readonly broken: Readonly<Record<string, Broken>>
  /** Techniques, movements and tools that came up, with how many plans hold them. */
  readonly reached: Readonly<Record<string, number>>
  readonly emptyWithoutReason: number
  readonly minutesWithoutNote: number
  readonly minutesWithNote: number
  readonly variety: Variety
}

/** Every n-th day plan is made again alone, and must be the same. */
const AGAIN_EVERY = 97

/** Plans for the people `from`, `from + by`, … below `to`. */
export function tally(from: number, to: number, by: number): Tally {
  let profiles = 0
  let planned = 0
  let withPast = 0
  let dayCount = 0
  let emptyWithoutReason = 0
  let minutesWithoutNote = 0
  let minutesWithNote = 0
  let variety = NO_VARIETY
  const refused: Record<string, number> = {}
  const broken: Record<string, Broken> = {}
  const reached: Record<string, number> = {}
  const report = (rule: string, first: number, words: string) => {
    const before = broken[rule]
    broken[rule] = before ? { ...before, count: before.count + 1 } : { count: 1, first, words }
  }
  for (let index = from; index < to; index += by) {
    profiles += 1
    const request = drawProfile(index)
    const outcome = plan(request, knowledge)
    if (!outcome.ok) {
      refused[outcome.problem] = (refused[outcome.problem] ?? 0) + 1
      continue
    }
    planned += 1
    if (request.history) withPast += 1
    for (const { rule, day, step, words } of checkPlan(request, outcome.plan))
      report(rule, index, `day ${day}${step === undefined ? '' : `, step ${step}`}: ${words}`)
    variety = addVariety(variety, varietyOf(request, outcome.plan))
    for (const id of namesIn(outcome.plan)) reached[id] = (reached[id] ?? 0) + 1
    for (const { steps, minutes, note } of outcome.plan.days) {
      dayCount += 1
      const said = note !== undefined && note !== ''
      const off = Math.abs(minutes - request.setup.minutesADay) > request.setup.minutesADay * 0.1 + 0.001
      if (steps.length === 0 && !said) emptyWithoutReason += 1
      if (off && said) minutesWithNote += 1
      if (off && !said) minutesWithoutNote += 1
    }
    if (index % AGAIN_EVERY === 0) {
      const day = (index % 14) + 1
      if (!isDeepStrictEqual(planOneDay(request, knowledge, day), outcome.plan.days[day - 1]))
        report('not-the-same-twice', index, `day ${day}`)
    }
  }
  return {
    profiles,
    planned,
    withPast,
    days: dayCount,
    refused,
    broken,
    reached,
    emptyWithoutReason,
    minutesWithoutNote,
    minutesWithNote,
    variety,
  }
}

function namesIn({ days }: Plan): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { steps, phase } of days) {
    names.add(`phase ${phase}`)
    for (const { technique, movement, tool } of steps) {
      names.add(technique)
      names.add(`tool ${tool}`)
      if (movement !== undefined) names.add(movement)
    }
  }
  return names
}

/** Two shares as one. */
export function together(a: Tally, b: Tally): Tally {
  const add = (x: Readonly<Record<string, number>>, y: Readonly<Record<string, number>>) => {
    const sum: Record<string, number> = { ...x }
    for (const [key, count] of Object.entries(y)) sum[key] = (sum[key] ?? 0) + count
    return sum
  }
  const broken: Record<string, Broken> = { ...a.broken }
  for (const [rule, theirs] of Object.entries(b.broken)) {
    const mine = broken[rule]
    const first = mine && mine.first < theirs.first ? mine : theirs
    broken[rule] = { ...first, count: theirs.count + (mine?.count ?? 0) }
  }
  return {
    profiles: a.profiles + b.profiles,
    planned: a.planned + b.planned,
    withPast: a.withPast + b.withPast,
    days: a.days + b.days,
    refused: add(a.refused, b.refused),
    broken,
    reached: add(a.reached, b.reached),
    emptyWithoutReason: a.emptyWithoutReason + b.emptyWithoutReason,
    minutesWithoutNote: a.minutesWithoutNote + b.minutesWithoutNote,
    minutesWithNote: a.minutesWithNote + b.minutesWithNote,
    variety: addVariety(a.variety, b.variety),
  }
}
