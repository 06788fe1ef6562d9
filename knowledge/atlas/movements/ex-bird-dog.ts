import type { Movement } from '#knowledge/shapes.ts'

export const exBirdDog = {
  id: 'ex-bird-dog',
  name: 'Bird dog',
  kind: 'strength',
  area: 'back and hips',
  posture: 'all-fours',
  needs: ['floor'],
  tools: ['none'],
  perSide: true,
  pace: 'counts',
  dose: {
    seconds: 6,
    secondsRange: [5, 10],
    repeats: 6,
    repeatsRange: [4, 8],
    restSeconds: 30,
    capSeconds: 36,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['mcgill-2015'],
  },
  setUp: ['Go on hands and knees.'],
  turns: [
    [
      { line: 'Reach {left|right} leg and other arm out long.', cue: 'Reach.' },
      { line: 'Hold it, hips level.', cue: 'Hold.' },
      { line: 'Come back slowly.', cue: 'Back.' },
    ],
  ],
  feel: 'The trunk steady as a table.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['mcgill-2015', 'hayden-2021'],
} as const satisfies Movement
