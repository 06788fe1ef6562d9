import type { Movement } from '#knowledge/shapes.ts'

export const moMarch = {
  id: 'mo-march',
  name: 'March on the spot',
  kind: 'mobility',
  area: 'whole body',
  posture: 'standing',
  needs: [],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 6,
    secondsRange: [2, 6],
    repeats: 8,
    repeatsRange: [5, 10],
    restSeconds: 0,
    capSeconds: 48,
    startPain: 0,
    maxPain: 3,
    perDay: 6,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  setUp: ['Stand tall.'],
  keep: 'Keep it easy enough to talk.',
  turns: [
    [
      { line: 'Lift your left knee, arms swinging.', cue: 'Left.' },
      { line: 'Now your right knee.', cue: 'Right.' },
    ],
  ],
  feel: 'The body getting warm.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-choice'],
} as const satisfies Movement
