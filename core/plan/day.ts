/** One day: the order of docs/clinical/dosing.md#session-order, packed into the minutes the person has. */
import type { DayPlan } from './day-plan.ts'
import { isTooSore, phaseOn } from '#core/plan/context/phase.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { pack, type StepCandidate, type Variants } from '#core/plan/parts/pack.ts'
import { easyVariants, shortStretch, stretchesOf } from '#core/plan/parts/moves.ts'
import { noteFor } from './note.ts'
import { isPressDay, pressVariants, spotsOf } from '#core/plan/parts/press.ts'
import { cueVariants, quietOf, MIN_QUIET } from '#core/plan/parts/cooldown.ts'
import { strengthOf } from '#core/plan/parts/strength.ts'
import { lengthOf } from '#core/plan/parts/duration.ts'
import { warmthVariants } from '#core/plan/parts/warmth.ts'
import { READY_SECONDS } from '#core/session/segments.ts'

/** The order of a session. Source: docs/clinical/dosing.md#session-order. */
const SLOTS = { warmth: 1, easy: 2, press: 3, after: 4, stretch: 5, strength: 6, cue: 7 } as const
/** Stretching before pressing, when a person tries that order. */
const STRETCH_FIRST_SLOT = 2.5
/** Warmth and cold take too long for a shorter session. Minutes. */
const WARMTH_FROM_MINUTES = 15
/** A session of so many minutes or more ends with at least a minute of quiet. */
const QUIET_FROM_MINUTES = 10
const QUIET_SECONDS = 60
/** Minutes may differ from what was asked by this share. */
const SLACK = 0.1

/** Plans one day. Day 1 is today. */
export function planDay(context: PlanContext, day: number): DayPlan {
  const { request, response, knowledge } = context
  const { movements } = knowledge
  const phase = phaseOn(request, day, response)
  const sore = isTooSore(request, day)
  const turn = response.since + day + request.seed
  const minutesADay = request.setup.minutesADay
  const budget = minutesADay * 60
  const quiet = minutesADay >= QUIET_FROM_MINUTES ? QUIET_SECONDS : MIN_QUIET
  const fits = (seconds: number) => {
    const left = budget - seconds
    return left >= quiet + READY_SECONDS || (left >= 0 && left <= budget * SLACK && quiet < QUIET_SECONDS)
  }

  const spots = !sore && isPressDay(context, phase, day) ? spotsOf(context, phase, day) : []
  const presses = spots.map(spot => candidate(SLOTS.press, pressVariants(context, spot, phase, day)))
  const pressed = presses.length > 0
  const knots = pressed ? spots.map(({ knot }) => knot) : request.knots.slice(0, 3)
  const length = sore ? [] : stretchesOf(context, knots, phase)
  const early = response.trial === 'stretch-first' && pressed
  const stretches = length.map(variants => candidate(early ? STRETCH_FIRST_SLOT : SLOTS.stretch, variants))
  const easy = candidate(SLOTS.easy, easyVariants(context, phase, turn))
  const after = candidate(SLOTS.after, pressed ? easyVariants(context, phase, turn + 1) : [])
  const warmth = candidate(
    SLOTS.warmth,
    minutesADay < WARMTH_FROM_MINUTES ? [] : warmthVariants(context, phase, sore),
  )
  const strength = sore ? [] : strengthOf(context, phase, day).map(each => candidate(SLOTS.strength, each))
  const cue = candidate(SLOTS.cue, cueVariants(context, phase, turn))
  const [press, second, third] = presses
  const [stretch, ...moreStretches] = stretches

  const essential = isTight(minutesADay)
    ? [after, ...list(press), ...(pressed ? tight() : list(stretch))]
    : [after, ...list(press), ...list(stretch)]
  const rebuilding = phase === 'p3-rebuild' || phase === 'p4-prevent'
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
        ...(minutesADay > 3 ? [cue] : []),
        ...list(third),
        ...moreStretches,
        ...(rebuilding ? [] : strength),
      ],
      fits,
    },
    movements,
  )
  const ended = quietOf(context, { phase, turn, sore, pressed }, packed.steps.at(-1), budget - packed.seconds)
  const steps = [...packed.steps, ...ended]
  const minutes = Math.round((lengthOf(steps, movements) / 60) * 10) / 10
  const note = noteFor(context, { phase, day, minutes, sore, pressed })
  return { day, phase, steps, minutes, ...(note === undefined ? {} : { note }) }

  /** In three minutes the knot's own stretch where it fits, else the shortest there is. */
  function tight(): readonly StepCandidate[] {
    const own = stretch && [after, ...list(press), stretch]
    if (own && fits(lengthOf(smallest(own), movements))) return [stretch]
    const short = candidate(SLOTS.stretch, shortStretch(context, phase))
    return fits(lengthOf(smallest([...list(press), after, short]), movements)) ? [short] : []
  }
}

function smallest(candidates: readonly StepCandidate[]) {
  return [...candidates].sort((a, b) => a.slot - b.slot).flatMap(({ variants }) => variants.at(-1) ?? [])
}

function isTight(minutesADay: number): boolean {
  return minutesADay <= 3
}

function candidate(slot: number, variants: Variants): StepCandidate {
  return { slot, variants }
}

function list(candidate: StepCandidate | undefined): readonly StepCandidate[] {
  return candidate ? [candidate] : []
}
