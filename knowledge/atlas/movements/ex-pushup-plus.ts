import type { Movement } from '#knowledge/shapes.ts'

export const exPushupPlus = {
  id: 'ex-pushup-plus',
  name: 'Wall push-up plus',
  kind: 'strength',
  area: 'shoulder blades',
  posture: 'wall',
  needs: ['wall'],
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
  setUp: ['Lean on a wall with straight arms.'],
  turns: [
    [
      { line: 'Bend your elbows slowly.', cue: 'Bend.' },
      { line: 'Push away from the wall.', cue: 'Push.' },
      { line: 'At the end push your blades apart.', cue: 'Apart.' },
    ],
  ],
  feel: 'The blades sliding round the ribs.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
