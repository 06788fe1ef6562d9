import type { Movement } from '#knowledge/shapes.ts'

export const stChinTuck = {
  id: 'st-chin-tuck',
  name: 'Chin tuck',
  kind: 'stretch',
  area: 'neck',
  posture: 'sitting',
  needs: ['chair'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [3, 5],
    repeats: 10,
    repeatsRange: [5, 10],
    restSeconds: 0,
    capSeconds: 40,
    startPain: 0,
    maxPain: 3,
    perDay: 2,
    daysPerWeek: 5,
    sources: ['unknot-judgement'],
  },
  setUp: ['Sit tall and look straight ahead.'],
  turns: [
    [
      { line: 'Glide your chin straight back, without tilting.', cue: 'Chin back.' },
      { line: 'Hold it there.', cue: 'Hold.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
  ],
  feel: 'Length at the back of your neck.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'blomgren-2018'],
} as const satisfies Movement
