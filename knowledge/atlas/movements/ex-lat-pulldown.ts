import type { Movement } from '#knowledge/shapes.ts'

export const exLatPulldown = {
  id: 'ex-lat-pulldown',
  name: 'Band pulldown',
  kind: 'strength',
  area: 'sides of the back',
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
  setUp: ['Hang the band over a closed door.', 'Hold one end in each hand.'],
  turns: [
    [
      { line: 'Pull it down to your chest.', cue: 'Down.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
  ],
  feel: 'The sides of the back.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
