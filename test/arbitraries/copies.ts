/** Copies of entries as several devices may hold them: the same id with other words, brought back, removed, unread. */
import fc from 'fast-check'
import type { AnyEntry } from '#core/diary/unite.ts'

/** 18 November 2026, and the devices of somebody. */
export const NOVEMBER = 1_795_000_000_000
export const DEVICES = ['', '00112233445566aa', 'ffeeddccbbaa9988'] as const

const at = fc.integer({ min: NOVEMBER, max: NOVEMBER + 4 })
const stamp = fc.record({ wall: at, count: fc.nat({ max: 2 }), device: fc.constantFrom(...DEVICES) })
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')

const happening = fc.oneof(
  fc.integer({ min: -2, max: 2 }).map(change => ({ type: 'change-rated', change })),
  fc.constant({ type: 'dreamt' }),
)

const told: fc.Arbitrary<AnyEntry> = fc.record(
  { id, at, happening, stamp, restored: stamp },
  { requiredKeys: ['id', 'at', 'happening', 'stamp'] },
)

/** What says that others are removed is written once, and copied as it is. */
const removals = fc
  .array(fc.record({ at, ids: fc.uniqueArray(id, { minLength: 1 }), stamp }), { maxLength: 4 })
  .map(made =>
    made.map(({ ids, ...frame }, index) => ({
      id: `removal ${index}`,
      ...frame,
      happening: { type: 'entries-removed', ids },
    })),
  )

/** Any of them, more than once some. */
export const anyCopies: fc.Arbitrary<readonly AnyEntry[]> = fc
  .tuple(fc.array(told, { maxLength: 8 }), removals, fc.array(fc.nat({ max: 11 })))
  .map(([entries, gone, again]) => {
    const all = [...entries, ...gone]
    return [...all, ...again.flatMap(index => all[index] ?? [])]
  })

/** The same in some other order, in several parts. */
export function inParts<Item>(items: readonly Item[]): fc.Arbitrary<readonly (readonly Item[])[]> {
  return fc
    .tuple(
      fc.shuffledSubarray([...items], { minLength: items.length }),
      fc.array(fc.nat({ max: items.length }), { maxLength: 4 }),
    )
    .map(([shuffled, cuts]) => {
      const ends = [...cuts, items.length].toSorted((one, other) => one - other)
      return ends.map((end, index) => shuffled.slice(ends[index - 1] ?? 0, end))
    })
}
