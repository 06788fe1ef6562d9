/**
 * Our own safety check and limits over a sender's rows: the same predicates, bans and doses that our plan is made with. What
 * somebody sent opens nothing that is closed to this person.
 */

import { contextOf, type PlanContext } from '#core/plan/context/context.ts'
import { whyNotToMove } from '#core/plan/context/allowed.ts'
import { isFresh, isTooSore, phaseOn } from '#core/plan/context/phase.ts'
import type { PlanKnowledge, PlanRequest } from '#core/plan/context/request.ts'
import {
  DAYS_A_WEEK,
  pastDaysOf,
  strengthKindOf,
  TOO_SOON,
  type Strength,
} from '#core/plan/parts/strength.ts'
import { whyNoPlan } from '#core/plan/plan.ts'
import { planWords } from '#core/plan/words/words.ts'
import { safetyWords } from '#core/safety/words.ts'
import type { Step } from '#core/session/step.ts'
import type { PhaseId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Movement } from '#core/vocabulary/records.ts'
import { cutTo, mostOf } from './cut.ts'
import { CARE, type Programme, type Row } from './programme.ts'
import type { Verdict } from './verdict.ts'
import { weighPress } from './weigh-press.ts'
import { programmeWords } from './words.ts'

export type Weighed =
  | { readonly ok: true; readonly verdicts: readonly Verdict[] }
  | { readonly ok: false; readonly problem: 'needs-somebody' | 'questions-open' }

/** What becomes of each row for this person today, in the sender's order; nothing of it before the check is passed. */
export function weigh(request: PlanRequest, knowledge: PlanKnowledge, { rows }: Programme): Weighed {
  const problem = whyNoPlan(request)
  if (problem) return { ok: false, problem }
  const context = contextOf(request, knowledge)
  const phase = phaseOn(request, 1, context.response)
  return { ok: true, verdicts: rows.map(row => weighRow(context, phase, row)) }
}

function weighRow(context: PlanContext, phase: PhaseId, row: Row): Verdict {
  if (row.kind === 'move') return weighMove(context, phase, row)
  return row.kind === 'press' ? weighPress(context, phase, row) : weighCare(context, phase, row)
}

const { problems } = programmeWords

/** The technique a movement is done as. */
export function techniqueOf(movement: Movement): TechniqueId {
  if (movement.kind === 'strength') return strengthKindOf(movement)
  return movement.kind === 'stretch' ? 'stretch' : movement.kind === 'breathing' ? 'breath' : 'mobility'
}

/** Pain at which any movement goes on, 0–10. Source: docs/clinical/dosing.md#techniques. */
const MOST_PAIN_OF_MOVING = 3

function weighMove(context: PlanContext, phase: PhaseId, row: Extract<Row, { kind: 'move' }>): Verdict {
  const { request, knowledge } = context
  const movement = knowledge.movements[row.movement]
  const technique = techniqueOf(movement)
  const { allowed, because, maxPain, maxSeconds } = context.allows(technique)
  if (!movement.tools.includes(row.tool)) return struck(row, [problems.unknown])
  if (!allowed) return struck(row, because)
  const problem = whyNotToMove(request, movement)
  if (problem?.kind === 'tool') return { state: 'missing', row, tools: [row.tool], positions: [] }
  if (problem?.kind === 'place') return { state: 'missing', row, tools: [], positions: movement.needs }
  if (problem)
    return struck(row, problem.because.length > 0 ? problem.because : [problems.moves[problem.kind]])
  const rests = whyNotToday(context, phase, technique)
  if (rests !== undefined) return { state: 'rests', row, because: rests }
  const { dose, pace, perSide, posture, sources } = movement
  const most = mostOf(dose)
  const { may, cuts } = cutTo(row, {
    ...most,
    pain: Math.min(most.pain, maxPain, MOST_PAIN_OF_MOVING),
    total: maxSeconds,
    ...(pace === 'holds' ? { held: dose.secondsRange[0] } : {}),
    daysAWeek: Math.min(most.daysAWeek, weekOf(technique)),
    because,
  })
  const step: Step = {
    technique,
    movement: row.movement,
    tool: row.tool,
    posture,
    seconds: may.seconds,
    repeats: may.repeats,
    restSeconds: pace === 'holds' ? dose.restSeconds : 0,
    maxPain: may.maxPain,
    why: { kind: 'choice', phase, words: programmeWords.why, sources },
  }
  const sides = row.side === undefined ? (['L', 'R'] as const) : [row.side]
  return { state: 'open', row, may, cuts, set: perSide ? sides.map(side => ({ ...step, side })) : [step] }
}

const PLAYED: ReadonlySet<TechniqueId> = new Set(CARE)

function weighCare(context: PlanContext, phase: PhaseId, row: Extract<Row, { kind: 'care' }>): Verdict {
  const { request, knowledge } = context
  const { technique } = row
  const { dose, tools, needs, sources } = knowledge.techniques[technique]
  const { allowed, because, maxPain, maxSeconds } = context.allows(technique)
  if (!PLAYED.has(technique) || !dose) return struck(row, [problems.notOffered])
  if (!tools.includes(row.tool)) return struck(row, [problems.unknown])
  if (!allowed) return struck(row, because)
  const wanted = technique === 'contrast' ? tools : [row.tool]
  const lacks = wanted.filter(tool => tool !== 'none' && !request.setup.tools.includes(tool))
  if (lacks.length > 0) return { state: 'missing', row, tools: lacks, positions: needs }
  if (technique === 'aerobic' && !context.walks)
    return { state: 'missing', row, tools: [], positions: ['floor', 'wall'] }
  const rests = whyNotToday(context, phase, technique)
  if (rests !== undefined) return { state: 'rests', row, because: rests }
  // A round of contrast is as long as it is.
  const sent = technique === 'contrast' ? { ...row, seconds: dose.seconds } : row
  const most = mostOf(dose)
  const { may, cuts } = cutTo(sent, {
    ...most,
    pain: Math.min(most.pain, maxPain),
    total: Math.min(dose.capSeconds, maxSeconds),
    because,
  })
  if (technique === 'contrast' && may.seconds < dose.seconds) return struck(row, because)
  const step: Step = {
    technique,
    tool: row.tool,
    posture: technique === 'aerobic' ? 'standing' : 'sitting',
    seconds: may.seconds,
    repeats: may.repeats,
    restSeconds: 0,
    maxPain: may.maxPain,
    why: { kind: 'choice', phase, words: programmeWords.why, sources },
  }
  return { state: 'open', row, may, cuts, set: [step] }
}

function struck(row: Row, because: readonly string[]): Verdict {
  const words = because.length > 0 ? because.join(' ') : safetyWords.limits.notFitting
  return { state: 'struck', row, because: words }
}

/** What still does good on a very sore day. Source: docs/clinical/dosing.md#sore-day. */
const SOOTHING: ReadonlySet<TechniqueId> = new Set(['heat', 'ir', 'mobility', 'breath', 'mindful'])
const WARM: ReadonlySet<TechniqueId> = new Set(['heat', 'ir', 'contrast'])

function isStrength(technique: TechniqueId): technique is Strength {
  return technique === 'core' || technique === 'strength-2min'
}

function weekOf(technique: TechniqueId): number {
  return isStrength(technique) ? DAYS_A_WEEK[technique] : 7
}

/** Why a technique that presses nothing rests today; nothing when it may be done. */
function whyNotToday({ request }: PlanContext, phase: PhaseId, technique: TechniqueId): string | undefined {
  const fresh = phase === 'p0-acute' || isFresh(request.answers)
  if (isTooSore(request, 1) && !SOOTHING.has(technique)) return planWords.sore
  if (fresh && WARM.has(technique)) return problems.freshWarmth
  if (fresh && technique === 'stretch') return planWords.leftOut.settling
  if (!isStrength(technique)) return undefined
  if (TOO_SOON.has(phase)) return planWords.leftOut.settling
  return pastDaysOf(request, technique) >= DAYS_A_WEEK[technique] ? problems.enoughThisWeek : undefined
}
