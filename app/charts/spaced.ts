/** Only those items that stand at least `gap` apart; the later of two that would touch gives way. */
export function spaced<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  gap: number,
): readonly Item[] {
  const kept: Item[] = []
  for (const item of items) {
    const last = kept.at(-1)
    if (last === undefined || placeOf(item) - placeOf(last) >= gap) kept.push(item)
  }
  return kept
}
