/** From the sessions of the diary to the results of a trial: what was really done, not what was drawn. */
import type { Moment } from '#core/calendar/calendar-day.ts'
import type { SessionRecord } from '#core/diary/diary.ts'
import type { TechniqueId } from '#core/vocabulary/ids.ts'
import { takenSteps } from '#core/review/days/sessions.ts'
import type { Trial, TrialKind, TrialOption, TrialResult } from '#core/measures/trial.ts'

/** One rated session of a trial with its moment, epoch ms, for the table. */
export interface DatedResult extends TrialResult {
  readonly session: string
  readonly at: Moment
}

/**
 * The rated sessions between the start of a trial and `until` (epoch ms) that used one of its two options and only that
 * one. Others are left aside.
 */
export function trialResults(
  trial: Trial,
  sessions: readonly SessionRecord[],
  until = Number.POSITIVE_INFINITY,
): readonly DatedResult[] {
  return sessions.flatMap(session => {
    const { id, startedAt: at, painBefore, rated, soreness } = session
    if (!rated || at < trial.startedAt || at >= until) return []
    const option = optionOf(trial.kind, session)
    if (option !== trial.a && option !== trial.b) return []
    const result = { session: id, at, option, before: painBefore, after: rated.pain }
    return [soreness === undefined ? result : { ...result, soreness }]
  })
}

const WARMTH: Readonly<Partial<Record<TechniqueId, TrialOption>>> = {
  heat: 'heat',
  cold: 'cold',
  contrast: 'contrast',
}
const PRESSED_WITH: Readonly<Partial<Record<TechniqueId, TrialOption>>> = {
  'ball-wall': 'ball',
  cane: 'cane',
  roller: 'roller',
  pressure: 'hand',
}

/** Which option of a kind a session used; undefined when none, or more than one. Infrared is neither heat nor none. */
export function optionOf(kind: TrialKind, session: SessionRecord): TrialOption | undefined {
  const techniques = takenSteps(session).map(({ technique }) => technique)
  switch (kind) {
    case 'warmth':
      if (techniques.length === 0 || techniques.includes('ir')) return undefined
      return onlyOne(techniques, WARMTH, 'none')
    case 'tool':
      return techniques.includes('gun') ? undefined : onlyOne(techniques, PRESSED_WITH, undefined)
    case 'order':
      return orderOf(techniques)
  }
}

function onlyOne(
  techniques: readonly TechniqueId[],
  options: Readonly<Partial<Record<TechniqueId, TrialOption>>>,
  without: TrialOption | undefined,
): TrialOption | undefined {
  const used = new Set(techniques.flatMap(technique => options[technique] ?? []))
  const [first] = used
  return used.size > 1 ? undefined : (first ?? without)
}

/** All pressing before all stretching, or the other way round. */
function orderOf(techniques: readonly TechniqueId[]): TrialOption | undefined {
  const pressing = places(
    techniques,
    technique => PRESSED_WITH[technique] !== undefined || technique === 'gun',
  )
  const stretching = places(techniques, technique => technique === 'stretch')
  if (pressing.length === 0 || stretching.length === 0) return undefined
  if (Math.max(...pressing) < Math.min(...stretching)) return 'pressure-first'
  return Math.max(...stretching) < Math.min(...pressing) ? 'stretch-first' : undefined
}

function places(
  techniques: readonly TechniqueId[],
  isIt: (technique: TechniqueId) => boolean,
): readonly number[] {
  return techniques.flatMap((technique, index) => (isIt(technique) ? [index] : []))
}
