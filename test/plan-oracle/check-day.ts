/** The checks of a whole day: spots, sides, order and minutes. */
import type { DayPlan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import type { Step } from '#core/session/step.ts'
import { ALONG } from './anatomy.ts'
import { presses } from './check-step.ts'
import {
  EACH_SIDE,
  MAX_GUN,
  MAX_ON_A_SPOT,
  MAX_PRESSING,
  MAX_SPOTS,
  TURNS,
  TURN_OF_THE_REST,
} from './doses.ts'
import { allOf, faultIf, type Fault } from './violation.ts'

/** Getting ready for a step and out of it, with all that is said, takes at most so long. Seconds. */
const WORDS_OF_A_STEP = 45

/** Everything wrong with a day as a whole. */
export function dayFaults(request: PlanRequest, day: DayPlan): readonly Fault[] {
  return allOf(spotFaults(day), sideFaults(day), orderFaults(request, day), minuteFaults(request, day))
}

/** Seconds of a step without its rests. */
function workOf(step: Step): number {
  return step.seconds * step.repeats
}

/** Too many spots, or too much on one. */
export function spotFaults({ steps }: Pick<DayPlan, 'steps'>): readonly Fault[] {
  const pressing = steps.filter(presses)
  const spots = new Map<string, number>()
  for (const step of pressing) {
    const spot = step.knot ?? `${step.muscle ?? ''}.${step.side ?? ''}`
    const isAlong = spots.has(spot) && step.muscle !== undefined && ALONG.includes(step.muscle)
    // A second spot on the same muscle, where it has one.
    const key = isAlong && !spots.has(`${spot} along`) ? `${spot} along` : spot
    spots.set(key, (spots.get(key) ?? 0) + (step.technique === 'gun' ? 0 : workOf(step)))
  }
  const gun = sum(pressing.filter(step => step.technique === 'gun').map(workOf))
  const whole = sum(pressing.map(wholeOf))
  return allOf(
    faultIf(spots.size > MAX_SPOTS, 'spots', `${spots.size} spots`),
    [...spots].flatMap(([spot, seconds]) =>
      faultIf(seconds > MAX_ON_A_SPOT, 'spot-cap', `${spot} pressed ${seconds} s in a day`),
    ),
    faultIf(whole > MAX_PRESSING, 'pressing-cap', `${whole} s of pressing`),
    faultIf(gun > MAX_GUN, 'pressing-cap', `${gun} s of gun`),
  )
}

function sideFaults({ steps }: DayPlan): readonly Fault[] {
  const names = new Set(steps.flatMap(step => (step.movement === undefined ? [] : [step.movement])))
  return [...names].flatMap(name => {
    const mine = steps.filter(step => step.movement === name)
    const left = sum(mine.filter(step => step.side === 'L').map(workOf))
    const right = sum(mine.filter(step => step.side === 'R').map(workOf))
    const sideless = EACH_SIDE.includes(name) && mine.some(step => step.side === undefined)
    return [
      ...faultIf(left !== right, 'sides', `${name}: left ${left} s, right ${right} s`),
      ...faultIf(sideless, 'sides', `${name} names no side`),
    ]
  })
}

function orderFaults({ history }: PlanRequest, { steps }: DayPlan): readonly Fault[] {
  const faults: Fault[] = []
  let turn = 0
  for (const step of steps) {
    const usual = TURNS[step.technique] ?? TURN_OF_THE_REST
    const early = step.technique === 'stretch' && history?.trial === 'stretch-first'
    const turns = early ? [2, ...usual] : usual
    const next = turns.find(each => each >= turn)
    faults.push(...faultIf(next === undefined, 'order', `${step.movement ?? step.technique} comes too late`))
    turn = next ?? turn
  }
  const lastPress = steps.findLastIndex(presses)
  const moves = steps.some((step, index) => index > lastPress && step.technique === 'mobility')
  faults.push(...faultIf(lastPress >= 0 && !moves, 'after-pressure', 'no free movement after pressing'))
  return faults
}

function minuteFaults({ setup }: PlanRequest, { steps, minutes, note }: DayPlan): readonly Fault[] {
  const explained = note !== undefined && note.trim() !== ''
  const asked = setup.minutesADay
  const least = sum(steps.map(wholeOf)) / 60
  const slack = (WORDS_OF_A_STEP * (steps.length + 1)) / 60
  return allOf(
    faultIf(steps.length === 0 && !explained, 'empty-day', 'no steps and no word why'),
    faultIf(
      Math.abs(minutes - asked) > asked * 0.1 + 0.001 && !explained,
      'minutes',
      `${minutes} of ${asked} minutes and no word why`,
    ),
    faultIf(
      minutes < least - 0.1 || minutes > least + slack,
      'minutes',
      `says ${minutes} minutes, its steps take ${least.toFixed(1)}`,
    ),
  )
}

/** Seconds of a step with the rests between its repeats. */
function wholeOf(step: Step): number {
  return workOf(step) + step.restSeconds * Math.max(0, step.repeats - 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, each) => whole + each, 0)
}
