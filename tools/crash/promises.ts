/** What the disk promised to keep, as the pages of `npm run kill` say it, and what is left of that. */

/** Entries found on disk, and those of the copy from before a restore. */
interface FoundIds {
  readonly ids: readonly string[]
  readonly copied: readonly string[]
}

interface Broken {
  readonly lost: number
  /** Files, or erasures, of which only half was done. */
  readonly halves: number
  /** Erased, and there again. */
  readonly undead: number
}

export interface Promises {
  /** A line that a page said. */
  readonly hear: (line: string) => void
  readonly keep: (ids: readonly string[]) => void
  /** How many were ever promised. */
  readonly count: () => number
  /** Holds what is there against what was promised; goes on from what is there. */
  readonly hold: (found: FoundIds) => Broken
}

/** Nothing promised yet; a file brings `batch` entries. */
export function createPromises(batch: number): Promises {
  const kept = new Set<string>()
  const gone = new Set<string>()
  /** Being erased: all of them, or none. */
  let between: readonly string[] = []
  let count = 0
  const keep = (ids: readonly string[]) => {
    count += ids.filter(id => !kept.has(id)).length
    for (const id of ids) kept.add(id)
  }
  return {
    keep,
    count: () => count,
    hear(line) {
      const [word, ...ids] = line.split(' ')
      if (word === 'kept') keep(ids)
      if (word === 'erasing') {
        between = [...kept]
        kept.clear()
      }
      if (word === 'erased') for (const id of between) gone.add(id)
      if (word === 'not-erased') for (const id of between) kept.add(id)
      if (word === 'erased' || word === 'not-erased') between = []
    },
    hold({ ids, copied }) {
      const there = new Set([...ids, ...copied])
      const lost = [...kept].filter(id => !there.has(id))
      const left = between.filter(id => there.has(id))
      const undead = [...gone].filter(id => there.has(id))
      const files = new Map<string, number>()
      for (const id of [...there].filter(one => one.startsWith('batch-'))) {
        const file = id.replace(/-\d+$/, '')
        files.set(file, (files.get(file) ?? 0) + 1)
      }
      const halves = [...files.values()].filter(entries => entries !== batch).length
      for (const id of left) kept.add(id)
      for (const id of lost) kept.delete(id)
      const isHalfErased = left.length > 0 && left.length < between.length
      between = []
      return { lost: lost.length, halves: halves + (isHalfErased ? 1 : 0), undead: undead.length }
    },
  }
}
