/** Pressing where a sender says: only in the ways that are open to this person at that place. */
import { reasonsToWait } from '#core/plan/context/while-waiting.ts'
import type { PlanContext } from '#core/plan/context/context.ts'
import { isTooSore } from '#core/plan/context/phase.ts'
import { isOpenIn, LYING, wayOrWhyNot, type Way } from '#core/plan/context/ways.ts'
import { askedMost, isLightDay, LIGHT, LIGHT_PHASES, MIN_HOLD } from '#core/plan/parts/press.ts'
import { planWords } from '#core/plan/words/words.ts'
import { safetyWords } from '#core/safety/words.ts'
import type { Knot } from '#core/locate/knot.ts'
import { isWithinRange } from '#core/plan/still-allowed.ts'
import type { PhaseId, TechniqueId } from '#core/vocabulary/ids.ts'
import type { Dose } from '#core/vocabulary/records.ts'
import type { BodySide } from '#core/vocabulary/regions.ts'
import type { Step } from '#core/session/step.ts'
import { cutTo, mostOf, type Most } from './cut.ts'
import type { Row } from './programme.ts'
import type { Verdict } from './verdict.ts'
import { programmeWords } from './words.ts'

type PressRow = Extract<Row, { kind: 'press' }>
const { problems } = programmeWords
/** Pressed with one long hold where it is light. */
const HELD: ReadonlySet<TechniqueId> = new Set(['pressure', 'ball-wall', 'cane'])

/** What becomes of a row that presses. With two sides it is open only where both are. */
export function weighPress(context: PlanContext, phase: PhaseId, row: PressRow): Verdict {
  const sides: readonly BodySide[] = row.side === undefined ? ['L', 'R'] : [row.side]
  const weighed = sides.map(side => weighSide(context, phase, row, side))
  const closed = weighed.find(({ state }) => state !== 'open')
  if (closed) return closed
  const open = weighed.flatMap(each => (each.state === 'open' ? [each] : []))
  // Where the person's own knot makes one side lighter, both are.
  const lightest = open.toSorted((a, b) => a.may.maxPain - b.may.maxPain || a.may.seconds - b.may.seconds)[0]
  if (!lightest) return { state: 'struck', row, because: problems.unknown }
  const { seconds, repeats, maxPain } = lightest.may
  const set = open.flatMap(each => each.set.map(step => ({ ...step, seconds, repeats, maxPain })))
  return { ...lightest, set }
}

function weighSide(context: PlanContext, phase: PhaseId, row: PressRow, side: BodySide): Verdict {
  const { request, knowledge, response } = context
  const { dose, sources } = knowledge.techniques[row.technique]
  const knot = knotOf(context, row, side)
  if (!knot || !dose) return struck(row, problems.unknown)
  if (!context.presses) {
    const waits = reasonsToWait(request, 'light-hands')
    return struck(row, waits.length > 0 ? waits.join(' ') : safetyWords.limits.noPressure)
  }
  const found = wayOrWhyNot(request, knowledge, response, knot, row)
  if (!found.ok) {
    const { kind, because } = found.problem
    const { releases } = knowledge.muscles[row.muscle]
    const needs = releases.find(each => each.tool === row.tool && each.posture === row.posture)?.needs ?? []
    if (kind === 'tool') return { state: 'missing', row, tools: [row.tool], positions: [] }
    if (kind === 'place') return { state: 'missing', row, tools: [], positions: needs }
    return struck(row, because.length > 0 ? because.join(' ') : problems.presses[kind])
  }
  const rests = whyNotToday(context, phase, row)
  if (rests !== undefined) return { state: 'rests', row, because: rests }
  const { may, cuts } = cutTo(row, mostHere(context, phase, dose, found.way, row))
  const step: Step = {
    technique: row.technique,
    muscle: row.muscle,
    side,
    place: knot.place,
    knot: knot.id,
    tool: row.tool,
    posture: row.posture,
    seconds: may.seconds,
    repeats: may.repeats,
    restSeconds: may.repeats > 1 ? dose.restSeconds : 0,
    maxPain: may.maxPain,
    why: { kind: 'choice', phase, words: programmeWords.why, sources },
  }
  if (!isWithinRange(step, dose)) throw new Error(`A row of ${row.technique} was not cut to its dose.`)
  return { state: 'open', row, may, cuts, set: [step] }
}

/** The person's own knot there, or one such as our records know; none where the muscle has none at that place. */
function knotOf({ request, knowledge }: PlanContext, row: PressRow, side: BodySide): Knot | undefined {
  const place = `${row.region}.${side}` as const
  const own = request.knots.find(each => each.muscle === row.muscle && each.place === place)
  if (own) return own
  const point = knowledge.muscles[row.muscle].triggerPoints.find(({ local }) => local.includes(row.region))
  if (!point) return undefined
  return {
    id: `${point.id}.${side}`,
    muscle: row.muscle,
    side,
    triggerPoint: point.id,
    place,
    state: 'active',
  }
}

/** How much this person may press there today, as our own plan would go by it. */
function mostHere(
  context: PlanContext,
  phase: PhaseId,
  dose: Dose,
  { allowance, holdSeconds, capSeconds, maxPain }: Way,
  row: PressRow,
): Most {
  const { response } = context
  const usual = mostOf(dose)
  const held = HELD.has(row.technique) ? { held: dose.secondsRange[0] } : {}
  const light = isLightDay(context, phase, 1)
  const pain = Math.min(
    usual.pain,
    maxPain ?? usual.pain,
    allowance.maxPain,
    askedMost(context, 1),
    light ? LIGHT : usual.pain,
  )
  const isOne = row.sets * row.repeats === 1 && HELD.has(row.technique)
  const isLong =
    isOne &&
    holdSeconds === undefined &&
    capSeconds === undefined &&
    Math.min(row.maxPain, pain) <= dose.startPain
  const longest = isLong ? dose.capSeconds : Math.min(usual.seconds, holdSeconds ?? usual.seconds)
  const total = Math.min(dose.capSeconds, capSeconds ?? dose.capSeconds)
  const because = [...allowance.because, ...(light && row.maxPain > LIGHT ? [problems.light] : [])]
  if (!response.half)
    return { ...usual, ...held, pain, seconds: Math.min(longest, allowance.maxSeconds), total, because }
  const [fewest] = dose.repeatsRange
  const smallest = HELD.has(row.technique) ? MIN_HOLD : dose.secondsRange[0]
  return {
    ...usual,
    ...held,
    pain,
    seconds: smallest,
    repeats: Math.max(1, fewest),
    total,
    because: [planWords.reduced],
  }
}

/** Days of pressing running, after which one is off. Source: docs/clinical/dosing.md#pressure. */
const MOST_RUNNING = 3
/** A latent knot is pressed every third day. */
const LATENT_EVERY = 3

function whyNotToday(
  { request, response }: PlanContext,
  phase: PhaseId,
  { technique, tool, posture }: PressRow,
): string | undefined {
  if (isTooSore(request, 1)) return planWords.sore
  if (phase === 'p0-acute') return planWords.fresh
  if (response.rest) return planWords.rest
  const { pressRun, lastPress = LATENT_EVERY } = response
  const isOff =
    pressRun >= MOST_RUNNING ||
    (response.alternate && lastPress === 1) ||
    (phase === 'latent' && lastPress < LATENT_EVERY)
  if (isOff) return planWords.dayOff
  const liesOnIt = tool !== 'hands' && LYING.has(posture)
  const waits = !isOpenIn(technique, phase) || (liesOnIt && LIGHT_PHASES.has(phase))
  return waits ? planWords.leftOut.settling : undefined
}

function struck(row: Row, because: string): Verdict {
  return { state: 'struck', row, because }
}
