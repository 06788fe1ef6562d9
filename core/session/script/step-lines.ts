/** The lines of one step: what is said before it begins, and how it is pressed, from its records. */
import { PRESSING } from '#core/vocabulary/ids.ts'
import type { Line, Pressing } from '#core/vocabulary/lines.ts'
import type { RegionRecord, Release } from '#core/vocabulary/records.ts'
import { regionOf, type Region } from '#core/vocabulary/regions.ts'
import { releaseFor, type Instructions } from '#core/session/instruct.ts'
import { LINE_SECONDS, secondsToSay } from '#core/session/pace.ts'
import type { Step } from '#core/session/step.ts'
import { scriptWords } from '#core/session/words.ts'
import { namesSide, sided } from './sided.ts'

/** The records a session speaks from. */
export interface ScriptRecords extends Instructions {
  readonly regions: Readonly<Record<Region, Pick<RegionRecord, 'label'>>>
}

/** What is said before a step begins, in this order. */
export interface ReadyLines {
  readonly name: string
  readonly setUp: readonly string[]
  /** How hard or how far. */
  readonly hard: readonly string[]
  /** When to stop. */
  readonly stop: readonly string[]
}

/** The same work as the step before, on the other side. */
export function isOtherSide(steps: readonly Step[], index: number): boolean {
  const [before, step] = [steps[index - 1], steps[index]]
  return (
    before !== undefined &&
    step !== undefined &&
    before.technique === step.technique &&
    before.movement === step.movement &&
    before.muscle === step.muscle &&
    before.side !== step.side
  )
}

/** The muscle's own way of pressing that this step is, where it is one. */
export function releaseOf(step: Step, { muscles }: ScriptRecords): Release | undefined {
  return step.muscle && releaseFor(step, muscles[step.muscle])
}

/** How this step presses, in the words of its muscle, of a helper or of its technique; nothing where it does not press. */
export function pressingOf(step: Step, records: ScriptRecords): Pressing | undefined {
  if (!PRESSING.has(step.technique)) return undefined
  const release = releaseOf(step, records)
  const byHelper = step.technique === 'pressure' && step.tool === 'hands' && step.muscle !== undefined
  return release ?? (byHelper ? scriptWords.helper : records.techniques[step.technique].pressing)
}

/** From the set-up into a held position; said again before each set. */
export function intoLines(step: Step, { movements }: ScriptRecords): readonly string[] {
  const movement = step.movement && movements[step.movement]
  if (!movement || movement.pace !== 'holds') return []
  return movement.into.map(line => sided(line, step.side))
}

/** Whether a person heard what was said of a step: not where it was left out. */
export type IsHeard = (step: number) => boolean

/**
 * All that is said before the step at `index`. How far and when to stop are said once in a session, but before each
 * muscle that is pressed; a second spot on a muscle is told from the first. `lighter`: points of pain less than planned.
 */
export function readyLines(
  steps: readonly Step[],
  index: number,
  records: ScriptRecords,
  isHeard: IsHeard = () => true,
  lighter = 0,
): ReadyLines {
  const step = steps[index]
  if (!step) throw new Error(`There is no step ${index}.`)
  const before = steps.slice(0, index).filter((_, at) => isHeard(at))
  const further = furtherLine(step, before, records)
  const name = announced(
    further === undefined ? spotName(step, before, records) : scriptWords.furtherSpot,
    index,
  )
  const other = isOtherSide(steps, index) && step.side !== undefined
  const isThere = isHeard(index - 1) ? keptLines(steps, index, records) : 0
  const lines = {
    name: other && step.muscle === undefined ? scriptWords.otherSide[step.side] : name,
    setUp: further === undefined ? setUpLines(step, records).slice(isThere) : [further],
  }
  if (pressingOf(step, records))
    return { ...lines, hard: pressedHard(step, before, records, lighter), stop: stopLines(step, records) }
  const said = new Set(before.flatMap(each => onceLines(each, records, lighter)))
  const isNew = (line: string) => !said.has(line)
  return {
    ...lines,
    hard: farLines(step, records, lighter).filter(isNew),
    stop: stopLines(step, records).filter(isNew),
  }
}

/** The name of a step after a word for its beginning, where both are said within a line's time. */
function announced(name: string, index: number): string {
  const told = `${index === 0 ? scriptWords.begin : scriptWords.next} ${name}`
  return secondsToSay(told) <= LINE_SECONDS ? told : name
}

/** When to stop, in the lines said before the work. */
export function stopLines(step: Step, records: ScriptRecords): readonly string[] {
  const pressing = pressingOf(step, records)
  if (pressing) return [sided(pressing.stop, step.side)]
  return step.movement ? records.movements[step.movement].stop : records.techniques[step.technique].stop
}

/** The place or the movement as a person would say it, with its side. */
function nameOf(step: Step, records: ScriptRecords): string {
  const { place, muscle, movement, technique } = step
  const what = movement
    ? records.movements[movement].name
    : place && muscle
      ? records.regions[regionOf(place)].label
      : muscle
        ? records.muscles[muscle].name
        : records.techniques[technique].name
  return withSide(what, step)
}

function withSide(what: string, { side }: Step): string {
  return side === undefined ? scriptWords.name(what) : scriptWords.sided[side](what)
}

/** The name of a step; at a place where another spot was pressed before, that it is another. */
function spotName(step: Step, before: readonly Step[], records: ScriptRecords): string {
  const name = nameOf(step, records)
  const isAnother = before.some(
    other =>
      other.muscle !== undefined &&
      (other.muscle !== step.muscle || other.knot !== step.knot) &&
      nameOf(other, records) === name,
  )
  return isAnother && pressingOf(step, records) ? withSide(scriptWords.anotherSpot, step) : name
}

/** The way to where the work begins, for either side. */
export function setUpOf(step: Step, records: ScriptRecords): readonly Line[] {
  const pressing = pressingOf(step, records)
  if (pressing) return pressing.setUp
  const movement = step.movement && records.movements[step.movement]
  if (!movement) return records.techniques[step.technique].setUp
  return movement.pace === 'holds' ? [...movement.setUp, ...movement.into] : movement.setUp
}

/**
 * How many of the first lines of the way there are left out on the other side: those that name no side, since whoever
 * lies on their back still does.
 */
export function keptLines(steps: readonly Step[], index: number, { movements }: ScriptRecords): number {
  const movement = steps[index]?.movement
  if (movement === undefined || !isOtherSide(steps, index)) return 0
  const { setUp } = movements[movement]
  const sidedAt = setUp.findIndex(namesSide)
  return sidedAt === -1 ? setUp.length : sidedAt
}

function setUpLines(step: Step, records: ScriptRecords): readonly string[] {
  return setUpOf(step, records).map(line => sided(line, step.side))
}

/** From the spot that was pressed before to this one, where it is another on the same muscle. */
function furtherLine(step: Step, before: readonly Step[], records: ScriptRecords): string | undefined {
  const { muscle, side, technique, tool, posture } = step
  if (muscle === undefined) return undefined
  const isSame = before.some(
    other =>
      other.muscle === muscle &&
      other.side === side &&
      other.technique === technique &&
      other.tool === tool &&
      other.posture === posture,
  )
  const further = isSame ? releaseOf(step, records)?.further : undefined
  return further === undefined ? undefined : sided(further, side)
}

/** How hard to press: whole before the first spot, shorter before the others. */
function pressedHard(
  step: Step,
  before: readonly Step[],
  records: ScriptRecords,
  lighter: number,
): readonly string[] {
  const [start, most] = painOf(step, records, lighter)
  const { again, lighterToo } = scriptWords.hard
  if (!before.some(each => PRESSING.has(each.technique))) return hardLines(start, most)
  return [lighter > 0 ? lighterToo(start, most) : again(start, most)]
}

/** How hard to press, with what the number means. Pain 0–10. */
export function hardLines(start: number, most: number): readonly string[] {
  const { go, means } = scriptWords.hard
  return [go(start, most), means(start, most)]
}

/** Where pressing begins and where it ends, pain 0–10; `lighter` is how many points less the person asked for. */
export function painOf(
  { technique, maxPain }: Step,
  { techniques }: ScriptRecords,
  lighter = 0,
): readonly [start: number, most: number] {
  const most = Math.max(1, maxPain - lighter)
  return [Math.max(1, Math.min(techniques[technique].dose?.startPain ?? 1, most)), most]
}

/** How far to go in a movement. */
function farLines(step: Step, { movements }: ScriptRecords, lighter: number): readonly string[] {
  const movement = step.movement && movements[step.movement]
  if (!movement) return []
  const keep = movement.keep === undefined ? [] : [movement.keep]
  if (movement.kind === 'breathing') return keep
  const far = movement.kind === 'stretch' && movement.pace === 'holds' ? 'pull' : 'under'
  return [...keep, scriptWords.hard[far](Math.max(1, step.maxPain - lighter))]
}

/** What is said once in a session: how far, and when to stop. */
export function onceLines(step: Step, records: ScriptRecords, lighter = 0): readonly string[] {
  return pressingOf(step, records) ? [] : [...farLines(step, records, lighter), ...stopLines(step, records)]
}
