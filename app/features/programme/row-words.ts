/** What a row is called, and how much of it, in words anybody says. */
import { techniqueOf } from '#core/programme/weigh.ts'
import type { Amount, Row } from '#core/programme/programme.ts'
import type { Step } from '#core/session/step.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { stepName, type StepName } from '#app/features/plan/step-name.ts'
import { planWords } from '#app/features/plan/words/plan.ts'
import { spokenTime } from '#app/i18n/duration.ts'
import { words } from '#app/i18n/words.ts'
import { rowWords } from './words/rows.ts'

/** A row as a step of a session shows it: for its name and its picture, not to be played. */
export function shownStep(row: Row): Step {
  const rest = {
    tool: row.tool,
    seconds: row.seconds,
    repeats: row.repeats,
    restSeconds: 0,
    maxPain: row.maxPain,
    why: { kind: 'choice', phase: 'p2-release', words: '', sources: [] },
    ...('side' in row && row.side !== undefined ? { side: row.side } : {}),
  } as const
  if (row.kind === 'move') {
    const movement = movements[row.movement]
    return { ...rest, technique: techniqueOf(movement), movement: row.movement, posture: movement.posture }
  }
  if (row.kind === 'care')
    return {
      ...rest,
      technique: row.technique,
      posture: row.technique === 'aerobic' ? 'standing' : 'sitting',
    }
  return {
    ...rest,
    technique: row.technique,
    muscle: row.muscle,
    place: `${row.region}.${row.side ?? 'L'}`,
    posture: row.posture,
  }
}

/** The name of a row. */
export function rowName(row: Row): StepName {
  return stepName(shownStep(row))
}

/** Which side it is for; nothing where it has none. */
export function sideOfRow(row: Row): string | undefined {
  if (row.kind === 'care') return undefined
  if (row.side !== undefined) return words.sides[row.side]
  return row.kind === 'press' || movements[row.movement].perSide ? rowWords.bothSides : undefined
}

/** True where a row is counted rather than held. */
export function isCounted(row: Row): boolean {
  return row.kind === 'move' && movements[row.movement].pace === 'counts'
}

/** "3 × 20 s", "2 sets of 10", "about 3 minutes". */
export function doseOf(row: Row): string {
  const { sets, seconds, repeats } = row
  const one = isCounted(row)
    ? planWords.times(repeats)
    : planWords.dose(planWords.time(spokenTime(seconds)), repeats)
  return sets === 1 ? one : rowWords.sets(sets, one)
}

/** "twice a day, 5 days a week" */
export function oftenOf({ perDay, daysAWeek }: Pick<Amount, 'perDay' | 'daysAWeek'>): string {
  return rowWords.often(perDay, daysAWeek)
}

/** Everything that is said of a row under its name; how often only where it is not for once. */
export function amountOf(row: Row, isOnce = false): string {
  return [sideOfRow(row), doseOf(row), isOnce ? undefined : oftenOf(row), rowWords.most(row.maxPain)]
    .filter(part => part !== undefined)
    .join(' · ')
}
