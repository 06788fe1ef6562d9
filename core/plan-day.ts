/** One day: the order of shared dosing, section 1, filled to the minutes the person has. */
import { allowed, hasPosition, hasTool, mayPress, movesFor, releaseOf } from './allowed.ts'
import type { MovementId, PhaseId, TechniqueId, ToolId } from './ids.ts'
import type { Movement } from './knowledge.ts'
import { isTooSore, phaseOn } from './phase.ts'
import { areasOf } from './person.ts'
import type { DayPlan, Knot, PlanKnowledge, PlanRequest, Step, Why } from './plan.ts'
import type { Area } from './safety.ts'
import { READY_SECONDS, secondsOf, segmentsOf } from './segments.ts'
import { CUES, EASY_MOVES, STRENGTH_MOVES } from './moves-by-area.ts'

/** Kept free for the quiet end of a session, which takes up what is left. Seconds. */
const QUIET_SECONDS = 60
/** At most this many spots in a session. Source: shared dosing, t_pressure. */
const MOST_SPOTS = 3
/** Warmth and cold take too long for a shorter session. Minutes. */
const WARMTH_FROM_MINUTES = 15

/** Plans one day. Day 1 is today. */
export function planDay(request: PlanRequest, knowledge: PlanKnowledge, day: number): DayPlan {
  const phase = phaseOn(request, day)
  const sore = isTooSore(request, day)
  const budget = request.setup.minutesADay * 60
  const room = budget - QUIET_SECONDS - READY_SECONDS
  const steps: Step[] = []
  const time = () => secondsOf(segmentsOf(steps, knowledge.movements))
  const addIfRoom = (...more: readonly Step[]) => {
    if (more.length === 0) return false
    const together = secondsOf(segmentsOf([...steps, ...more], knowledge.movements))
    if (together > room) return false
    steps.push(...more)
    return true
  }

  const area = mainArea(request, knowledge)
  const turn = day + request.seed
  addIfRoom(...warmth(request, knowledge, phase))
  addIfRoom(...easyMove(request, knowledge, area, phase, turn))
  if (!sore) {
    const pressed = isPressDay(request, phase, day) ? pressure(request, knowledge, phase) : []
    for (const step of pressed) addIfRoom(step)
    if (pressed.length > 0) addIfRoom(...easyMove(request, knowledge, area, phase, turn + 1))
    for (const steps of stretches(request, knowledge, phase)) addIfRoom(...steps)
    for (const steps of strength(request, knowledge, area, phase, turn)) if (addIfRoom(...steps)) break
  }
  addIfRoom(...cue(knowledge, phase, turn))
  steps.push(...quiet(request, knowledge, phase, budget - time(), sore))
  const minutes = Math.round((time() / 60) * 10) / 10
  const note = noteFor(sore, request, phase, day, minutes)
  return { day, phase, steps, minutes, ...(note === undefined ? {} : { note }) }
}

function why(kind: Why['kind'], phase: PhaseId, words: string, sources: readonly string[]): Why {
  return { kind, phase, words, sources }
}

function mainArea(request: PlanRequest, { muscles }: PlanKnowledge): Area {
  const [knot] = request.knots
  const places = knot ? [knot.place] : (request.answers.places ?? [])
  const own = areasOf({ ...request.answers, places })
  if (knot && muscles[knot.muscle].stretch === 'st-levator') return 'neck'
  return own.has('low-back') ? 'low-back' : own.has('neck') ? 'neck' : 'upper-back'
}

/** Heat by default, cold only when fresh. Source: shared seed facts, C-1. */
function warmth(request: PlanRequest, { techniques }: PlanKnowledge, phase: PhaseId): readonly Step[] {
  if (request.setup.minutesADay < WARMTH_FROM_MINUTES || phase === 'p4-prevent') return []
  const choice: TechniqueId = phase === 'p0-acute' ? 'cold' : (request.setup.warmth ?? 'heat')
  const technique = techniques[choice]
  const { dose } = technique
  const allowance = allowed(request, choice, request.knots[0])
  const tools: readonly ToolId[] = choice === 'contrast' ? ['heat-pad', 'cold-pack'] : technique.tools
  if (!dose || !allowance.allowed || !tools.every(tool => request.setup.tools.includes(tool))) return []
  if (choice === 'cold' && phase !== 'p0-acute') return []
  const longest = Math.min(dose.secondsRange[1], allowance.maxSeconds)
  const seconds = Math.min(longest, dose.secondsRange[0])
  if (seconds < dose.secondsRange[0]) return []
  return [
    {
      technique: choice,
      tool: tools[0] ?? 'none',
      posture: 'sitting',
      seconds,
      repeats: choice === 'contrast' ? dose.repeats : 1,
      restSeconds: 0,
      maxPain: dose.maxPain,
      why: why('order', phase, technique.about, technique.sources),
    },
  ]
}

function easyMove(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  area: Area,
  phase: PhaseId,
  turn: number,
): readonly Step[] {
  const [movement] = movesFor(request, knowledge, EASY_MOVES[area], turn)
  if (!movement || !allowed(request, 'mobility').allowed) return []
  return sided(
    movement,
    'mobility',
    why('order', phase, 'Easy movement makes the place warm and willing.', movement.sources),
    3,
  )
}

/** Days between pressure: every other day when quiet, every fourth day off while releasing. */
function isPressDay(request: PlanRequest, phase: PhaseId, day: number): boolean {
  if (phase === 'p1-settle') return true
  if (phase === 'p2-release') return day % 4 !== 0
  if (phase === 'latent') return day % 3 === 1
  return phase === 'p3-rebuild' && (request.answers.painNow ?? 0) > 0 && day % 2 === 1
}

function pressure(request: PlanRequest, knowledge: PlanKnowledge, phase: PhaseId): readonly Step[] {
  if (!mayPress(request)) return []
  return request.knots.slice(0, MOST_SPOTS).flatMap(knot => pressKnot(request, knowledge, phase, knot))
}

function pressKnot(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  phase: PhaseId,
  knot: Knot,
): readonly Step[] {
  const release = releaseOf(request, knowledge, knot)
  const technique = release && knowledge.techniques[release.technique]
  if (!release || !technique?.dose) return []
  const { dose } = technique
  const allowance = allowed(request, release.technique, knot)
  const light = phase === 'p1-settle' || request.assessment.tier === 'gp-soon' ? 3 : dose.maxPain
  const seconds = Math.min(release.holdSeconds ?? dose.seconds, allowance.maxSeconds)
  const cap = Math.min(release.capSeconds ?? dose.capSeconds, dose.capSeconds)
  const repeats = Math.max(1, Math.min(dose.repeats, Math.floor(cap / seconds)))
  return [
    {
      technique: release.technique,
      muscle: knot.muscle,
      side: knot.side,
      place: knot.place,
      knot: knot.id,
      tool: release.tool,
      posture: release.posture,
      seconds,
      repeats,
      restSeconds: request.setup.minutesADay <= 5 ? 30 : dose.restSeconds,
      maxPain: Math.min(light, release.maxPain ?? light, allowance.maxPain),
      why: why('knot', phase, knowledge.muscles[knot.muscle].about, technique.sources),
    },
  ]
}

/** One stretch for each muscle of the plan, both sides alike. */
function stretches(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  phase: PhaseId,
): readonly (readonly Step[])[] {
  if (phase === 'p0-acute') return []
  const ids = [...new Set(request.knots.map(knot => knowledge.muscles[knot.muscle].stretch))]
  const allowance = allowed(request, 'stretch')
  if (!allowance.allowed) return []
  const spare: readonly MovementId[] =
    ids.length > 0 ? ids : ['st-shoulder-blade-squeeze', 'st-knee-to-chest']
  return movesFor(request, knowledge, [...spare, 'st-shoulder-blade-squeeze'], 0)
    .slice(0, MOST_SPOTS)
    .map(movement =>
      sided(
        movement,
        'stretch',
        why('knot', phase, `After the work, some length for the ${movement.area}.`, movement.sources),
        Math.min(3, allowance.maxPain),
      ),
    )
}

function strength(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  area: Area,
  phase: PhaseId,
  turn: number,
): readonly (readonly Step[])[] {
  if (phase === 'p0-acute' || phase === 'p1-settle' || phase === 'flare') return []
  const own = request.knots.flatMap(knot => knowledge.muscles[knot.muscle].strengthen)
  const ids = [...new Set([...own, ...STRENGTH_MOVES[area]])]
  return movesFor(request, knowledge, ids, turn).map(movement =>
    sided(
      movement,
      isTrunk(movement) ? 'core' : 'strength-2min',
      why('prevention', phase, 'A little strength, so that it lasts.', movement.sources),
      3,
    ),
  )
}

function isTrunk({ posture }: Movement): boolean {
  return posture !== 'standing' && posture !== 'sitting' && posture !== 'wall'
}

/** A movement for one side is done for both, alike. */
function sided(movement: Movement, technique: TechniqueId, reason: Why, most: number): readonly Step[] {
  const step: Step = {
    technique,
    movement: movement.id,
    tool: movement.tools[0] ?? 'none',
    posture: movement.posture,
    seconds: movement.dose.seconds,
    repeats: movement.dose.repeats,
    restSeconds: movement.pace === 'holds' ? movement.dose.restSeconds : 0,
    maxPain: Math.min(movement.dose.maxPain, most),
    why: reason,
  }
  return movement.perSide
    ? [
        { ...step, side: 'L' },
        { ...step, side: 'R' },
      ]
    : [step]
}

function cue({ techniques }: PlanKnowledge, phase: PhaseId, turn: number): readonly Step[] {
  const ids = CUES.filter(id => techniques[id].phases.some(p => p === phase))
  const technique = ids[turn % ids.length]
  const dose = technique && techniques[technique].dose
  if (!technique || !dose) return []
  return [
    {
      technique,
      tool: 'none',
      posture: 'sitting',
      seconds: Math.min(30, dose.seconds),
      repeats: 1,
      restSeconds: 0,
      maxPain: 3,
      why: why('prevention', phase, techniques[technique].about, techniques[technique].sources),
    },
  ]
}

/** What is left of the minutes: a walk where there is time and leave for it, else quiet breathing. */
function quiet(
  request: PlanRequest,
  knowledge: PlanKnowledge,
  phase: PhaseId,
  left: number,
  sore: boolean,
): readonly Step[] {
  const { techniques } = knowledge
  const seconds = Math.floor(left - READY_SECONDS)
  const one = (technique: TechniqueId, length: number, posture: Step['posture']): Step => ({
    technique,
    tool: 'none',
    posture,
    seconds: length,
    repeats: 1,
    restSeconds: 0,
    maxPain: techniques[technique].dose?.maxPain ?? 3,
    why: why('order', phase, techniques[technique].about, techniques[technique].sources),
  })
  if (seconds < 20) return []
  const walk = allowed(request, 'aerobic')
  if (!sore && seconds >= 180 && walk.allowed && hasTool(request, ['none']))
    return [one('aerobic', Math.min(1800, seconds), 'standing')]
  if (seconds <= 600) return [one('breath', seconds, 'sitting')]
  const scan = Math.min(1200, seconds)
  return hasPosition(request, []) ? [one('mindful', scan, 'sitting')] : []
}

function noteFor(
  sore: boolean,
  request: PlanRequest,
  phase: PhaseId,
  day: number,
  minutes: number,
): string | undefined {
  if (sore) return 'Very sore today: only warmth, easy movement and breathing.'
  if (!mayPress(request)) return 'No pressure until somebody has looked at it.'
  if (phase === 'p2-release' && !isPressDay(request, phase, day))
    return 'A day without pressure, so that the muscle can settle.'
  return minutes < request.setup.minutesADay * 0.9 ? 'Shorter today: more would be too much.' : undefined
}
