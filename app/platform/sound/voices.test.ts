import { expect, test } from 'vitest'
import { pickVoice, RECORDED, voicesFor, type DeviceVoice } from './voices.ts'

const voice = (name: string, lang: string, more: Partial<DeviceVoice> = {}): DeviceVoice => ({
  voiceURI: name,
  name,
  lang,
  localService: true,
  default: false,
  ...more,
})
const namesFor = (voices: readonly DeviceVoice[], locale = 'en-GB') =>
  voicesFor(voices, locale).map(({ name }) => name)

test('the voice a person made their own comes first, then one of their country, then the others as the device has them', () => {
  const voices = [
    voice('Karen', 'en-AU'),
    voice('Samantha', 'en-US', { default: true }),
    voice('Daniel', 'en-GB'),
    voice('Moira', 'en-IE'),
  ]
  expect(namesFor(voices)).toEqual(['Samantha', 'Daniel', 'Karen', 'Moira'])
})

test('a voice that would send the words to somebody is not offered', () => {
  const voices = [
    voice('Google UK English Female', 'en-GB', { localService: false }),
    voice('Daniel', 'en-GB'),
  ]
  expect(namesFor(voices)).toEqual(['Daniel'])
})

test('only the language itself counts, however the device writes it', () => {
  const voices = [
    voice('Anna', 'de-DE'),
    voice('Ein Handy', 'de_AT'),
    voice('Low German', 'nds-DE'),
    voice('Divehi', 'dev'),
    voice('Nur Deutsch', 'DE'),
  ]
  expect(namesFor(voices, 'de-DE')).toEqual(['Anna', 'Ein Handy', 'Nur Deutsch'])
})

test.each([
  'Albert',
  'Bad News',
  'Bahh',
  'Bells',
  'Boing',
  'Bubbles',
  'Cellos',
  'Good News',
  'Jester',
  'Organ',
  'Superstar',
  'Trinoids',
  'Whisper',
  'Wobble',
  'Zarvox',
  'Fred',
  'Ralph',
  'Junior',
  'Kathy',
  'Eddy (English (UK))',
  'Flo (English (UK))',
  'Grandma (English (UK))',
  'Rocko (English (US))',
  'Shelley',
])('nobody is guided by %s', name => {
  expect(namesFor([voice(name, 'en-GB'), voice('Daniel', 'en-GB')])).toEqual(['Daniel'])
})

test('a novelty is known in every language of the system, by the end of its id', () => {
  const voices = [
    voice('Glocken', 'en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Bells' }),
    voice('Schlechte Nachrichten', 'en-US', { voiceURI: 'com.apple.speech.synthesis.voice.BadNews' }),
    voice('Großmutter', 'de-DE', { voiceURI: 'com.apple.eloquence.de-DE.Grandma' }),
    voice('Anna', 'de-DE', { voiceURI: 'com.apple.voice.compact.de-DE.Anna' }),
  ]
  expect(namesFor(voices, 'de-DE')).toEqual(['Anna'])
  expect(namesFor(voices)).toEqual([])
})

test('a person with a name like a novelty may speak', () => {
  expect(namesFor([voice('Belle', 'en-GB'), voice('Flora', 'en-GB'), voice('Sandya', 'en-GB')])).toHaveLength(
    3,
  )
})

test('what was chosen speaks; on a device without it the best one does', () => {
  const listed = voicesFor([voice('Daniel', 'en-GB'), voice('Kate', 'en-GB')], 'en-GB')
  expect(pickVoice(listed, 'Kate')).toMatchObject({ name: 'Kate' })
  expect(pickVoice(listed, 'Anna')).toMatchObject({ name: 'Daniel' })
  expect(pickVoice(listed, undefined)).toMatchObject({ name: 'Daniel' })
  expect(pickVoice(listed, RECORDED)).toBe(RECORDED)
})

test('where the device has no voice, or only robots, the recorded one speaks unless a robot was chosen', () => {
  const robots = voicesFor([voice('English (Great Britain)+espeak', 'en-GB', { default: true })], 'en-GB')
  expect(robots).toHaveLength(1)
  expect(pickVoice([], undefined)).toBe(RECORDED)
  expect(pickVoice(robots, undefined)).toBe(RECORDED)
  expect(pickVoice(robots, robots[0]?.voiceURI)).toBe(robots[0])
})

test('a robot comes after every other voice, also when it is the default of the device', () => {
  const voices = [voice('eSpeak English', 'en-GB', { default: true }), voice('Karen', 'en-AU')]
  expect(namesFor(voices)).toEqual(['Karen', 'eSpeak English'])
})
