import type { Diary } from '#core/diary/diary.ts'
import { BUILD } from '#app/build-id.ts'

/** The key under which the state of the diary is saved. */
export const SNAPSHOT = 'snapshot'

/** The state of the diary up to one entry, so that a start need not apply the events of years again. */
export interface Read {
  /** The key of the last entry in it, and how many entries there are up to it. */
  readonly key: number
  readonly count: number
  /** How many of these this build cannot read. */
  readonly unread: number
  readonly diary: Diary
}

/** The same as it is saved. */
interface Snapshot extends Read {
  readonly build: string
}

/** What is saved of what was read. */
export function makeSnapshot({ key, count, unread, diary }: Read): Snapshot {
  return { key, count, unread, diary, build: BUILD }
}

/** Reads a saved snapshot. One of another build is refused: its reducer may differ. */
export function parseSnapshot(value: unknown): Read | undefined {
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
