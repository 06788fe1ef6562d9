import type { Movement } from '#knowledge/shapes.ts'

export const moJumpingJack = {
  id: 'mo-jumping-jack',
  name: 'Jumping jacks',
  kind: 'mobility',
  area: 'whole body',
  posture: 'standing',
  needs: [],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 2,
    secondsRange: [2, 6],
    repeats: 8,
    repeatsRange: [5, 10],
    restSeconds: 0,
    capSeconds: 16,
    startPain: 0,
    maxPain: 3,
    perDay: 6,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  setUp: ['Stand tall.'],
  keep: 'Land softly.',
  turns: [
    [
      { line: 'Jump your feet apart, arms up.', cue: 'Jump.' },
      { line: 'And back together.', cue: 'Back.' },
    ],
  ],
  feel: 'The whole body getting warm.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [
    { condition: 'osteoporosis', because: 'Landing is hard on thin bones.' },
    { condition: 'heart-disease', because: 'Jumping loads the heart.' },
    { condition: 'heart-failure', because: 'Jumping loads the heart.' },
    { condition: 'stress-incontinence-longstanding', because: 'Jumping loads the pelvic floor.' },
  ],
  neckEndRange: false,
  sources: ['unknot-judgement'],
} as const satisfies Movement
