/** The lines of a step's records that a person needs for doing it, and which of them a script leaves unsaid. */
import { PRESSING } from '#core/vocabulary/ids.ts'
import { turnsOf } from './segments.ts'
import type { Step } from '#core/session/step.ts'
import { sided } from './sided.ts'
import { pressingOf, type ScriptRecords } from './step-lines.ts'

/** True where a step presses on a muscle. */
export function isPressed(step: Step | undefined): boolean {
  return step !== undefined && PRESSING.has(step.technique)
}

/** Every line of its records that this step needs, for its side. */
export function instructionLines(step: Step, records: ScriptRecords): readonly string[] {
  return linesOf(step, records).map(line => sided(line, step.side))
}

function linesOf(step: Step, records: ScriptRecords): readonly string[] {
  const pressing = pressingOf(step, records)
  if (pressing) {
    const { setUp, press, during = [], stop, letGo, rest } = pressing
    return [...setUp, press, ...during, stop, letGo, rest]
  }
  const movement = step.movement && records.movements[step.movement]
  if (!movement) {
    const { setUp, during, timed = [], end, stop } = records.techniques[step.technique]
    const inTime = timed.filter(({ atSeconds }) => atSeconds < step.seconds).map(({ line }) => line)
    return [...setUp, ...during, ...inTime, ...(end === undefined ? [] : [end]), ...stop]
  }
  const { setUp, keep, stop } = movement
  const around = [...setUp, ...(keep === undefined ? [] : [keep]), ...stop]
  if (movement.pace === 'holds')
    return [...around, ...movement.into, ...(movement.during ?? []), movement.back]
  const used = new Set(turnsOf(step.repeats, movement.turns.length, movement.inBlocks))
  const parts = movement.turns.filter((_, turn) => used.has(turn)).flat()
  return [...around, ...parts.map(({ line }) => line)]
}

/** The lines of the steps that no said line holds, each once. */
export function unsaidIn(
  steps: readonly Step[],
  said: readonly { readonly text: string; readonly step: number }[],
  records: ScriptRecords,
): readonly string[] {
  const texts = said.map(({ text }) => text)
  const lines = new Set(steps.flatMap(step => instructionLines(step, records)))
  return [...lines].filter(line => !texts.some(text => text.includes(line)))
}
