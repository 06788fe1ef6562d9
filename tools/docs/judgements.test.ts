import { expect, test } from 'vitest'
import { judgementsIn } from './judgements.ts'

test('a judgement is read with the name below its comment, however its sentence is broken', () => {
  const source = `/**
 * A meeting nobody ended is over after this.
 * @judgement Two hours, should
 * nobody say so.
 */
export const MEETING_MINUTES = 120
/** No judgement at all. */
const OTHER = 1
interface Matter {
  /** @judgement The weights are ours. */
  readonly weight: number
}
`
  expect(judgementsIn(source)).toEqual([
    { subject: 'MEETING_MINUTES', sentence: 'Two hours, should nobody say so.' },
    { subject: 'weight', sentence: 'The weights are ours.' },
  ])
})

test('a judgement over a whole file names the file', () => {
  const source = `/**
 * Times of a scan.
 * @judgement The times are ours.
 */

/** Seconds. */
export const PART = 25
`
  expect(judgementsIn(source)).toEqual([{ subject: 'the file', sentence: 'The times are ours.' }])
})
