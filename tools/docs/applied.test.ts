import { expect, test } from 'vitest'
import { problemOf, readFacts, type Fact } from './applied.ts'

const facts = readFacts()

test('every fact of the second look is followed by its record, or says why not', () => {
  expect(facts).toHaveLength(160)
  expect(facts.flatMap(fact => problemOf(fact) ?? [])).toEqual([])
})

const fact: Fact = {
  record: 'technique:cane',
  fact: 'has a trial of its own',
  verdict: 'corrected',
  applied: true,
  cites: ['gulick-2011'],
}

test.each([
  ['whose record does not cite the work', { ...fact, cites: ['nadler-2002'] }, /does not cite nadler-2002/],
  ['that names no work', { ...fact, cites: undefined }, /names no work/],
  ['about a record that is not there', { ...fact, record: 'technique:leeches' }, /is no record/],
  ['about a source nobody confirmed', { ...fact, record: 'source:efsa-2010' }, /is not confirmed/],
  ['about a crisis line nobody confirmed', { ...fact, record: 'crisis-line:NL/NZ' }, /confirmed for NZ/],
  ['left out without a reason', { ...fact, applied: false }, /says no reason/],
] as const)('a fact %s is found', (_which, { cites, ...rest }, problem) => {
  expect(problemOf({ ...rest, ...(cites && { cites: [...cites] }) })).toMatch(problem)
})
