import type { Movement } from '#knowledge/shapes.ts'

export const exScaption = {
  id: 'ex-scaption',
  name: 'Thumbs-up raise',
  kind: 'strength',
  area: 'shoulders',
  posture: 'standing',
  needs: [],
  tools: ['none'],
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
  setUp: ['Stand tall, thumbs up.'],
  turns: [
    [
      { line: 'Lift both arms halfway between front and side.', cue: 'Lift.' },
      { line: 'Stop at shoulder height. Lower slowly.', cue: 'Lower.' },
    ],
  ],
  feel: 'The tops of the shoulders.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
