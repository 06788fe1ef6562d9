/** One day: the order of docs/clinical/dosing.md#session-order, filled to the minutes the person has. */
import type { DayPlan } from './day-plan.ts'
import { isTooSore, phaseOn } from './phase.ts'
import type { Base } from './context.ts'
import { fill, type Part, type Variants } from './fill.ts'
import { easyVariants, shortStretch, stretchesOf } from './moves.ts'
import { noteFor } from './note.ts'
import { isPressDay, pressVariants, spotsOf } from './press.ts'
import { cueVariants, quietOf, SHORTEST_QUIET } from './cooldown.ts'
import { strengthOf } from './strength.ts'
import { lengthOf } from './duration.ts'
import { warmthVariants } from './warmth.ts'
import { READY_SECONDS } from '#core/session/segments.ts'

/** The places of a session. Source: docs/clinical/dosing.md#session-order. */
const PLACES = { warmth: 1, easy: 2, press: 3, after: 4, stretch: 5, strength: 6, cue: 7 } as const
/** Stretching before pressing, when a person tries that order. */
const STRETCH_FIRST = 2.5
/** Warmth and cold take too long for a shorter session. Minutes. */
const WARMTH_FROM_MINUTES = 15
/** A session of so many minutes or more ends with at least a minute of quiet. */
const QUIET_FROM_MINUTES = 10
const QUIET_SECONDS = 60
/** Minutes may differ from what was asked by this share. */
const SLACK = 0.1

/** Plans one day. Day 1 is today. */
export function planDay(base: Base, day: number): DayPlan {
  const { request, response, knowledge } = base
  const { movements } = knowledge
  const phase = phaseOn(request, day, response)
  const sore = isTooSore(request, day)
  const turn = response.since + day + request.seed
  const minutesADay = request.setup.minutesADay
  const budget = minutesADay * 60
  const quiet = minutesADay >= QUIET_FROM_MINUTES ? QUIET_SECONDS : SHORTEST_QUIET
  const fits = (seconds: number) => {
    const left = budget - seconds
    return left >= quiet + READY_SECONDS || (left >= 0 && left <= budget * SLACK && quiet < QUIET_SECONDS)
  }

  const spots = !sore && isPressDay(base, phase, day) ? spotsOf(base, phase, day) : []
  const presses = spots.map(spot => part(PLACES.press, pressVariants(base, spot, phase, day)))
  const pressed = presses.length > 0
  const knots = pressed ? spots.map(({ knot }) => knot) : request.knots.slice(0, 3)
  const length = sore ? [] : stretchesOf(base, knots, phase)
  const early = response.trial === 'stretch-first' && pressed
  const stretches = length.map(variants => part(early ? STRETCH_FIRST : PLACES.stretch, variants))
  const easy = part(PLACES.easy, easyVariants(base, phase, turn))
  const after = part(PLACES.after, pressed ? easyVariants(base, phase, turn + 1) : [])
  const warmth = part(
    PLACES.warmth,
    minutesADay < WARMTH_FROM_MINUTES ? [] : warmthVariants(base, phase, sore),
  )
  const strength = sore ? [] : strengthOf(base, phase, day).map(each => part(PLACES.strength, each))
  const cue = part(PLACES.cue, cueVariants(base, phase, turn))
  const [press, second, third] = presses
  const [stretch, ...moreStretches] = stretches

  const essential = isTight(minutesADay)
    ? [after, ...list(press), ...(pressed ? tight() : list(stretch))]
    : [after, ...list(press), ...list(stretch)]
  const rebuilding = phase === 'p3-rebuild' || phase === 'p4-prevent'
  const filled = fill(
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
  const ended = quietOf(base, { phase, turn, sore, pressed }, filled.steps.at(-1), budget - filled.seconds)
  const steps = [...filled.steps, ...ended]
  const minutes = Math.round((lengthOf(steps, movements) / 60) * 10) / 10
  const note = noteFor(base, { phase, day, minutes, sore, pressed })
  return { day, phase, steps, minutes, ...(note === undefined ? {} : { note }) }

  /** In three minutes the knot's own stretch where it fits, else the shortest there is. */
  function tight(): readonly Part[] {
    const own = stretch && [after, ...list(press), stretch]
    if (own && fits(lengthOf(smallest(own), movements))) return [stretch]
    const short = part(PLACES.stretch, shortStretch(base, phase))
    return fits(lengthOf(smallest([...list(press), after, short]), movements)) ? [short] : []
  }
}

function smallest(parts: readonly Part[]) {
  return [...parts].sort((a, b) => a.place - b.place).flatMap(({ variants }) => variants.at(-1) ?? [])
}

function isTight(minutesADay: number): boolean {
  return minutesADay <= 3
}

function part(place: number, variants: Variants): Part {
  return { place, variants }
}

function list(part: Part | undefined): readonly Part[] {
  return part ? [part] : []
}
