import { expect, test } from 'vitest'
import { everySentence } from '#app/features/session/sound/every-sentence.ts'
import { sentencesOf } from '#core/session/pace.ts'
import { evenings } from './evenings.ts'

const DAYS = Array.from({ length: 14 }, (_, index) => index + 1)
const all = evenings(DAYS)

test('each of the twelve people hears every line of every day, and when to stop before each spot is pressed', () => {
  expect(all).toHaveLength(12 * 14)
  const wrong = all.flatMap(({ name, day, script, early }) =>
    [...script.unsaid, ...early.map(muscle => `${muscle} is pressed before its stop line`)].map(
      what => `${name}, day ${day}: ${what}`,
    ),
  )
  expect(wrong).toEqual([])
})

test('every sentence of theirs is recorded', () => {
  const recorded = new Set(everySentence())
  const said = all.flatMap(({ script }) =>
    script.lines.flatMap(({ kind, text }) => (kind === 'said' ? sentencesOf(text) : [])),
  )
  expect([...new Set(said)].filter(sentence => !recorded.has(sentence))).toEqual([])
})
