/** Pressing: on which days, which spots, and each spot in doses from usual to smallest. */
import type { PhaseId } from '#core/vocabulary/ids.ts'
import { inTurn } from '#core/plan/context/allowed.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { phaseOn } from '#core/plan/context/phase.ts'
import { wayFor, type Way } from '#core/plan/context/ways.ts'
import type { Knot } from '#core/locate/knot.ts'
import { releaseFor } from '#core/session/instruct.ts'
import type { Step } from '#core/session/step.ts'
import type { Variants } from './pack.ts'
import { planWords } from '#core/plan/words/words.ts'

/** At most this many spots in a session. Source: docs/clinical/dosing.md#pressure-cap. */
export const MAX_SPOTS = 3
/** Light: settling, waiting for somebody to look at it, or the day after too much. Pain 0–10. */
export const LIGHT = 3
const ANY_PAIN = 10
/** Holds of pressing are never shorter. Seconds. Source: docs/clinical/dosing.md#pressure. */
export const MIN_HOLD = 10
/** The first days of pressing are light: one long hold instead of several. Source: docs/clinical/dosing.md#variety. */
const DAYS_OF_START = 3
const MIN_REST = 30
/** One light hold where the minutes do not hold the longest. Seconds. */
const SHORTER_LONG_HOLDS: readonly number[] = [60, 30]
/** In so many minutes the shortest rests leave more of them for pressing. */
const BRISK_MINUTES = 10
/** In so few minutes there may be room for one light hold and for nothing more. */
const FEWEST_MINUTES = 3
const LAST_HOLD_SECONDS = 30
const EVERY_THIRD = 3
const EVERY_FOURTH = 4
export const LIGHT_PHASES: ReadonlySet<PhaseId> = new Set(['p0-acute', 'p1-settle', 'flare'])

/**
 * Every other day when quiet or better, off after three days running while releasing, seldom once it is gone. It goes by
 * what was pressed, so that a day without pressing, planned or missed, is never followed by another to rest.
 */
export function isPressDay(
  { request, response, presses }: PlanContext,
  phase: PhaseId,
  day: number,
): boolean {
  const { pressRun, lastPress = EVERY_THIRD } = response
  const everyOther = (Math.min(pressRun, 1) + day) % 2 === 1
  if (!presses || phase === 'p0-acute' || phase === 'p4-prevent') return false
  if (day === 1 && response.rest) return false
  if (phase === 'latent') return (Math.min(lastPress, EVERY_THIRD) + day) % EVERY_THIRD === 1
  if (phase === 'p3-rebuild') return (request.answers.painNow ?? 0) > 0 && everyOther
  if (response.alternate) return everyOther
  if (phase === 'p2-release') return (pressRun + day) % EVERY_FOURTH !== 0
  return phase === 'p1-settle'
}

/**
 * The spots of a day with the way to press each, the most important first on the first day, then they take turns. The
 * next tool comes when every spot had its turn, so that each of them meets the soft ones first. `on` goes so many tools on,
 * and as many spots.
 */
export function spotsOf(
  context: PlanContext,
  phase: PhaseId,
  day: number,
  on = 0,
): readonly { readonly knot: Knot; readonly way: Way }[] {
  const { ways, response, request } = context
  const turn = pressTurn(context, day)
  const round = Math.floor(turn / Math.max(1, ways.length)) + on
  const open = ways.flatMap(({ knot, ways }) => {
    const way = wayFor(response, knot, ways, phase, round, request.setup.prefers)
    return way ? [{ knot, way }] : []
  })
  const neighbour = response.change === 'other-muscle' ? 1 : 0
  return inTurn(open, turn + neighbour + on).slice(0, MAX_SPOTS)
}

/** How many days were pressed before this one, past and planned: the tools and the holds go by it. */
function pressTurn(context: PlanContext, day: number): number {
  const earlier = Array.from({ length: day - 1 }, (_, index) => index + 1)
  const planned = earlier.filter(at =>
    isPressDay(context, phaseOn(context.request, at, context.response), at),
  )
  return context.response.pressed + planned.length
}

/** How far pressing goes at most where a person asked for less before, 0–10; a point more each time it goes well. */
export function askedMost(context: PlanContext, day: number): number {
  const { asked = ANY_PAIN, pressed } = context.response
  return asked + pressTurn(context, day) - pressed
}

/** Pressing is light on this day: settling, waiting for a doctor, after too much, as asked, or the first days of it. */
export function isLightDay(context: PlanContext, phase: PhaseId, day: number): boolean {
  const { request, response } = context
  return (
    LIGHT_PHASES.has(phase) ||
    request.assessment.tier === 'gp-soon' ||
    response.half ||
    response.change === 'lighter-longer' ||
    askedMost(context, day) <= LIGHT ||
    pressTurn(context, day) < DAYS_OF_START ||
    (day <= 2 && (request.answers.painNow ?? 0) >= 4)
  )
}

/**
 * The doses of one spot: as the technique says, with shorter rests, and the smallest that still is one. Light pressing is
 * one long hold, up to the cap of a spot. Source: docs/clinical/dosing.md#hold-time.
 */
export function pressVariants(
  context: PlanContext,
  { knot, way }: { readonly knot: Knot; readonly way: Way },
  phase: PhaseId,
  day: number,
): Variants {
  const { knowledge, response, request } = context
  const technique = knowledge.techniques[way.technique]
  const { dose } = technique
  if (!dose) return []
  const asked = askedMost(context, day)
  const light = isLightDay(context, phase, day)
  const ceiling = light ? LIGHT : dose.maxPain
  const maxPain = Math.min(ceiling, dose.maxPain, way.maxPain ?? ceiling, way.allowance.maxPain, asked)
  const longest = Math.min(way.holdSeconds ?? dose.secondsRange[1], way.allowance.maxSeconds)
  const cap = Math.min(way.capSeconds ?? dose.capSeconds, dose.capSeconds)
  const usual = dose.secondsRange[1]
  const step = (
    seconds: number,
    repeats: number,
    restSeconds: number,
    words: string = way.helper ? planWords.helper : knowledge.muscles[knot.muscle].about,
    most = maxPain,
  ): readonly Step[] => [
    {
      technique: way.technique,
      muscle: knot.muscle,
      side: knot.side,
      place: knot.place,
      knot: knot.id,
      tool: way.tool,
      posture: way.posture,
      seconds,
      repeats,
      restSeconds,
      maxPain: most,
      why: {
        kind: 'knot',
        phase,
        words,
        sources: technique.sources,
      },
    },
  ]
  if (way.technique === 'roller' || way.technique === 'gun') {
    const least = Math.max(1, dose.repeatsRange[0])
    const smallest = step(dose.secondsRange[0], least, dose.restSeconds)
    return response.half
      ? [smallest]
      : [step(Math.min(dose.seconds, longest), dose.repeats, dose.restSeconds), smallest]
  }
  const seconds = Math.max(MIN_HOLD, Math.min(usual, longest))
  const most = seconds < dose.seconds ? dose.repeatsRange[1] : dose.repeats
  const repeats = Math.max(dose.repeatsRange[0], Math.min(most, Math.floor(cap / seconds)))
  const smallest = step(MIN_HOLD, dose.repeatsRange[0], MIN_REST)
  if (response.half) return [smallest]
  const isBrisk = request.setup.minutesADay <= BRISK_MINUTES
  const one = cap >= dose.capSeconds && way.holdSeconds === undefined
  const words = way.helper ? planWords.helper : planWords.longHold
  const last =
    one && request.setup.minutesADay <= FEWEST_MINUTES && way.allowance.maxSeconds >= LAST_HOLD_SECONDS
  const long = maxPain <= LIGHT && one && way.allowance.maxSeconds >= dose.capSeconds
  if (long) return [dose.capSeconds, ...SHORTER_LONG_HOLDS].map(hold => step(hold, 1, 0, words))
  return [
    ...(isBrisk ? [] : [step(seconds, repeats, dose.restSeconds)]),
    step(seconds, repeats, MIN_REST),
    ...(seconds > dose.seconds ? [step(dose.seconds, dose.repeats, MIN_REST)] : []),
    smallest,
    ...(last ? [step(LAST_HOLD_SECONDS, 1, 0, words, Math.min(LIGHT, maxPain))] : []),
  ]
}

/**
 * A second spot on the same muscle, in the doses of the first; none where the record of the way names none, or where the
 * hands are a helper's.
 */
export function furtherVariants(
  { knowledge }: PlanContext,
  { knot, way }: { readonly knot: Knot; readonly way: Way },
  first: Variants,
): Variants {
  const [[step] = []] = first
  const release = step && releaseFor(step, knowledge.muscles[knot.muscle])
  if (release?.further === undefined || way.helper) return []
  return first.map(steps => steps.map(each => ({ ...each, why: { ...each.why, words: planWords.further } })))
}

/** How long a spot is pressed at most in these doses. Seconds. */
export function pressureOf([best = []]: Variants): number {
  return best.reduce((sum, { seconds, repeats }) => sum + seconds * repeats, 0)
}
