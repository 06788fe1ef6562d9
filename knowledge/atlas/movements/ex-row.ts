import type { Movement } from '#knowledge/shapes.ts'

export const exRow = {
  id: 'ex-row',
  name: 'Band row',
  kind: 'strength',
  area: 'between the blades',
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
  setUp: ['Fix the band in front of you, waist high.'],
  turns: [
    [
      { line: 'Pull your elbows back, close to your ribs.', cue: 'Pull.' },
      { line: 'Squeeze the blades together.', cue: 'Squeeze.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
  ],
  feel: 'The blades drawing together.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
