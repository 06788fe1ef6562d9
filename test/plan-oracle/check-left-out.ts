/**
 * What was left out and why: each reason is worked out again from the request and the days alone. The tables are from
 * docs/clinical/dosing.md#techniques, #phases and #tools; nothing here is shared with the planner.
 */
import type { DayPlan, LeftOut, Plan } from '#core/plan/day-plan.ts'
import type { PlanRequest } from '#core/plan/context/request.ts'
import { TECHNIQUES, type PhaseId, type Position, type TechniqueId } from '#core/vocabulary/ids.ts'
import { NEVER_ALONE } from './anatomy.ts'
import { BANS, COLUMNS_OF, concerns } from './contraindications.ts'
import { BOTH_FOR_CONTRAST, NEVER_A_STEP, PRESSING, TOOLS_FOR } from './doses.ts'
import { isSeated, presses } from './check-step.ts'
import { waits } from './waiting.ts'
import { faultIf, type Violation } from './violation.ts'

const NEEDS: Readonly<Partial<Record<TechniqueId, readonly Position[]>>> = {
  pressure: ['chair', 'floor', 'bed'],
  'ball-wall': ['wall', 'floor'],
  cane: ['chair'],
  roller: ['floor'],
}
const WARM: readonly TechniqueId[] = ['heat', 'ir', 'cold', 'contrast']
const WARM_ALONE: readonly TechniqueId[] = ['heat', 'ir', 'contrast']
/** Fifteen minutes and more hold warmth. */
const WARM_MINUTES = 15
const WARM_PHASES: readonly PhaseId[] = ['p1-settle', 'p2-release', 'latent', 'flare']
const SETTLING: readonly PhaseId[] = ['p0-acute', 'p1-settle', 'flare']
const NO_DESK_YET: readonly PhaseId[] = ['p0-acute', 'p1-settle', 'flare']
/** Open to somebody under 18. Source: docs/clinical/red-flags.md#under18. */
const FOR_THE_YOUNG: readonly TechniqueId[] = [
  'mobility',
  'breath',
  'mindful',
  'stay-active',
  'break',
  'ergo',
  'sleep',
  'hydrate',
]

/** Every reason that does not hold, every technique that is missing from the list or wrongly on it. */
export function leftOutFaults(request: PlanRequest, { days, leftOut }: Plan): readonly Violation[] {
  const used = new Set(days.flatMap(({ steps }) => steps.map(({ technique }) => technique)))
  const told = new Set(leftOut.map(({ technique }) => technique))
  return [
    ...TECHNIQUES.flatMap(technique =>
      faultIf(used.has(technique) === told.has(technique), 'left-out', `${technique}: used and told differ`),
    ),
    ...leftOut.flatMap(each => [
      ...faultIf(
        !holds(each, request, days),
        'left-out',
        `${each.technique} because ${each.reason} (${each.because})`,
      ),
      ...faultIf(each.because.trim() === '', 'left-out', `${each.technique} with no word why`),
    ]),
  ].map(fault => ({ ...fault, day: 0 }))
}

/** Something the person has, takes, or waits for keeps this technique away, as far as the clinical files say. */
export function isBarred(request: PlanRequest, technique: TechniqueId): boolean {
  const { answers, assessment, setup } = request
  const young = (answers.age ?? 99) < 18 || answers.flags.under18 === 'yes'
  const alone =
    !setup.helped &&
    (answers.conditions.sedated === 'yes' || answers.conditions['cognitive-impairment'] === 'yes')
  const banned = BANS.some(
    ban =>
      ban.columns?.some(column => COLUMNS_OF[technique]?.includes(column)) === true &&
      concerns(ban.of, answers, 1),
  )
  return (
    (young && !FOR_THE_YOUNG.includes(technique)) ||
    (alone && WARM_ALONE.includes(technique)) ||
    banned ||
    waits(request, technique) ||
    assessment.limits.some(
      ({ practice }) => practice === technique || partsOf(technique).some(part => part === practice),
    ) ||
    (technique === 'stretch' && answers.conditions['surgery-recent'] === 'yes')
  )
}

/** What a technique is made of, where it is more than one. */
function partsOf(technique: TechniqueId): readonly TechniqueId[] {
  if (technique === 'contrast') return ['heat', 'cold']
  return technique === 'core' || technique === 'strength-2min' ? ['aerobic'] : []
}

function holds({ technique, reason }: LeftOut, request: PlanRequest, days: readonly DayPlan[]): boolean {
  const { setup, knots, history } = request
  const findings = history?.findings ?? []
  const pressed = days.filter(({ steps }) => steps.some(presses))
  switch (reason) {
    case 'contraindicated':
      return isBarred(request, technique)
    case 'not-offered':
      return NEVER_A_STEP.includes(technique)
    case 'needs-somebody':
      return (
        PRESSING.includes(technique) &&
        (waits(request, technique) ||
          findings.some(({ stopPressure }) => stopPressure === true) ||
          (knots.length > 0 && knots.every(({ muscle }) => NEVER_ALONE.includes(muscle))))
      )
    case 'dose-cap':
      return (
        findings.some(
          ({ action, techniques }) => action === 'stop-technique' && techniques?.includes(technique) === true,
        ) ||
        (history?.days ?? []).filter(({ steps }) => steps.some(past => past.technique === technique))
          .length >= 2
      )
    case 'elsewhere':
      return technique === 'sleep'
    case 'no-knot':
      return PRESSING.includes(technique) && knots.length === 0
    case 'no-tool':
      return !isAtHand(technique, request)
    case 'no-position': {
      if (technique === 'aerobic') return isSeated(setup)
      const need = NEEDS[technique]
      return need?.some(position => !setup.positions.includes(position)) === true
    }
    case 'no-press-zone':
      return PRESSING.includes(technique) && knots.length > 0 && isAtHand(technique, request)
    case 'turn':
      return PRESSING.includes(technique) && pressed.length > 0 && isAtHand(technique, request)
    case 'not-chosen':
      return (
        WARM.includes(technique) &&
        ((technique === 'heat' ? (setup.warmth ?? 'heat') !== 'heat' : setup.warmth !== technique) ||
          ['heat', 'cold', 'contrast', 'none'].some(option => option === history?.trial))
      )
    case 'time':
      return WARM.includes(technique)
        ? setup.minutesADay < WARM_MINUTES || days.some(({ phase }) => WARM_PHASES.includes(phase))
        : !PRESSING.includes(technique) && !NEVER_A_STEP.includes(technique)
    case 'phase':
      return phaseHolds(technique, days)
    case 'no-move':
      return ['stretch', 'mobility', 'core', 'strength-2min'].includes(technique) && isNarrow(request)
    case 'ending':
      return technique === 'breath' || technique === 'mindful'
    default:
      return false
  }
}

function isAtHand(technique: TechniqueId, { setup }: PlanRequest): boolean {
  if (technique === 'contrast') return BOTH_FOR_CONTRAST.every(tool => setup.tools.includes(tool))
  if (technique === 'heat')
    return ['heat-pad', 'warm-towel'].some(tool => setup.tools.some(own => own === tool))
  return (TOOLS_FOR[technique] ?? ['none']).some(
    tool => tool === 'hands' || tool === 'none' || setup.tools.some(own => own === tool),
  )
}

/** Something about the person or the room that rules movements out. */
export function isNarrow({ answers, setup }: PlanRequest): boolean {
  return (
    setup.positions.length < 4 ||
    answers.pregnancy !== 'no' ||
    [...Object.values(answers.conditions), ...Object.values(answers.flags)].includes('yes')
  )
}

/** The part of the course keeps it away: nothing is pressed, everything still settles, or it is about staying well. */
function phaseHolds(technique: TechniqueId, days: readonly DayPlan[]): boolean {
  if (PRESSING.includes(technique)) {
    const pressed = days.filter(({ steps }) => steps.some(presses))
    return pressed.every(({ phase }) => SETTLING.includes(phase))
  }
  if (technique === 'ergo') return days.every(({ phase }) => NO_DESK_YET.includes(phase))
  if (technique === 'core' || technique === 'strength-2min' || technique === 'stretch')
    return days.every(({ phase }) => SETTLING.includes(phase))
  const warmthLess: readonly PhaseId[] =
    technique === 'contrast'
      ? ['p0-acute', 'p1-settle', 'flare', 'latent', 'p4-prevent']
      : ['p0-acute', 'p3-rebuild', 'p4-prevent']
  return WARM.includes(technique) && days.every(({ phase }) => warmthLess.includes(phase))
}
