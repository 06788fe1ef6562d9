import type { Diary } from '#core/diary/diary.ts'
import { BUILD } from '#app/build-id.ts'

/** The key under which the diary lies folded. */
export const SNAPSHOT = 'snapshot'

/** The diary folded up to one entry, so that a start need not fold the years again. */
export interface Snapshot {
  readonly build: string
  /** The key of the last entry in it, and how many entries there are up to it. */
  readonly key: number
  readonly count: number
  /** How many of these this build cannot read. */
  readonly unread: number
  readonly diary: Diary
}

/** Reads a kept snapshot. One of another build is refused: it may fold differently. */
export function parseSnapshot(value: unknown): Snapshot | undefined {
  return isSnapshot(value) && value.build === BUILD ? value : undefined
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    typeof value === 'object' &&
    value !== null &&
    'build' in value &&
    'key' in value &&
    typeof value.key === 'number' &&
    'count' in value &&
    typeof value.count === 'number' &&
    'unread' in value &&
    typeof value.unread === 'number' &&
    'diary' in value &&
    typeof value.diary === 'object' &&
    value.diary !== null
  )
}
