import type { Movement } from '#knowledge/shapes.ts'

export const exExtRotation = {
  id: 'ex-ext-rotation',
  name: 'Turning out',
  kind: 'strength',
  area: 'back of the shoulder',
  posture: 'standing',
  needs: [],
  tools: ['band'],
  perSide: true,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [2, 5],
    repeats: 10,
    repeatsRange: [8, 12],
    restSeconds: 30,
    capSeconds: 40,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Hold the band in your {left|right} hand.', 'That elbow rests on a towel at your side.'],
  turns: [
    [
      { line: 'Turn the forearm outward.', cue: 'Out.' },
      { line: 'Come back slowly.', cue: 'Back.' },
    ],
  ],
  feel: 'The back of the shoulder.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
