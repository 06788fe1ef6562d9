import type { Technique } from '#knowledge/shapes.ts'

export const cold = {
  id: 'cold',
  name: 'Cold',
  kind: 'warmth',
  about: 'A cold pack in a cloth, for a fresh injury or swelling.',
  steps: [
    'Wrap the cold pack in a cloth.',
    'Lay it on for 10 minutes.',
    'Take it off when the skin is numb.',
  ],
  dose: {
    seconds: 600,
    secondsRange: [600, 900],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 1200,
    startPain: 0,
    maxPain: 2,
    perDay: 6,
    daysPerWeek: 7,
    sources: ['seed-002', 'french-2006'],
  },
  tools: ['cold-pack'],
  needs: [],
  phases: ['p0-acute'],
  progression: ['In the first 48 hours, every two to three hours.'],
  stop: ['Stop if skin turns white or blue, or comes up in hives.'],
  grade: 'low',
  evidence: 'There is too little evidence to say how much it helps.',
  sources: ['french-2006', 'seed-002'],
} as const satisfies Technique
