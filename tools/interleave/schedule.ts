/** What two or three tabs do at once, made of a seed. The same seed gives the same. */

/** One thing somebody does in a tab. `lock` on a locked diary is a change of the passphrase. */
const DEEDS = [
  'record',
  'merge',
  'replace',
  'bring back',
  'remove',
  'lock',
  'unlock',
  'erase',
  'reload',
] as const
export type Deed = (typeof DEEDS)[number]

export interface Schedule {
  readonly seed: number
  /** What each tab does, one thing after the other. */
  readonly tabs: readonly (readonly Deed[])[]
  /** How many entries there are before; from a hundred on a reload writes a snapshot. */
  readonly before: number
  /** Whether the tabs wait for each other with Web Locks, where they take long. Old browsers cannot. */
  readonly webLocks: boolean
}

/** How often each is drawn. What is erased need not be there any more, so that it proves less. */
const WEIGHTS: Readonly<Record<Deed, number>> = {
  record: 8,
  merge: 3,
  replace: 2,
  'bring back': 1,
  remove: 1,
  lock: 3,
  unlock: 2,
  erase: 0.5,
  reload: 2,
}
const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight)
const MOST_DEEDS = 6

/** The schedule of a seed. */
export function scheduleOf(seed: number): Schedule {
  const random = randomOf(seed)
  const upTo = (most: number) => 1 + Math.floor(random() * most)
  const deed = (): Deed => {
    let left = random() * TOTAL
    return DEEDS.find(one => (left -= WEIGHTS[one]) < 0) ?? 'record'
  }
  const many = (count: number) => Array.from({ length: count })
  return {
    seed,
    tabs: many(1 + upTo(2)).map(() => many(upTo(MOST_DEEDS)).map(deed)),
    before: random() < 0.05 ? 100 : Math.floor(random() * 3),
    webLocks: random() < 0.5,
  }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
