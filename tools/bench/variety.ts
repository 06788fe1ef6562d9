/** What `bench:plan` counts of two weeks: how many tools take turns, how often one stretch comes, and who is kept moving. */
import type { DayPlan, Plan } from '#core/plan/day-plan.ts'
import { contextOf } from '#core/plan/context/context.ts'
import type { PlanKnowledge, PlanRequest } from '#core/plan/context/request.ts'
import { PRESSING, TOOLS, POSITIONS, type TechniqueId } from '#core/vocabulary/ids.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { regions } from '#knowledge/atlas/regions.ts'
import { techniques } from '#knowledge/care/techniques.ts'

/** What the planner chooses from. */
export const knowledge: PlanKnowledge = { muscles, techniques, movements, regions }

/** Counts of plans. */
export interface Variety {
  /** Of people with every tool, every place and no past, pressed often enough: whose spots bear three tools or more, and fewer. */
  readonly bearThree: number
  readonly bearFewer: number
  /** Of the same people those with so many spots that none has its turn three times. */
  readonly tooSeldom: number
  /** Of `bearThree` those with three tools or more; of `bearFewer` those with every tool their spots bear. */
  readonly holdThree: number
  readonly holdAllOfFewer: number
  /** Who may walk or take breaks, and who does on some day. */
  readonly mayMove: number
  readonly moves: number
  /** The most days of fourteen on which one stretch came. */
  readonly mostOfAStretch: number
}

export const NO_VARIETY: Variety = {
  bearThree: 0,
  tooSeldom: 0,
  bearFewer: 0,
  holdThree: 0,
  holdAllOfFewer: 0,
  mayMove: 0,
  moves: 0,
  mostOfAStretch: 0,
}

const FEW_TOOLS = 3
/** So many days of pressing outside the days of settling let three tools take turns, and every spot needs its turn with each. */
const ENOUGH_DAYS = 5
const ROUNDS = 3
const MOVING: readonly TechniqueId[] = ['aerobic', 'break']

/** The counts of one plan. */
export function varietyOf(request: PlanRequest, { days }: Plan): Variety {
  const context = contextOf(request, knowledge)
  const may = MOVING.some(technique => context.allows(technique).allowed)
  const holds = days.some(({ steps }) => steps.some(({ technique }) => MOVING.includes(technique)))
  return {
    ...NO_VARIETY,
    ...toolsOf(request, days, context.ways),
    mayMove: may ? 1 : 0,
    moves: may && holds ? 1 : 0,
    mostOfAStretch: mostOfAStretch(days),
  }
}

function toolsOf(
  { setup, history }: PlanRequest,
  days: readonly DayPlan[],
  ways: ReturnType<typeof contextOf>['ways'],
): Partial<Variety> {
  const owns = TOOLS.every(tool => setup.tools.includes(tool)) && setup.positions.length === POSITIONS.length
  if (!owns || setup.helped || setup.prefers !== undefined || history) return {}
  const open = days.filter(
    ({ phase, steps }) =>
      ['p2-release', 'p3-rebuild'].includes(phase) && steps.some(({ technique }) => PRESSING.has(technique)),
  )
  if (open.length < ENOUGH_DAYS) return {}
  const pressing = days.filter(({ steps }) => steps.some(({ technique }) => PRESSING.has(technique))).length
  if (pressing < ROUNDS * ways.length) return { tooSeldom: 1 }
  const borne = new Set(ways.flatMap(each => each.ways.map(({ tool }) => tool))).size
  const used = new Set(
    days.flatMap(({ steps }) =>
      steps.flatMap(({ technique, tool }) => (PRESSING.has(technique) ? [tool] : [])),
    ),
  ).size
  return borne >= FEW_TOOLS
    ? { bearThree: 1, holdThree: used >= FEW_TOOLS ? 1 : 0 }
    : { bearFewer: 1, holdAllOfFewer: used === borne ? 1 : 0 }
}

function mostOfAStretch(days: readonly DayPlan[]): number {
  const counts = new Map<string, number>()
  for (const { steps } of days)
    for (const name of new Set(steps.flatMap(({ movement }) => movement ?? [])))
      if (name.startsWith('st-')) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/** Two counts as one. */
export function addVariety(a: Variety, b: Variety): Variety {
  return {
    bearThree: a.bearThree + b.bearThree,
    tooSeldom: a.tooSeldom + b.tooSeldom,
    bearFewer: a.bearFewer + b.bearFewer,
    holdThree: a.holdThree + b.holdThree,
    holdAllOfFewer: a.holdAllOfFewer + b.holdAllOfFewer,
    mayMove: a.mayMove + b.mayMove,
    moves: a.moves + b.moves,
    mostOfAStretch: Math.max(a.mostOfAStretch, b.mostOfAStretch),
  }
}

/** What the bench prints of it. */
export function varietyLines(all: Variety): readonly string[] {
  const share = (part: number, whole: number) => `${part} of ${whole} (${percent(part, whole)})`
  return [
    `every tool owned, spots that bear three or more: three or more used in ${share(all.holdThree, all.bearThree)}`,
    `every tool owned, spots that bear one or two: all of them used in ${share(all.holdAllOfFewer, all.bearFewer)}`,
    `every tool owned, too many spots for three turns each: ${all.tooSeldom}`,
    `may walk or take breaks: a walk or a break in ${share(all.moves, all.mayMove)}`,
    `one stretch on ${all.mostOfAStretch} days of fourteen at most`,
  ]
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(2)} %`
}
