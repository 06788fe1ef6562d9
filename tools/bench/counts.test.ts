import { expect, test } from 'vitest'
import { MUSCLES } from '#core/vocabulary/ids.ts'
import type { Muscle } from '#core/vocabulary/records.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { countsOf, LEARNED, withoutPlace } from './counts.ts'
import { placeOf, PUBLISHED } from './published.ts'

const recordOf = (id: (typeof MUSCLES)[number]): Muscle => muscles[id]

test.each(MUSCLES)('%s counts what others write of its pain, region by region', id => {
  expect(recordOf(id).described).toEqual(countsOf(id, LEARNED))
})

test('nothing that was set aside is counted, and no place is in two sets', () => {
  expect(LEARNED.length).toBeLessThan(PUBLISHED.length)
  const aside = new Set(PUBLISHED.filter(({ set }) => set === 'aside').map(placeOf))
  expect(LEARNED.filter(description => aside.has(placeOf(description)))).toEqual([])
})

test('without a place, what it says of a muscle is forgotten, and nothing else', () => {
  const [first] = LEARNED
  if (!first) throw new Error('nothing is described')
  const { muscle } = first
  const mine = LEARNED.filter(one => one.muscle === muscle && placeOf(one) === placeOf(first))
  const rest = withoutPlace(muscles, placeOf(first))
  expect(rest[muscle].described?.of).toBe((recordOf(muscle).described?.of ?? 0) - mine.length)
  for (const id of MUSCLES)
    if (LEARNED.every(one => one.muscle !== id || placeOf(one) !== placeOf(first)))
      expect(rest[id]).toBe(muscles[id])
})
