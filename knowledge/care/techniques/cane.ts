import type { Technique } from '#knowledge/shapes.ts'

export const cane = {
  id: 'cane',
  name: 'Hook cane',
  kind: 'release',
  about: 'A curved stick that reaches your own back.',
  setUp: [],
  during: [],
  pressing: {
    setUp: ['Hook the cane so the knob rests on the spot.'],
    press: 'Push away with the lower hand, guide with the upper.',
    stop: 'Stop if it turns sharp, numb or electric.',
    letGo: 'Ease the cane off slowly.',
    rest: 'Rest the cane. Roll your shoulders slowly.',
  },
  dose: {
    seconds: 20,
    secondsRange: [10, 30],
    repeats: 3,
    repeatsRange: [3, 4],
    restSeconds: 45,
    capSeconds: 90,
    startPain: 3,
    maxPain: 5,
    perDay: 1,
    daysPerWeek: 7,
    sources: ['seed-001'],
  },
  tools: ['cane'],
  needs: ['chair'],
  phases: ['p2-release', 'latent'],
  progression: ['Once a day is enough.'],
  stop: [
    'Stop above 7 of 10, or if pain rises by 2 and stays.',
    'Stop at numb, tingling or electric feelings.',
    'Stop at dizziness, or something pulsing under the tool.',
  ],
  grade: 'low',
  evidence:
    'It has one trial, with 28 people. One of two sore spots was pressed, 6 times 30 seconds every other day for a week. That spot could bear more. Pain was not measured. We keep the limit of 90 seconds a spot.',
  sources: ['gulick-2011', 'seed-001'],
} as const satisfies Technique
