import { expect, test } from 'vitest'
import { CLAIMS } from './claim-ids.ts'
import { claims } from './claims.ts'

/** The ids in `asked` that no record answers for. */
const missing = (asked: readonly string[], told: readonly { readonly id: string }[]): readonly string[] =>
  asked.filter(id => !told.some(claim => claim.id === id))

test('everything the three articles say is kept, changed or dropped, and can be looked up', () => {
  expect(missing(CLAIMS, claims), 'claims without a record').toEqual([])
})

test('a claim that is left out is found missing by name', () => {
  expect(missing(CLAIMS, claims.slice(1))).toEqual([CLAIMS[0]])
})

test('no claim is told twice', () => {
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  expect(claims.length).toBe(CLAIMS.length)
})

test('whoever reads that a claim was changed or dropped reads why', () => {
  for (const { id, verdict, because } of claims) {
    if (verdict !== 'kept') expect(because?.length ?? 0, id).toBeGreaterThan(20)
  }
})

test('every claim leads to at least one record, and to a screen that shows it', () => {
  for (const { id, records, screen } of claims) {
    expect(records.length, id).toBeGreaterThan(0)
    if (!screen.startsWith('/learn/')) continue
    const [, , section, record] = screen.split('/')
    expect(
      records.some(ref => ref.section === section && ref.id === record),
      `${id} is shown at ${screen}`,
    ).toBe(true)
  }
})

test('what is dropped is told only as a myth, a disagreement or a thing to be careful with', () => {
  const careful = ['myth', 'disagreement', 'course', 'technique', 'professional']
  for (const { id, verdict, records } of claims) {
    if (verdict === 'dropped') expect(careful, id).toContain(records[0].section)
  }
})

test('every claim names the articles that make it', () => {
  for (const { id, seed } of claims) {
    expect(seed.length, id).toBeGreaterThan(0)
    for (const source of seed) expect(['seed-000', 'seed-001', 'seed-002'], id).toContain(source)
  }
})

test('nobody reads a sentence of more than twenty words', () => {
  for (const { id, says, because } of claims) {
    for (const sentence of `${says} ${because ?? ''}`.split(/(?<=[.:;!?])\s+/))
      expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(20)
  }
})
