import { expect, test } from 'vitest'
import { voiceKey } from './voice-key.ts'

test('the same words always have the same name, and other words another', () => {
  expect(voiceKey('Breathe out.')).toBe(voiceKey('Breathe out.'))
  expect(voiceKey('Breathe out.')).not.toBe(voiceKey('Breathe in.'))
  expect(voiceKey('Ä')).toMatch(/^[0-9a-f]{8}$/)
})
