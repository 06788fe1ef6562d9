import { expect, test } from 'vitest'
import { chains } from '#knowledge/atlas/chains.ts'
import { companionsOf } from './companions.tsx'

test('who reads about one muscle learns of those it is often sore with, both ways', () => {
  const names = (muscle: Parameters<typeof companionsOf>[0]) =>
    companionsOf(muscle, chains).map(({ other }) => other)
  expect(names('infraspinatus')).toEqual(['deltoid-posterior', 'teres-minor'])
  expect(names('teres-minor')).toEqual(['infraspinatus'])
  expect(names('upper-trapezius')).toEqual(['lower-trapezius', 'levator-scapulae'])
})

test('every chain is read from both of its ends, and no muscle goes with itself', () => {
  for (const { from, to } of chains) {
    const others: readonly string[] = companionsOf(from, chains).map(({ other }) => other)
    for (const other of to) {
      expect(others).toContain(other)
      expect(companionsOf(other, chains).map(each => each.other)).toContain(from)
    }
    expect(others).not.toContain(from)
  }
})
