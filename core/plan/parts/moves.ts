/** Stretches of a session, each in a usual and a small dose. */
import type { PhaseId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { SPARE_STRETCHES, YOGA_STRETCHES } from './moves-by-area.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import type { Variants } from './pack.ts'
import type { Step, Why } from '#core/session/step.ts'
import { planWords } from '#core/plan/words/words.ts'

/** A movement of the technique, on both sides alike where it has sides. */
export function sided(
  { id, tools, posture, dose, pace, perSide }: Movement,
  technique: TechniqueId,
  why: Why,
  most: number,
  seconds: number = dose.seconds,
  repeats: number = dose.repeats,
): readonly Step[] {
  const step: Step = {
    technique,
    movement: id,
    tool: tools[0] ?? 'none',
    posture,
    seconds,
    repeats,
    restSeconds: pace === 'holds' ? dose.restSeconds : 0,
    maxPain: Math.min(dose.maxPain, most),
    why,
  }
  return perSide
    ? [
        { ...step, side: 'L' },
        { ...step, side: 'R' },
      ]
    : [step]
}

/** A stretch comes on every third day at most, so that none is done more than five times in fourteen. */
const EVERY = 3
/** Yoga once or twice a week, from this day of each week on. Source: docs/clinical/dosing.md#mindful. */
const YOGA_DAY = 5
const WEEK = 7
const YOGA_PHASES: ReadonlySet<PhaseId> = new Set(['p2-release', 'p3-rebuild', 'p4-prevent', 'latent'])
const YOGA_FROM_MINUTES = 15
/** In three minutes only what is done at once on both sides and is over in about half a minute. Seconds. */
const MAX_SHORT = 36

/**
 * The stretches of a day, at most one for each knot: the muscles' own in turn with others of the area. In three minutes
 * only the short ones.
 */
export function stretchesOf(context: PlanContext, phase: PhaseId, day: number): readonly Variants[] {
  const { request, knowledge, response } = context
  const allowance = context.allows('stretch')
  if (phase === 'p0-acute' || !allowance.allowed) return []
  const most = Math.min(3, allowance.maxPain)
  const course = response.done + day
  const own = request.knots.slice(0, EVERY).map(knot => knowledge.muscles[knot.muscle].stretch)
  const { minutesADay } = request.setup
  const all = context.fit([...own, ...SPARE_STRETCHES[context.area]])
  const fit = minutesADay <= 3 ? all.filter(isShort) : all
  const wanted = minutesADay <= 3 ? 1 : Math.max(1, own.length)
  const count = Math.max(1, Math.min(wanted, Math.floor(fit.length / EVERY)))
  const pool = fit.slice(0, count * EVERY)
  const isYoga = minutesADay >= YOGA_FROM_MINUTES && YOGA_PHASES.has(phase) && course % WEEK === YOGA_DAY
  const poses = isYoga ? context.fit(YOGA_STRETCHES).filter(movement => !pool.includes(movement)) : []
  if (poses.length >= 2)
    return poses.slice(0, count + 1).map(movement => stretch(movement, phase, most, false, planWords.yoga))
  const from = (course - 1) % EVERY
  return Array.from({ length: count }, (_, index) => pool[from + index * EVERY]).flatMap(movement =>
    movement
      ? [
          stretch(
            movement,
            phase,
            most,
            own.some(id => id === movement.id),
          ),
        ]
      : [],
  )
}

function isShort({ perSide, pace, dose }: Movement): boolean {
  const [seconds] = pace === 'holds' ? dose.secondsRange : [dose.seconds]
  const rests = pace === 'holds' ? dose.restSeconds : 0
  return !perSide && seconds * fewest({ pace, dose }) + rests * (fewest({ pace, dose }) - 1) <= MAX_SHORT
}

function fewest({ pace, dose }: Pick<Movement, 'pace' | 'dose'>): number {
  return Math.min(dose.repeats, Math.max(dose.repeatsRange[0], pace === 'holds' ? 2 : 5))
}

function stretch(
  movement: Movement,
  phase: PhaseId,
  most: number,
  own: boolean,
  words: string = planWords.stretch(movement.area),
): Variants {
  const { dose, pace, sources } = movement
  const why: Why = { kind: own ? 'knot' : 'order', phase, words, sources }
  const seconds = pace === 'holds' ? dose.secondsRange[0] : dose.seconds
  return [
    sided(movement, 'stretch', why, most),
    sided(movement, 'stretch', why, most, seconds, fewest(movement)),
  ]
}
