import type { Diary } from '#core/diary/diary.ts'
import type { Stamp } from '#core/diary/stamp.ts'
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
  /** The latest stamp of them: what is older has to be applied before. */
  readonly latest?: Stamp
  /** The ids that were removed: what comes with one of them is not applied without looking at all. */
  readonly removed: readonly string[]
  readonly diary: Diary
}

/** The same as it is saved, with the build that made it and the sum of its text: it is taken whole or not at all. */
interface Snapshot extends Read {
  readonly build: string
  readonly sum: number
}

/** What is saved of what was read. */
export function makeSnapshot({ key, count, unread, latest, removed, diary }: Read): Snapshot {
  const read = { key, count, unread, ...(latest ? { latest } : {}), removed, diary }
  return { ...read, build: BUILD, sum: sumOf(read) }
}

/**
 * Reads a saved snapshot. One of another build is refused: its reducer may differ. So is one that is not, letter by
 * letter, what was saved; that asks less of a start than to look at every part of it.
 */
export function parseSnapshot(value: unknown): Read | undefined {
  if (!isSnapshot(value)) return undefined
  const { build, sum, ...read } = value
  return build === BUILD && sum === sumOf(read) ? read : undefined
}

function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'build' in value && 'sum' in value
}

/** FNV-1a over the text: it finds what happened to a disk. What somebody made on purpose is no worse than a file. */
function sumOf(read: Read): number {
  const text = JSON.stringify(read)
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return sum
}
