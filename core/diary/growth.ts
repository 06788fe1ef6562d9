/**
 * Lists and records that grow by one entry after another. What was copied once is changed in place from then on: a diary of
 * years would else be copied as often as it has entries. Whoever folds shows nobody what lies in between.
 */
export interface Growth {
  /** The list with one more at its end. */
  readonly add: <Item>(list: readonly Item[], item: Item) => readonly Item[]
  /** The list with another item in this place. */
  readonly set: <Item>(list: readonly Item[], index: number, item: Item) => readonly Item[]
  /** The record with this value under this name, also under `__proto__`. */
  readonly put: <Value>(
    record: Readonly<Record<string, Value>>,
    name: string,
    value: Value,
  ) => Readonly<Record<string, Value>>
}

/** For one fold. */
export function createGrowth(): Growth {
  const mine = new WeakSet<object>()
  const keep = <Copy extends object>(copy: Copy): Copy => {
    mine.add(copy)
    return copy
  }
  const set: Growth['set'] = (list, index, item) =>
    Object.assign(mine.has(list) ? list : keep([...list]), { [index]: item })

  return {
    set,
    add: (list, item) => set(list, list.length, item),
    put(record, name, value) {
      const member = { [name]: value }
      // To assign `__proto__` makes no member.
      return mine.has(record) && name !== '__proto__'
        ? Object.assign(record, member)
        : keep({ ...record, ...member })
    },
  }
}
