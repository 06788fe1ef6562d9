import { expect, test } from 'vitest'
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
