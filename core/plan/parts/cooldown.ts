/** The end of a session: one habit, and walking or quiet with what is left of the minutes. */
import type { MovementId, PhaseId, TechniqueId } from '#core/vocabulary/ids.ts'
import { CUES, CUES_WITHOUT_WALK } from './moves-by-area.ts'
import { planWords } from '#core/plan/words/words.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import type { Variants } from './pack.ts'
import { AROUND_QUIET_SECONDS, secondsAround } from './duration.ts'
import type { Step } from '#core/session/step.ts'

/** What is shorter is no quiet. */
export const MIN_QUIET_SECONDS = 20
const MAX_BREATH_SECONDS = 300
/** What is shorter is not worth getting up for. */
export const MIN_WALK_SECONDS = 150
const MAX_WALK_SECONDS = 1800
const MIN_REST_SECONDS = 300
const MAX_REST_SECONDS = 600
/** Water is named once in fourteen days: it belongs to the table, and nothing shows that it does more. */
const WATER_EVERY = 14
const WATER_DAY = 7
/** While a person waits for a doctor: usual doses, not all the minutes that nothing else may fill. Source: docs/clinical/dosing.md#techniques. */
const MAX_QUIET_WAITING_SECONDS = 300
const MAX_WALK_WAITING_SECONDS = 600
/** While it is fresh or settles, a walk and nothing else. Source: docs/clinical/dosing.md#phases. */
const WALK_ONLY: ReadonlySet<PhaseId> = new Set(['p0-acute', 'p1-settle', 'flare'])
/** Lying down for it takes more than it gives in a shorter time. */
const MIN_BELLY_SECONDS = 60
const BELLY_BREATH: MovementId = 'ex-breath-diaphragm'

/** One habit, another each day; a break on each day without pressing where somebody does not walk. */
export function cueVariants(
  { knowledge, allows, response, walks, presses }: PlanContext,
  phase: PhaseId,
  { turn, day, pressed }: { readonly turn: number; readonly day: number; readonly pressed: boolean },
): Variants {
  const water = (response.done + day) % WATER_EVERY === WATER_DAY
  const settles = presses && !pressed
  const seated: readonly TechniqueId[] = settles ? ['break'] : CUES_WITHOUT_WALK
  const habits = walks ? CUES : seated
  const cues: readonly TechniqueId[] = water ? ['hydrate'] : habits
  const ids = cues.filter(id => knowledge.techniques[id].phases.includes(phase) && allows(id).allowed)
  const id = ids[turn % ids.length]
  const dose = id && knowledge.techniques[id].dose
  if (!id || !dose) return []
  const { about, sources } = knowledge.techniques[id]
  return [
    [
      {
        technique: id,
        tool: 'none',
        posture: 'sitting',
        seconds: Math.min(30, dose.seconds),
        repeats: 1,
        restSeconds: 0,
        maxPain: 3,
        why: { kind: 'prevention', phase, words: about, sources },
      },
    ],
  ]
}

/** How the day stands for its quiet end. */
export interface QuietDay {
  readonly phase: PhaseId
  readonly turn: number
  readonly sore: boolean
  readonly pressed: boolean
  /** The walk has its place today: no rest instead. */
  readonly keepsWalk?: boolean
}

/** A walk where there is time and leave for it, else quiet breathing or rest. `room` is all that is left, in seconds. */
export function quietOf(
  { knowledge, request, fit, allows, walks: mayWalk, waiting }: PlanContext,
  { phase, turn, sore, pressed, keepsWalk }: QuietDay,
  before: readonly Step[],
  room: number,
): readonly Step[] {
  const walks = !sore && room >= MIN_WALK_SECONDS + AROUND_QUIET_SECONDS && mayWalk
  const left =
    waiting.length > 0 && !walks ? Math.min(room, MAX_QUIET_WAITING_SECONDS + AROUND_QUIET_SECONDS) : room
  const swims = waiting.length === 0 && !WALK_ONLY.has(phase)
  const one = (
    technique: TechniqueId,
    posture: Step['posture'],
    longest: number,
    movement?: MovementId,
  ): readonly Step[] => {
    const { about, sources, dose } = knowledge.techniques[technique]
    const step: Step = {
      technique,
      ...(movement === undefined ? {} : { movement }),
      tool: 'none',
      posture,
      seconds: 0,
      repeats: 1,
      restSeconds: 0,
      maxPain: Math.min(dose?.maxPain ?? 3, allows(technique).maxPain),
      why: {
        kind: 'order',
        phase,
        words: swims && technique === 'aerobic' ? planWords.walk : about,
        sources,
      },
    }
    const seconds = Math.min(longest, Math.floor(left - secondsAround(before, step, knowledge)))
    return seconds < MIN_QUIET_SECONDS ? [] : [{ ...step, seconds }]
  }
  const rests =
    !keepsWalk && !pressed && turn % 3 === 0 && left >= MIN_REST_SECONDS && left <= MAX_REST_SECONDS
  if (rests && allows('mindful').allowed) return one('mindful', 'sitting', MAX_REST_SECONDS)
  if (walks)
    return one('aerobic', 'standing', waiting.length > 0 ? MAX_WALK_WAITING_SECONDS : MAX_WALK_SECONDS)
  if (left > MAX_BREATH_SECONDS + AROUND_QUIET_SECONDS) return one('mindful', 'sitting', MAX_REST_SECONDS)
  const [belly] = left >= MIN_BELLY_SECONDS + AROUND_QUIET_SECONDS ? fit([BELLY_BREATH]) : []
  const helps = request.knots.some(knot =>
    knowledge.muscles[knot.muscle].strengthen.some(id => id === BELLY_BREATH),
  )
  return belly && (helps || turn % 4 === 0)
    ? one('breath', belly.posture, MAX_BREATH_SECONDS, belly.id)
    : one('breath', 'sitting', MAX_BREATH_SECONDS)
}
