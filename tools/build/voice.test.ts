import { expect, test } from 'vitest'
import { cues } from './voice.ts'
import { voiceKey } from '#core/session/voice-key.ts'

test('the same words always have the same name, and no two cues share one', () => {
  const all = cues()
  expect(all.length).toBeGreaterThan(200)
  expect(voiceKey('Breathe out.')).toBe(voiceKey('Breathe out.'))
  expect(new Set(all.map(voiceKey)).size).toBe(all.length)
})
