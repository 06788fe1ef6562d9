import type { Movement } from '#knowledge/shapes.ts'

export const exWallSlide = {
  id: 'ex-wall-slide',
  name: 'Wall slide',
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
  setUp: ['Lay your forearms on a wall.'],
  turns: [
    [
      { line: 'Slide them up while pressing lightly.', cue: 'Up.' },
      { line: 'Slide down slowly.', cue: 'Down.' },
    ],
  ],
  feel: 'The blades turning up smoothly.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
