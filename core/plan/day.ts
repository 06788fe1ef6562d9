/** One day: the order of docs/clinical/dosing.md#session-order, packed into the minutes the person has. */
import { PRESSING } from '#core/vocabulary/ids.ts'
import type { DayPlan } from './day-plan.ts'
import { isTooSore, phaseOn } from '#core/plan/context/phase.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { pack, type StepCandidate, type Variants } from '#core/plan/parts/pack.ts'
import { easyOf } from '#core/plan/parts/easy.ts'
import { stretchesOf } from '#core/plan/parts/moves.ts'
import { noteFor } from './note.ts'
import { enoughOf, PRESSURE_FROM_MINUTES } from '#core/plan/parts/enough.ts'
import { furtherVariants, isPressDay, MAX_SPOTS, pressVariants, spotsOf } from '#core/plan/parts/press.ts'
import { cueVariants, quietOf, MIN_QUIET_SECONDS, MIN_WALK_SECONDS } from '#core/plan/parts/cooldown.ts'
import { strengthOf } from '#core/plan/parts/strength.ts'
import { AROUND_QUIET_SECONDS } from '#core/plan/parts/duration.ts'
import { lengthOf } from '#core/session/script/length.ts'
import { WARMTHS, warmthVariants } from '#core/plan/parts/warmth.ts'

/** The order of a session. Source: docs/clinical/dosing.md#session-order. */
const SLOTS = { warmth: 1, easy: 2, press: 3, after: 4, stretch: 5, strength: 6, cue: 7 } as const
/**
 * Before the phases of strength both easy movements come after pressing: what hurts is met first.
 * @judgement No trial asks for a movement before pressing.
 */
const EASY_AFTER_SLOT = 4.5
/** Stretching before pressing, when a person tries that order. */
const STRETCH_FIRST_SLOT = 2.5
/** Warmth and cold take too long for a shorter session, but on a very sore day they are most of it. Minutes. */
export const WARMTH_FROM_MINUTES = 15
const WARMTH_FROM_MINUTES_WHEN_SORE = 10
/** Warmth and a walk do not both fit in so many minutes: they take turns. */
const WARMTH_OR_WALK_MINUTES = 15
/** A session shorter than this has room for a walk only now and then. Minutes. */
const WALK_FROM_MINUTES = 10
const WALK_EVERY = 8
/** The first day without pressing is one of them. */
const WALK_TURN = 4
/** A session of so many minutes or more ends with at least a minute of quiet. */
const QUIET_FROM_MINUTES = 10
const QUIET_SECONDS = 60
/** So many turns are tried where pressing found no room. */
const MAX_SHIFT = 6
/** Minutes may differ from what was asked by this share. */
const SLACK = 0.1

/** Plans one day. Day 1 is today. Where warmth had its turn and found no room, the day is planned anew with a walk. */
export function planDay(context: PlanContext, day: number): DayPlan {
  const planned = dayWith(context, day, { offersWarmth: true, shift: 0 })
  if (planned.lostPress) return withPress(context, day) ?? planned.plan
  return planned.lostWarmth ? dayWith(context, day, { offersWarmth: false, shift: 0 }).plan : planned.plan
}

/** A few minutes may hold one tool beside one movement and not another: the next in turn are tried. */
function withPress(context: PlanContext, day: number): DayPlan | undefined {
  for (let shift = 1; shift <= MAX_SHIFT; shift += 1) {
    const { plan, lostPress } = dayWith(context, day, { offersWarmth: true, shift })
    if (!lostPress) return plan
  }
  return undefined
}

interface PlannedDay {
  readonly plan: DayPlan
  /** Warmth was wanted, and the rest of the session left no room for it. */
  readonly lostWarmth: boolean
  /** Pressing was wanted, and the rest of the session left no room for it. */
  readonly lostPress: boolean
}

interface DayOptions {
  readonly offersWarmth: boolean
  /** So many turns on, for what takes turns by the day. */
  readonly shift: number
}

function dayWith(context: PlanContext, day: number, { offersWarmth, shift }: DayOptions): PlannedDay {
  const { request, response, knowledge } = context
  const phase = phaseOn(request, day, response)
  const sore = isTooSore(request, day)
  const turn = response.done + day + request.seed + shift
  const minutesADay = request.setup.minutesADay
  const budget = minutesADay * 60
  const spots = !sore && isPressDay(context, phase, day) ? spotsOf(context, phase, day, shift) : []
  const presses = spots.map(spot => candidate(SLOTS.press, pressVariants(context, spot, phase, day)))
  const furthers = spots.map((spot, index) =>
    candidate(SLOTS.press, furtherVariants(context, spot, presses[index]?.variants ?? [])),
  )
  const pressed = presses.length > 0
  const length = sore ? [] : stretchesOf(context, phase, day)
  const early = response.trial === 'stretch-first' && pressed
  const stretches = length.map(variants => candidate(early ? STRETCH_FIRST_SLOT : SLOTS.stretch, variants))
  const moves = easyOf(context, phase, turn, pressed)
  const rebuilding = phase === 'p3-rebuild' || phase === 'p4-prevent'
  const easy = candidate(pressed && !rebuilding ? EASY_AFTER_SLOT : SLOTS.easy, moves.before)
  const after = candidate(SLOTS.after, moves.after)
  const warming =
    !offersWarmth || minutesADay < (sore ? WARMTH_FROM_MINUTES_WHEN_SORE : WARMTH_FROM_MINUTES)
      ? []
      : warmthVariants(context, phase, sore)
  const warms = warming.length > 0
  const isShort = minutesADay <= WARMTH_OR_WALK_MINUTES
  const wanted =
    minutesADay < PRESSURE_FROM_MINUTES || response.half
      ? presses.slice(0, 1)
      : enoughOf({ presses, furthers }, budget, knowledge)
  const isFull = minutesADay === PRESSURE_FROM_MINUTES && wanted.length > 1
  const walks = !isFull && isWalkDay(context, { day, sore, pressed, warms })
  const keepsWalk = walks && warms && isShort
  const isWarm = warms && isShort && !keepsWalk
  const warmth = candidate(SLOTS.warmth, keepsWalk ? [] : warming)
  const quiet = walks
    ? MIN_WALK_SECONDS
    : minutesADay >= QUIET_FROM_MINUTES && !isFull
      ? QUIET_SECONDS
      : MIN_QUIET_SECONDS
  const onlyWarm = sore && warms && minutesADay < WARMTH_FROM_MINUTES
  const fits = (seconds: number) => {
    const left = budget - seconds
    if (isFull || isWarm) return left >= -budget * SLACK
    return (
      left >= quiet + AROUND_QUIET_SECONDS || (left >= 0 && left <= budget * SLACK && quiet < QUIET_SECONDS)
    )
  }
  const strength = sore ? [] : strengthOf(context, phase, day).map(each => candidate(SLOTS.strength, each))
  const cue = candidate(SLOTS.cue, cueVariants(context, phase, { turn, day, pressed }))
  const more = fillsWithMoves(context, sore)
    ? moves.more.map(variants => candidate(SLOTS.after, variants))
    : []
  const main = isWarm ? wanted.slice(0, 1) : wanted
  const [second, third] = presses.filter(press => !main.includes(press)).slice(0, MAX_SPOTS - main.length)
  const [stretch, ...moreStretches] = stretches

  const essential = [...(onlyWarm ? [warmth] : []), after, ...main, ...list(stretch)]
  const packed = pack(
    {
      essential,
      all: [
        warmth,
        ...essential,
        ...(rebuilding ? strength : []),
        ...list(second),
        easy,
        ...list(stretch),
        ...(minutesADay > 3 || !context.walks ? [cue] : []),
        ...list(third),
        ...moreStretches,
        ...(rebuilding ? [] : strength),
        ...more,
      ],
      fits,
    },
    knowledge,
  )
  const room = budget * (walks && minutesADay < WALK_FROM_MINUTES ? 1 + SLACK : 1) - packed.seconds
  const ended = quietOf(context, { phase, turn, sore, pressed, keepsWalk }, packed.steps, room)
  const steps = [...packed.steps, ...ended]
  const minutes = Math.round((lengthOf(steps, knowledge) / 60) * 10) / 10
  const warmed = steps.some(({ technique }) => knowledge.techniques[technique].kind === 'warmth')
  const note = noteFor(context, { phase, day, minutes, sore, pressed, warmed })
  return {
    plan: { day, phase, steps, minutes, ...(note === undefined ? {} : { note }) },
    lostWarmth: warms && !keepsWalk && !warmed && !sore,
    lostPress: pressed && !steps.some(({ technique }) => PRESSING.has(technique)),
  }
}

/** A walk, the best tested of all, has its place in every session that may hold it. Source: docs/clinical/dosing.md#aerobic. */
function isWalkDay(
  { request, response, walks }: PlanContext,
  {
    day,
    sore,
    pressed,
    warms,
  }: { readonly day: number; readonly sore: boolean; readonly pressed: boolean; readonly warms: boolean },
): boolean {
  if (sore || !walks) return false
  const course = response.done + day
  const { minutesADay } = request.setup
  if (minutesADay < WALK_FROM_MINUTES) {
    const turns = [course, response.pressRun + day, Math.min(response.pressRun, 1) + day]
    return !pressed && turns.some(turn => turn % WALK_EVERY === WALK_TURN)
  }
  if (!warms || minutesADay > WARMTH_OR_WALK_MINUTES) return true
  return course % 2 === 0 && !(day === 1 && response.trial !== undefined && WARMTHS.has(response.trial))
}

/** Whoever may move and not walk, or is too sore today, gets more easy movement instead of long breathing. */
function fillsWithMoves({ request, walks }: PlanContext, sore: boolean): boolean {
  return request.setup.minutesADay >= WALK_FROM_MINUTES && (sore || !walks)
}

function candidate(slot: number, variants: Variants): StepCandidate {
  return { slot, variants }
}

function list(candidate: StepCandidate | undefined): readonly StepCandidate[] {
  return candidate ? [candidate] : []
}
