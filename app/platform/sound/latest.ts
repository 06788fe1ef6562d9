/** While a device lets no sound out, one cue waits: the latest, and only as long as it is news. */

export interface Latest<Cue> {
  /** Takes the place of what waited. `now`: ms. */
  readonly put: (cue: Cue, now: number) => void
  /** What is still worth hearing at `now`; it waits no longer. */
  readonly take: (now: number) => Cue | undefined
  readonly forget: () => void
}

/** A place for one cue that is news for `freshMs`. */
export function createLatest<Cue>(freshMs: number): Latest<Cue> {
  let waiting: { readonly cue: Cue; readonly at: number } | undefined
  return {
    put(cue, now) {
      waiting = { cue, at: now }
    },
    take(now) {
      const taken = waiting
      waiting = undefined
      return taken && now - taken.at <= freshMs ? taken.cue : undefined
    },
    forget() {
      waiting = undefined
    },
  }
}
