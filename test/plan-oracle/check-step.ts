/** The checks of a single step that are about the person and the body: who, where, with what. */
import type { Step } from '#core/session/step.ts'
import { BELLY, GENTLE, KIDNEY, NEVER_ALONE, NO_PRESS, UPPER_NECK, partOf } from './anatomy.ts'
import {
  BANS,
  COLUMNS_OF,
  NOT_FROM_20_WEEKS,
  NOT_ON_THE_FLOOR,
  concerns,
  isFresh,
  type Ban,
} from './contraindications.ts'
import {
  BALLS,
  BOTH_FOR_CONTRAST,
  LIGHT,
  NEED_A_BAND,
  NEVER_A_STEP,
  ON_A_SORE_DAY,
  POSITIONS_FOR,
  PRESSING,
  TOOLS_FOR,
  TOO_SORE,
  WARMING,
} from './doses.ts'
import { allOf, faultIf, type Fault, type Placed } from './violation.ts'

/** Everything wrong with who does this step, where and with what. */
export function personFaults(placed: Placed): readonly Fault[] {
  return allOf(
    banFaults(placed),
    postureFaults(placed),
    toolFaults(placed),
    warmthFaults(placed),
    spotFaults(placed),
    soreFaults(placed),
    jumpFaults(placed),
  )
}

/** True where the step presses on a muscle. */
export function presses(step: Step): boolean {
  return PRESSING.includes(step.technique)
}

/** True where body weight lies on a ball or roller. */
export function liesOnATool(step: Step): boolean {
  const lying = ['lying', 'side-lying', 'prone'].includes(step.posture)
  return presses(step) && lying && (step.tool === 'roller' || BALLS.includes(step.tool))
}

function banFaults({ request, day, step }: Placed): readonly Fault[] {
  return BANS.filter(ban => matches(ban, step) && concerns(ban.of, request.answers, day.day)).flatMap(ban => {
    if (ban.unlessHelped && request.setup.helped) return []
    const withinLimit =
      (ban.upToPain !== undefined || ban.upToSeconds !== undefined) &&
      step.maxPain <= (ban.upToPain ?? 10) &&
      step.seconds * step.repeats <= (ban.upToSeconds ?? Infinity)
    const what = step.movement ?? step.technique
    const where = step.place === undefined ? '' : ` at ${step.place}`
    return faultIf(!withinLimit, 'contraindicated', `${ban.of}: ${what}${where}`)
  })
}

function matches(ban: Ban, step: Step): boolean {
  const columns = COLUMNS_OF[step.technique] ?? []
  if (ban.columns && !ban.columns.some(column => columns.includes(column))) return false
  if (ban.movements && (step.movement === undefined || !ban.movements.includes(step.movement))) return false
  if (ban.muscles && (step.muscle === undefined || !ban.muscles.includes(step.muscle))) return false
  if (!ban.regions) return true
  const { place } = step
  return place !== undefined && ban.regions.some(region => region === partOf(place))
}

function postureFaults({ request, day, step }: Placed): readonly Fault[] {
  const { answers, setup } = request
  const needed = POSITIONS_FOR[step.posture]
  const has = needed === undefined || needed.some(position => setup.positions.includes(position))
  const late = concerns('pregnant-20-weeks', answers, day.day)
  const fragile = NOT_ON_THE_FLOOR.filter(who => concerns(who, answers, day.day))
  const tender = latestTenderness(request, step.knot)
  return allOf(
    faultIf(!has, 'position', `nowhere for ${step.posture}`),
    faultIf(
      isSeated(setup) && (step.posture === 'standing' || step.technique === 'aerobic'),
      'position',
      `${step.posture} with only a chair`,
    ),
    faultIf(
      late && NOT_FROM_20_WEEKS.some(posture => posture === step.posture),
      'contraindicated',
      `pregnant: ${step.posture}`,
    ),
    faultIf(liesOnATool(step) && fragile.length > 0, 'floor', `${fragile.join(', ')}: lies on ${step.tool}`),
    faultIf(
      liesOnATool(step) && tender > LIGHT,
      'floor',
      `lies on ${step.tool} at a tenderness of ${tender}`,
    ),
  )
}

/** Has a chair and nothing else. */
export function isSeated({ positions }: Placed['request']['setup']): boolean {
  return positions.length === 1 && positions.includes('chair')
}

/** What the person last said of a spot, 0–10; 0 when nothing was said. */
function latestTenderness({ knots, history }: Placed['request'], id: string | undefined): number {
  const said = (history?.days ?? []).filter(day => id !== undefined && day.tenderness?.[id] !== undefined)
  const latest = said.toSorted((a, b) => a.ago - b.ago)[0]
  return latest?.tenderness?.[id ?? ''] ?? knots.find(knot => knot.id === id)?.tenderness ?? 0
}

function toolFaults({ request, step }: Placed): readonly Fault[] {
  const { tools } = request.setup
  const has = step.tool === 'none' || step.tool === 'hands' || tools.includes(step.tool)
  const fitting = TOOLS_FOR[step.technique] ?? ['none', 'band']
  const needsBand = step.movement !== undefined && NEED_A_BAND.includes(step.movement)
  const lacksContrast =
    step.technique === 'contrast' && !BOTH_FOR_CONTRAST.every(tool => tools.includes(tool))
  return allOf(
    faultIf(!has, 'tool', `${step.tool} is not at hand`),
    faultIf(!fitting.includes(step.tool), 'tool', `${step.technique} with ${step.tool}`),
    faultIf(needsBand && step.tool !== 'band', 'tool', `${step.movement ?? ''} without a band`),
    faultIf(lacksContrast, 'tool', 'contrast without both packs'),
  )
}

function warmthFaults({ request, day, step }: Placed): readonly Fault[] {
  const { answers, setup } = request
  const fresh = isFresh(answers, day.day)
  const swollen = answers.conditions['swelling-here'] === 'yes'
  return allOf(
    faultIf(
      WARMING.includes(step.technique) && (fresh || swollen || day.phase === 'p0-acute'),
      'heat',
      'heat on a fresh injury',
    ),
    faultIf(
      step.technique === 'cold' && !fresh && !swollen && request.history?.trial !== 'cold',
      'cold',
      'cold without fresh injury or swelling',
    ),
    faultIf(
      step.technique === 'contrast' && setup.warmth !== 'contrast' && request.history?.trial !== 'contrast',
      'cold',
      'contrast that nobody chose',
    ),
    faultIf(NEVER_A_STEP.includes(step.technique), 'never-a-step', step.technique),
  )
}

function spotFaults({ request, step }: Placed): readonly Fault[] {
  if (!presses(step)) return []
  const { place, muscle } = step
  const part = place === undefined ? '' : partOf(place)
  const gentle = muscle === undefined ? undefined : GENTLE[muscle]
  const hard = ['lacrosse-ball', 'roller', 'gun'].includes(step.tool)
  const knot = request.knots.find(each => each.id === step.knot)
  const same = knot && knot.muscle === muscle && knot.side === step.side && knot.place === place
  const upperNeck = UPPER_NECK.some(region => region === part)
  const kidney = KIDNEY.some(region => region === part)
  return allOf(
    faultIf(
      NO_PRESS.some(region => region === part),
      'no-press',
      `nobody presses ${part}`,
    ),
    faultIf(muscle !== undefined && NEVER_ALONE.includes(muscle), 'no-press', `never alone: ${muscle ?? ''}`),
    faultIf(
      upperNeck && !['hands', 'socks', 'two-balls'].includes(step.tool),
      'no-press',
      `${step.tool} on the upper neck`,
    ),
    faultIf(
      kidney && (hard || liesOnATool(step)),
      'no-press',
      `${step.tool}, ${step.posture}, over the kidney`,
    ),
    faultIf(
      gentle?.tools !== undefined && !gentle.tools.includes(step.tool),
      'no-press',
      `${step.tool} on ${muscle ?? ''}`,
    ),
    faultIf(gentle?.notLying === true && liesOnATool(step), 'no-press', `lies on ${muscle ?? ''}`),
    faultIf(
      BELLY.some(region => region === part) && !bellySpeaks(request, knot),
      'belly',
      `presses ${part} of somebody whose belly does not hurt`,
    ),
    faultIf(!same, 'not-the-knot', `presses ${muscle ?? 'no muscle'} at ${place ?? 'no place'}`),
  )
}

/** The belly was drawn, or the spot was pressed and was sore. Source: docs/clinical/atlas.md#prior. */
function bellySpeaks({ answers }: Placed['request'], knot: Placed['request']['knots'][number] | undefined) {
  const drawn = (answers.places ?? []).some(place => BELLY.some(region => region === partOf(place)))
  return drawn || (knot?.tenderness ?? 0) > 0
}

/** Source: docs/clinical/dosing.md#jumping-jacks. */
function jumpFaults({ request, day, step }: Placed): readonly Fault[] {
  if (step.movement !== 'mo-jumping-jack') return []
  const { age = 99, painNow = 9 } = request.answers
  const before = day.steps[day.steps.indexOf(step) - 1]
  return allOf(
    faultIf(painNow > 3 || age >= 65, 'contraindicated', `jumps at ${age} with pain of ${painNow}`),
    faultIf(before !== undefined && presses(before), 'contraindicated', 'jumps on what was just pressed'),
  )
}

function soreFaults({ request, day, step }: Placed): readonly Fault[] {
  const knot = request.knots.find(each => each.id === step.knot)
  const today = day.day === 1
  const sore = today && (request.answers.painNow ?? 0) >= TOO_SORE
  const tender = today && (knot?.tenderness ?? 0) >= TOO_SORE
  return allOf(
    faultIf(presses(step) && (sore || tender), 'too-sore', `presses at ${TOO_SORE} or more`),
    faultIf(
      sore && !ON_A_SORE_DAY.includes(step.technique) && step.technique !== 'cold',
      'too-sore',
      `${step.technique} on a very sore day`,
    ),
  )
}
