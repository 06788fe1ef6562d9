/** The lines of a record for whoever reads them without a session: in the order of doing, told for one side. */
import type { Pressing } from '#core/vocabulary/lines.ts'
import type { Movement, Technique } from '#core/vocabulary/records.ts'
import type { BodySide } from '#core/vocabulary/regions.ts'
import { scriptWords } from '#core/session/words.ts'
import { hardLines } from './step-lines.ts'
import { namesSide, sided } from './sided.ts'

const TOLD_FOR: BodySide = 'L'
/** What is said later than this is read with its time. Seconds. */
const LATER_SECONDS = 120
const MINUTE = 60

/** How a spot is pressed, by somebody who begins and ends at these pains of 10. */
export function pressingReading(
  { setUp, press, during = [], stop, letGo }: Pressing,
  [start, most]: readonly [start: number, most: number],
): readonly string[] {
  const lines = [...setUp, press, ...during, ...hardLines(start, most), stop, letGo]
  return forOneSide(lines, scriptWords.mirrored)
}

/** How a movement is done. When to stop is said apart. */
export function movementReading(movement: Movement): readonly string[] {
  const { setUp, keep, perSide } = movement
  const work =
    movement.pace === 'holds'
      ? [...movement.into, ...(movement.during ?? []), movement.back]
      : movement.turns.flatMap(parts => parts.map(({ line }) => line))
  const lines = [...new Set([...setUp, ...(keep === undefined ? [] : [keep]), ...work])]
  return forOneSide(lines, scriptWords.otherSideToo, perSide)
}

/** How a technique is done: pressing in general as hard as it goes, else what there is to do. When to stop is said apart. */
export function techniqueReading({
  setUp,
  during,
  timed = [],
  end,
  pressing,
  dose,
}: Technique): readonly string[] {
  if (pressing && dose) return pressingReading(pressing, [dose.startPain, dose.maxPain])
  const later = timed.map(({ atSeconds, line }) =>
    atSeconds >= LATER_SECONDS && timed.length === 1
      ? scriptWords.afterMinutes(atSeconds / MINUTE, line)
      : line,
  )
  return [...setUp, ...during, ...later, ...(end === undefined ? [] : [end])]
}

/** The lines for one side, and where they name it a word for the other. */
function forOneSide(
  lines: readonly string[],
  other: string,
  isSided = lines.some(namesSide),
): readonly string[] {
  const told = lines.map(line => sided(line, TOLD_FOR))
  return isSided ? [...told, other] : told
}
