/** The word that goes with a day: why it is shorter, or holds less than usual. */
import type { PhaseId } from '#core/vocabulary/ids.ts'
import { has } from '#core/safety/person.ts'
import { isPressDay } from '#core/plan/parts/press.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { planWords } from '#core/plan/words/words.ts'
import { safetyWords } from '#core/safety/words.ts'

const say = planWords
/** Pressing never goes further, 0–10: nothing is held back any more. */
const MOST_PAIN = 5

/** Everything worth saying about a day, or nothing. `minutes` as planned. */
export function noteFor(
  context: PlanContext,
  {
    phase,
    day,
    minutes,
    sore,
    pressed,
    warmed,
  }: {
    readonly phase: PhaseId
    readonly day: number
    readonly minutes: number
    readonly sore: boolean
    readonly pressed: boolean
    readonly warmed: boolean
  },
): string | undefined {
  const { request, response } = context
  const { answers, setup } = request
  const words: string[] = []
  if (context.waiting.length > 0) return [...context.waiting, say.waiting.days].join(' ')
  if (sore) words.push(warmed ? say.sore : say.soreNoWarmth)
  else if (!context.presses) words.push(safetyWords.limits.noPressure)
  else if (has(answers, 'injury-48h', 'swelling-here') && day <= 2) words.push(say.fresh)
  else if (day === 1 && response.rest) words.push(say.rest)
  else if (context.ways.length === 0 && request.knots.length > 0) {
    if (day === 1) words.push(say.nothingPressed)
  } else if (phase === 'p2-release' && !isPressDay(context, phase, day)) words.push(say.dayOff)
  if (day === 1) words.push(...changeWords(context, pressed))
  const short = minutes < setup.minutesADay * 0.9 && words.length === 0
  if (short) words.push(say.shorter)
  return words.length === 0 ? undefined : words.join(' ')
}

function changeWords({ response, request, allows, ways }: PlanContext, pressed: boolean): readonly string[] {
  const warm = allows('heat').allowed && response.change === 'heat-first'
  return [
    ...(response.focus === 'prevent' ? [say.prevent] : []),
    ...(response.focus === 'rebuild' ? [say.rebuild] : []),
    ...(response.reduced ? [say.reduced] : []),
    ...(warm && request.setup.minutesADay < 15 ? [say.warmFirst] : []),
    ...(pressed && response.change === 'lighter-longer' ? [say.lighterLonger] : []),
    ...(pressed && (response.asked ?? MOST_PAIN) < MOST_PAIN ? [say.asAsked] : []),
    ...(response.change === 'other-muscle' && ways.length < 2 ? [say.otherMuscle] : []),
    ...(response.stopped.size > 0 ? [say.stopped] : []),
  ]
}
