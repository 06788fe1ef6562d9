import type { Movement } from '#knowledge/shapes.ts'

export const moTrunkTurn = {
  id: 'mo-trunk-turn',
  name: 'Easy trunk turns',
  kind: 'mobility',
  area: 'back',
  posture: 'sitting',
  needs: ['chair'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [2, 6],
    repeats: 8,
    repeatsRange: [5, 10],
    restSeconds: 0,
    capSeconds: 32,
    startPain: 0,
    maxPain: 3,
    perDay: 6,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  setUp: ['Sit tall, arms crossed.'],
  keep: 'Only as far as it is easy.',
  turns: [
    [
      { line: 'Turn your chest slowly to the left.', cue: 'Left.' },
      { line: 'Now slowly to the right.', cue: 'Right.' },
    ],
  ],
  feel: 'The back turning bit by bit.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-choice'],
} as const satisfies Movement
