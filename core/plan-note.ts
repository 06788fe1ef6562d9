/** The word that goes with a day: why it is shorter, or holds less than usual. */
import { isMinor } from './allowed.ts'
import type { PhaseId } from './ids.ts'
import { has } from './person.ts'
import { isPressDay } from './plan-press.ts'
import type { Base } from './plan-base.ts'

/** Everything worth saying about a day, or nothing. `minutes` as planned. */
export function noteFor(
  base: Base,
  {
    phase,
    day,
    minutes,
    sore,
    pressed,
  }: {
    readonly phase: PhaseId
    readonly day: number
    readonly minutes: number
    readonly sore: boolean
    readonly pressed: boolean
  },
): string | undefined {
  const { request, response } = base
  const { answers, setup } = request
  const words: string[] = []
  if (sore) words.push('Very sore today: only warmth, easy movement and breathing.')
  else if (isMinor(answers))
    words.push('Under 18 there is only easy movement and breathing here. Please show it to a doctor.')
  else if (!base.presses) words.push('No pressure until somebody has looked at it.')
  else if (has(answers, 'injury-48h', 'swelling-here') && day <= 2)
    words.push('Fresh: no pressing for now. Let it settle.')
  else if (day === 1 && response.rest)
    words.push('A rest from pressing today, since the last time left you sore. Then half as much.')
  else if (base.ways.length === 0 && request.knots.length > 0) {
    if (day === 1) words.push('Nothing is pressed here for now: what is left out says why.')
  } else if (phase === 'p2-release' && !isPressDay(base, phase, day))
    words.push('A day without pressure, so that the muscle can settle.')
  if (day === 1) words.push(...changeWords(base, pressed))
  const short = minutes < setup.minutesADay * 0.9 && words.length === 0
  if (short) words.push('Shorter today: more would be too much.')
  return words.length === 0 ? undefined : words.join(' ')
}

function changeWords({ response, request, allows, ways }: Base, pressed: boolean): readonly string[] {
  const warm = allows('heat').allowed && response.change === 'heat-first'
  return [
    ...(response.focus === 'prevent' ? ['It has gone well. Now it is about staying well.'] : []),
    ...(response.focus === 'rebuild' ? ['More weight on strength and habits now, less on pressing.'] : []),
    ...(response.reduced ? ['Less may do more: half the pressing, every other day.'] : []),
    ...(warm && request.setup.minutesADay < 15 ? ['Warm the place first, in the shower for instance.'] : []),
    ...(pressed && response.change === 'lighter-longer' ? ['Lighter than before, and a little longer.'] : []),
    ...(response.change === 'other-muscle' && ways.length < 2
      ? ['Feel for a second spot nearby, and add it to your knots.']
      : []),
    ...(response.stopped.size > 0 ? ['What left you sore twice is left out now.'] : []),
  ]
}
