import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cuesOf } from '#core/session/script/cues.ts'
import { everySession } from '#core/session/script/every-session.ts'
import { segmentsOf } from '#core/session/script/segments.ts'
import { sentencesOf } from '#core/session/pace.ts'
import { advance, currentSegment, prepare, type Session } from '#core/session/session.ts'
import { scriptRecords } from '#app/features/session/caption.ts'
import { scriptWords } from '#core/session/words.ts'
import { voiceKey } from '#core/session/voice-key.ts'
import { everySentence } from './every-sentence.ts'

const all = everySentence()

test('the same words always have the same name, and no two cues share one', () => {
  expect(all.length).toBeGreaterThan(200)
  expect(voiceKey('Breathe out.')).toBe(voiceKey('Breathe out.'))
  expect(new Set(all.map(voiceKey)).size).toBe(all.length)
})

test('what a session says between its lines is recorded, on both sides, for each pain a person may take', () => {
  for (const words of [
    scriptWords.letGo,
    scriptWords.otherSide.R,
    scriptWords.over,
    ...Object.values(scriptWords.wayOut),
    scriptWords.hard.go(2, 4),
    scriptWords.hard.means(3, 5),
    scriptWords.hard.again(3, 5),
    'Twenty.',
  ])
    for (const sentence of words.split(/(?<=[.?]) /u)) expect(all).toContain(sentence)
})

/** The steps of every session there is, to make others of. */
const steps = everySession(scriptRecords).flat()

test('whatever is planned in whatever order, and left out, lightened or made longer, each sentence is recorded', () => {
  const recorded = new Set(all)
  const evening = fc.array(fc.integer({ min: 0, max: steps.length - 1 }), { minLength: 1, maxLength: 6 })
  const acts = fc.array(fc.constantFrom('skip', 'lighter', 'longer', 'ready', 'tick'), { maxLength: 40 })
  fc.assert(
    fc.property(evening, acts, (picked, done) => {
      const planned = picked.flatMap(index => steps[index] ?? [])
      let now = 0
      let session: Session = advance(prepare(segmentsOf(planned, scriptRecords)), { type: 'start' }, now)
      const hear = () => {
        const said = cuesOf(session, session.at, planned, scriptRecords).flatMap(cue =>
          cue.kind === 'said' ? sentencesOf(cue.text) : [],
        )
        const unknown = said.find(sentence => !recorded.has(sentence))
        if (unknown !== undefined) throw new Error(`Not recorded: ${unknown}`)
      }
      hear()
      for (const type of [...done, ...session.segments.map(() => 'tick' as const)]) {
        const left = type === 'tick' ? (currentSegment(session)?.seconds ?? 0) * 1000 : 0
        now += left
        session = advance(session, type === 'tick' ? { type, visible: true } : { type }, now)
        hear()
      }
    }),
    { numRuns: 2_000 },
  )
})
