/** Words about what a session sounds like. */
export const soundWords = {
  title: 'Sound',
  sounds: { voice: 'Voice and bells', 'eyes-shut': 'Eyes shut', bells: 'Bells only', silent: 'Silent' },
  eyesShut:
    'Lay the phone down and close your eyes. All is said. You hear the breath, and the last three seconds of each part.',
  voice: 'Voice',
  recorded: 'Recorded voice',
  pace: 'How fast it speaks',
  paces: { slow: 'Slower', usual: 'As usual', fast: 'Faster' },
  volume: 'Volume',
  listen: 'Listen to it',
  sample: 'Breathe out slowly. Let your shoulders sink.',
  hear: 'Listen for "more", "less", "good" and "stop", on this device only',
  installs:
    'This browser can learn to understand "more", "less", "good" and "stop" on this device. It fetches what it needs once; what you say goes to nobody.',
  install: 'Let the browser fetch it',
  installing: 'The browser is fetching it. This may take minutes.',
  notInstalled: 'The browser could not fetch it. Buttons and keys do the same.',
} as const
