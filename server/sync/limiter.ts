/** After so many keys those are forgotten that did not come while as many others did. */
const GENERATION = 25_000

/** Takes one from what a key has left: 0 when there was one, else the seconds until there is. */
export type Limiter = (key: string) => number

interface Left {
  readonly left: number
  /** Epoch ms. */
  readonly at: number
}

/** So many at once for each key, and as many again over so long a time, evenly. In memory only. */
export function createLimiter(most: number, overMs: number, now: () => number): Limiter {
  const perMs = most / overMs
  let young = new Map<string, Left>()
  let old = young
  return key => {
    const { left, at } = young.get(key) ?? old.get(key) ?? { left: most, at: now() }
    const filled = Math.min(most, left + Math.max(0, now() - at) * perMs)
    const isThere = filled >= 1
    if (young.size >= GENERATION) {
      old = young
      young = new Map()
    }
    young.set(key, { left: isThere ? filled - 1 : filled, at: now() })
    return isThere ? 0 : Math.ceil((1 - filled) / perMs / 1000)
  }
}
