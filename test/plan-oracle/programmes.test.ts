import { expect, test } from 'vitest'
import { draws } from '#tools/dev/quick-mode.ts'
import { playProgrammes } from './programmes.ts'

test('whatever somebody sends to whomever, what is played of it is what our own plan could ask for', () => {
  const { rows, violations } = playProgrammes(draws(3_000), 22)
  expect([...violations.keys()]).toEqual([])
  for (const count of Object.values(rows)) expect(count).toBeGreaterThan(0)
})
