import type { Movement } from '#knowledge/shapes.ts'

export const moNeckTurn = {
  id: 'mo-neck-turn',
  name: 'Easy head turns',
  kind: 'mobility',
  area: 'neck',
  posture: 'sitting',
  needs: ['chair'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 5,
    secondsRange: [2, 6],
    repeats: 8,
    repeatsRange: [5, 10],
    restSeconds: 0,
    capSeconds: 40,
    startPain: 0,
    maxPain: 3,
    perDay: 6,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  setUp: ['Sit tall.'],
  keep: 'Only as far as it is easy.',
  turns: [
    [
      { line: 'Turn your head slowly to the left.', cue: 'Left.' },
      { line: 'Now slowly to the right.', cue: 'Right.' },
    ],
  ],
  feel: 'An easy turn without a pull.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-choice'],
} as const satisfies Movement
