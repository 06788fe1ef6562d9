/** The checks of a single step that are about numbers: seconds, repeats, rests and pain. */
import { GENTLE } from './anatomy.ts'
import { liesOnATool, presses } from './check-step.ts'
import {
  BALLS,
  LIGHT,
  LONG_LIGHT_HOLD,
  MAX_STRETCH_FROM_65,
  MAX_ON_A_SPOT,
  MOVEMENT_RANGES,
  PAIN_CEILINGS,
  RANGES,
  REST_BETWEEN_HOLDS,
  type Range,
} from './doses.ts'
import { allOf, faultIf, type Fault, type Placed } from './violation.ts'

/** Too much of it: longer, more often or harder than may be, whoever asks for it. Less than usual is their choice. */
export function excessFaults(placed: Placed): readonly Fault[] {
  return allOf(rangeFaults(placed, false), restFaults(placed), painFaults(placed), phaseFaults(placed))
}

/** Everything wrong with how much. */
export function doseFaults(placed: Placed): readonly Fault[] {
  return allOf(rangeFaults(placed), restFaults(placed), painFaults(placed), phaseFaults(placed))
}

function rangeFaults({ request, step }: Placed, minds = true): readonly Fault[] {
  const range = rangeOf({ technique: step.technique, movement: step.movement })
  if (!range) return []
  const [least, most] = range.seconds
  const [few, many] = range.repeats
  const old = step.technique === 'stretch' && (request.answers.age ?? 0) >= 65
  const longest = old ? Math.max(most, MAX_STRETCH_FROM_65) : most
  const total = step.seconds * step.repeats
  const name = step.movement ?? step.technique
  const gentle = step.muscle === undefined ? undefined : GENTLE[step.muscle]
  if (isLongLightHold(step)) return []
  const heldTooLong = presses(step) && step.seconds > (gentle?.hold ?? most)
  const tooMuch = presses(step) && total > (gentle?.total ?? MAX_ON_A_SPOT) && step.technique !== 'gun'
  return allOf(
    faultIf((minds && step.seconds < least) || step.seconds > longest, 'dose', `${name}: ${step.seconds} s`),
    faultIf((minds && step.repeats < few) || step.repeats > many, 'dose', `${name}: ${step.repeats} times`),
    faultIf(!old && total > range.total, 'dose', `${name}: ${total} s in all`),
    faultIf(heldTooLong, 'dose', `${step.muscle ?? ''} held ${step.seconds} s`),
    faultIf(tooMuch, 'spot-cap', `${step.muscle ?? ''} pressed ${total} s`),
  )
}

/** One light hold instead of several, on a muscle that needs no shorter one. */
function isLongLightHold(step: Placed['step']): boolean {
  const gentle = step.muscle === undefined ? undefined : GENTLE[step.muscle]
  return (
    ['pressure', 'ball-wall', 'cane'].includes(step.technique) &&
    step.repeats === 1 &&
    step.maxPain <= LIGHT &&
    step.seconds >= 30 &&
    step.seconds <= LONG_LIGHT_HOLD &&
    gentle?.hold === undefined &&
    gentle?.total === undefined
  )
}

function rangeOf({
  technique,
  movement,
}: {
  readonly technique: Placed['step']['technique']
  readonly movement: Placed['step']['movement']
}): Range | undefined {
  const own = movement && MOVEMENT_RANGES[movement]
  return own ?? RANGES[technique]
}

function restFaults({ step }: Placed): readonly Fault[] {
  if (!presses(step) || step.repeats < 2 || step.technique === 'roller' || step.technique === 'gun') return []
  const [least, most] = REST_BETWEEN_HOLDS
  const wrong = step.restSeconds < least || step.restSeconds > most
  return faultIf(wrong, 'dose', `${step.technique}: ${step.restSeconds} s of rest`)
}

function painFaults({ request, day, step }: Placed): readonly Fault[] {
  const gentle = step.muscle === undefined ? undefined : GENTLE[step.muscle]
  const settling = day.day <= 2 && (request.answers.painNow ?? 0) >= 4
  const ceiling = Math.min(
    PAIN_CEILINGS[step.technique] ?? 5,
    presses(step) ? (gentle?.pain ?? 5) : 5,
    presses(step) && (settling || day.phase === 'p1-settle' || day.phase === 'flare') ? LIGHT : 5,
  )
  return faultIf(
    step.maxPain > ceiling,
    'pain-ceiling',
    `${step.technique}: pain ${step.maxPain}, at most ${ceiling}`,
  )
}

function phaseFaults({ day, step }: Placed): readonly Fault[] {
  const acute = day.phase === 'p0-acute'
  const settling = acute || day.phase === 'p1-settle' || day.phase === 'flare'
  const onBall = liesOnATool(step) && BALLS.includes(step.tool)
  return allOf(
    faultIf(acute && presses(step), 'phase', 'pressing in the first two days'),
    faultIf(acute && step.technique === 'stretch', 'phase', 'stretching in the first two days'),
    faultIf(settling && (onBall || step.technique === 'gun'), 'phase', `${step.tool} while it settles`),
  )
}
