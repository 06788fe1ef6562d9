/** A routine for somebody else, of what is in a session of one's own: what to do, and nothing about whom. */
import type { Step } from '#core/session/step.ts'
import { MOVEMENTS, PRESSING, type MovementId, type TechniqueId } from '#core/vocabulary/ids.ts'
import type { Dose } from '#core/vocabulary/records.ts'
import { isOneOf, regionOf } from '#core/vocabulary/regions.ts'
import { CARE, MAX_ROWS, MOST, rowSeconds, type Row } from './programme.ts'

const ONCE = { sets: 1, perDay: 1, daysAWeek: 1 } as const

/** The rows of these steps, both sides of a thing as one. Habits have no place in a routine. */
export function rowsOfSteps(steps: readonly Step[]): readonly Row[] {
  const rows: Row[] = []
  for (const step of steps) {
    const row = rowOfStep(step)
    const before = row && rows.findIndex(other => isOtherSide(other, row))
    if (row === undefined || before === undefined) continue
    const other = rows[before]
    if (other && 'side' in other) {
      const { side: _side, ...both } = other
      rows[before] = both
    } else rows.push(row)
  }
  return rows.slice(0, MAX_ROWS)
}

function rowOfStep({
  technique,
  movement,
  muscle,
  side,
  place,
  tool,
  posture,
  ...rest
}: Step): Row | undefined {
  const amount = {
    ...ONCE,
    tool,
    seconds: rowSeconds(rest.seconds),
    repeats: Math.min(MOST.repeats, rest.repeats),
    maxPain: Math.min(MOST.maxPain, Math.round(rest.maxPain)),
  }
  const sided = side === undefined ? {} : { side }
  if (movement !== undefined) return { kind: 'move', movement, ...sided, ...amount }
  if (PRESSING.has(technique)) {
    if (muscle === undefined || place === undefined) return undefined
    return { kind: 'press', technique, muscle, region: regionOf(place), ...sided, posture, ...amount }
  }
  return isOneOf(CARE, technique) ? { kind: 'care', technique, ...amount } : undefined
}

/** The same thing on the other side, as much of it. */
function isOtherSide(one: Row, other: Row): boolean {
  if (!('side' in one) || !('side' in other) || one.side === other.side) return false
  const { side: _one, ...oneRest } = one
  const { side: _other, ...otherRest } = other
  return JSON.stringify(oneRest) === JSON.stringify(otherRest)
}

/** A single movement or technique as a routine; nothing where it is not played by itself. */
export function rowOfRecord(
  id: string,
  { dose, tools }: { readonly dose?: Dose; readonly tools: readonly Row['tool'][] },
): Row | undefined {
  if (!dose) return undefined
  const { seconds, repeats, maxPain } = dose
  const amount = {
    ...ONCE,
    tool: tools[0] ?? 'none',
    seconds: rowSeconds(seconds),
    repeats,
    maxPain,
  } as const
  const isMove = (value: string): value is MovementId => isOneOf(MOVEMENTS, value)
  if (isMove(id)) return { kind: 'move', movement: id, ...amount }
  const care: readonly TechniqueId[] = CARE
  return isOneOf(care, id) ? { kind: 'care', technique: id, ...amount } : undefined
}
