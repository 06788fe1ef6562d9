/** Who wants to hear of changes, by box. */
export interface Watchers {
  readonly watch: (box: string, tell: () => void) => () => void
  readonly tell: (box: string) => void
}

export function createWatchers(): Watchers {
  const byBox = new Map<string, Set<() => void>>()
  return {
    watch(box, tell) {
      const all = byBox.get(box) ?? new Set()
      byBox.set(box, all.add(tell))
      return () => {
        all.delete(tell)
        if (all.size === 0 && byBox.get(box) === all) byBox.delete(box)
      }
    },
    tell(box) {
      for (const tell of byBox.get(box) ?? []) tell()
    },
  }
}
