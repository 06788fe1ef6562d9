import type { Movement } from '#knowledge/shapes.ts'

export const moPelvicTilt = {
  id: 'mo-pelvic-tilt',
  name: 'Pelvic tilts',
  kind: 'mobility',
  area: 'low back',
  posture: 'lying',
  needs: ['floor', 'bed'],
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
  setUp: ['Lie on your back, knees bent.'],
  keep: 'Keep it small and slow.',
  turns: [
    [
      { line: 'Flatten your low back.', cue: 'Flatten.' },
      { line: 'Then let it arch.', cue: 'Arch.' },
    ],
  ],
  feel: 'The low back rocking.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-choice'],
} as const satisfies Movement
