/**
 * What two weeks must hold and must not repeat, written again from docs/clinical/dosing.md#variety. Nothing here is
 * shared with the planner.
 */
import type { DayPlan, Plan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { MuscleId, ToolId } from '#core/vocabulary/ids.ts'
import { isSeated, presses } from './check-step.ts'
import { PRESSING } from './doses.ts'
import { isBarred, isNarrow } from './check-left-out.ts'
import { faultIf, type Violation } from './violation.ts'

const MAX_OF_A_STRETCH = 5
const MAX_WATER = 1
const MAX_BREATH = 300
const FEW_TOOLS = 3
/** So many days of pressing let three tools take turns, and every spot needs its turn with each: the soft ones come first. */
const ENOUGH_DAYS = 5
const ROUNDS = 3
/** From so many minutes on a walk has its place; in ten, pressing takes them. */
const WALK_MINUTES = 15
/** From so many on there is room for strength. */
const STRENGTH_MINUTES = 10
/** On so many of the days that may hold one. Warmth takes its place on half of the others. */
const WALK_SHARE = 0.4
const ALL_TOOLS: readonly ToolId[] = ['socks', 'tennis-ball', 'two-balls', 'roller', 'cane']
/** So many days of rebuilding hold strength on one of them at least. */
const STRENGTH_DAYS = 4

/** Pressed with three tools or more, and nothing else about them. Source: docs/clinical/atlas.md#muscles. */
const MANY_TOOLS: readonly MuscleId[] = [
  'levator-scapulae',
  'upper-trapezius',
  'middle-trapezius',
  'lower-trapezius',
  'teres-major',
  'latissimus-dorsi',
  'pectoralis-major',
  'rhomboid-major',
  'rhomboid-minor',
  'quadratus-lumborum',
]

/** Everything that comes too often, or never. */
export function varietyFaults(request: PlanRequest, { days }: Plan): readonly Violation[] {
  return [
    ...stretchFaults(days),
    ...fillerFaults(request, days),
    ...walkFaults(request, days),
    ...strengthFaults(request, days),
    ...toolFaults(request, days),
    ...missedFaults(request, days),
  ]
}

function stretchFaults(days: readonly DayPlan[]): readonly Violation[] {
  const counts = new Map<string, number>()
  for (const { steps } of days)
    for (const name of new Set(steps.flatMap(({ movement }) => movement ?? [])))
      if (name.startsWith('st-')) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) =>
    ofThePlan(faultIf(count > MAX_OF_A_STRETCH, 'same-stretch', `${name} on ${count} days`)),
  )
}

function fillerFaults({ answers }: PlanRequest, days: readonly DayPlan[]): readonly Violation[] {
  const water = days.filter(({ steps }) => steps.some(({ technique }) => technique === 'hydrate')).length
  return [
    ...ofThePlan(faultIf(water > MAX_WATER, 'filler', `water on ${water} days`)),
    ...days.flatMap(({ day, steps }) =>
      steps.flatMap((step, index) =>
        [
          ...faultIf(step.technique === 'sleep', 'filler', 'a position for the night as a step'),
          ...faultIf(
            step.technique === 'breath' && step.seconds > MAX_BREATH && (answers.painNow ?? 0) < 7,
            'filler',
            `${step.seconds} s of breathing`,
          ),
        ].map(fault => ({ ...fault, day, step: index })),
      ),
    ),
  ]
}

/**
 * A walk in a quarter of an hour or more, in less at least a walk, a break or the advice to keep moving; a break where
 * there is no walk to be had.
 */
function walkFaults(request: PlanRequest, days: readonly DayPlan[]): readonly Violation[] {
  const may = days.filter(({ day }) => !(day === 1 && isSoreToday(request)))
  if (isBarred(request, 'aerobic') || isSeated(request.setup)) {
    const moves = may.some(({ steps }) =>
      steps.some(({ technique }) => technique === 'break' || technique === 'aerobic'),
    )
    return isBarred(request, 'break') ? [] : ofThePlan(faultIf(!moves, 'walk', 'no walk, and no break'))
  }
  const long = request.setup.minutesADay >= WALK_MINUTES
  const holds = may.filter(({ steps }) =>
    steps.some(
      ({ technique }) =>
        technique === 'aerobic' || (!long && (technique === 'break' || technique === 'stay-active')),
    ),
  ).length
  const least = long ? Math.floor(may.length * WALK_SHARE) : 1
  return ofThePlan(faultIf(holds < least, 'walk', `something that keeps one moving on ${holds} days`))
}

/** Strength, of the best grade while rebuilding and staying well, is there where nothing keeps it away. */
function strengthFaults(request: PlanRequest, days: readonly DayPlan[]): readonly Violation[] {
  const { setup, history } = request
  const wanted = days.filter(({ phase }) => phase === 'p3-rebuild' || phase === 'p4-prevent')
  if (setup.minutesADay < STRENGTH_MINUTES || history !== undefined || wanted.length < STRENGTH_DAYS)
    return []
  if (isNarrow(request) || isBarred(request, 'strength-2min') || isBarred(request, 'core')) return []
  const holds = wanted.some(({ steps }) =>
    steps.some(({ technique }) => technique === 'strength-2min' || technique === 'core'),
  )
  return ofThePlan(faultIf(!holds, 'best-grade', 'no strength while rebuilding'))
}

function isSoreToday({ answers, knots, history }: PlanRequest): boolean {
  const said = (history?.days ?? []).flatMap(({ tenderness }) => Object.values(tenderness ?? {}))
  return (
    (answers.painNow ?? 0) >= 7 ||
    knots.some(({ tenderness }) => (tenderness ?? 0) >= 7) ||
    said.some(value => value >= 7)
  )
}

/** With every tool at hand they take turns, on a muscle that may be pressed with three. */
function toolFaults(request: PlanRequest, days: readonly DayPlan[]): readonly Violation[] {
  const { setup, knots, history, answers } = request
  const owns = ALL_TOOLS.every(tool => setup.tools.includes(tool)) && setup.positions.length === 4
  const plain =
    history === undefined &&
    !setup.helped &&
    (setup.prefers ?? 'none') === 'none' &&
    answers.pregnancy === 'no' &&
    Object.values(answers.conditions).every(isNo)
  if (!owns || !plain || !knots.some(({ muscle }) => MANY_TOOLS.includes(muscle))) return []
  const open = days.filter(
    ({ phase, steps }) =>
      (phase === 'p2-release' || phase === 'p3-rebuild') &&
      steps.some(step => presses(step) && step.muscle !== undefined && MANY_TOOLS.includes(step.muscle)),
  )
  const pressing = days.filter(({ steps }) => steps.some(presses)).length
  const tools = new Set(days.flatMap(({ steps }) => steps.filter(presses).map(({ tool }) => tool)))
  return ofThePlan(
    faultIf(
      open.length >= ENOUGH_DAYS && pressing >= ROUNDS * knots.length && tools.size < FEW_TOOLS,
      'same-tool',
      `only ${[...tools].join(', ')} in two weeks`,
    ),
  )
}

/** A day without pressing is rest enough. */
function missedFaults({ history }: PlanRequest, days: readonly DayPlan[]): readonly Violation[] {
  const yesterday = history?.days.find(({ ago }) => ago === 1)
  if (!history || yesterday?.steps.some(({ technique }) => PRESSING.includes(technique))) return []
  const [first, second, third] = days
  const off = first?.phase === 'p2-release' && !first.steps.some(presses)
  const later = [second, third].some(day => day?.phase === 'p2-release' && day.steps.some(presses))
  const sore = first?.note !== undefined && first.note.toLowerCase().includes('sore')
  return faultIf(off && later && !sore, 'day-off-first', 'a day off after days that were missed').map(
    fault => ({
      ...fault,
      day: 1,
    }),
  )
}

function isNo(said: string | undefined): boolean {
  return said !== 'yes'
}

function ofThePlan(faults: ReturnType<typeof faultIf>): readonly Violation[] {
  return faults.map(fault => ({ ...fault, day: 0 }))
}
