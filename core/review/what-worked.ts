/** What went with less pain in the sessions of a course, and what is worth keeping of it. */
import type { SessionRecord } from '#core/diary/diary.ts'
import { PRESSING, type MovementId, type TechniqueId, type ToolId } from '#core/vocabulary/ids.ts'
import type { Step } from '#core/session/step.ts'
import { takenSteps } from './days/sessions.ts'

/** One way of pressing, one movement or one kind of warmth: after how many of its rated sessions the pain was less. */
export interface Worked {
  readonly technique: TechniqueId
  readonly tool: ToolId
  readonly movement?: MovementId
  readonly eased: number
  readonly of: number
}

/** What ends every session, and advice, is not told apart from the rest by it. */
const NOT_COMPARED: ReadonlySet<TechniqueId> = new Set([
  'breath',
  'mindful',
  'break',
  'ergo',
  'hydrate',
  'stay-active',
])
/**
 * Once is chance.
 * @judgement Twice is the least we say anything of, and then with its count.
 */
const MIN_EASED = 2

/** What was done in sessions after which the pain was less, the most frequent first. It says nothing of a cause. */
export function whatWorked(sessions: readonly SessionRecord[]): readonly Worked[] {
  const counts = new Map<string, Worked>()
  for (const session of sessions) {
    const { rated, painBefore } = session
    if (!rated) continue
    const ways = new Map(takenSteps(session).flatMap(step => entryOf(step)))
    for (const [key, way] of ways) {
      const { eased, of } = counts.get(key) ?? { eased: 0, of: 0 }
      counts.set(key, { ...way, eased: eased + (rated.pain < painBefore ? 1 : 0), of: of + 1 })
    }
  }
  return [...counts.values()]
    .filter(({ eased }) => eased >= MIN_EASED)
    .toSorted((a, b) => b.eased - a.eased || b.eased / b.of - a.eased / a.of)
}

function entryOf({ technique, tool, movement }: Step) {
  if (NOT_COMPARED.has(technique)) return []
  const key = movement ?? `${technique} ${tool}`
  const way = { technique, tool, ...(movement === undefined ? {} : { movement }) }
  return [[key, way] as const]
}

/** The tool to begin with again: of the ways of pressing, the one that went with less pain most often. */
export function toolThatHelped(worked: readonly Worked[]): ToolId | undefined {
  return worked.find(({ technique, tool }) => PRESSING.has(technique) && tool !== 'none')?.tool
}

/** The movement to keep: the one that went with less pain most often. */
export function movementToKeep(worked: readonly Worked[]): MovementId | undefined {
  return worked.find(({ movement }) => movement !== undefined)?.movement
}
