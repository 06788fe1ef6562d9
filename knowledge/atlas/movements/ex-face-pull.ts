import type { Movement } from '#knowledge/shapes.ts'

export const exFacePull = {
  id: 'ex-face-pull',
  name: 'Face pull',
  kind: 'strength',
  area: 'upper back',
  posture: 'standing',
  needs: [],
  tools: ['band'],
  perSide: false,
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
  setUp: ['Fix the band at face height.'],
  turns: [
    [
      { line: 'Pull it toward your face, elbows high.', cue: 'Pull.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
  ],
  feel: 'The back of the shoulders.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
