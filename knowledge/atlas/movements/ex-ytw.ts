import type { Movement } from '#knowledge/shapes.ts'

export const exYtw = {
  id: 'ex-ytw',
  name: 'Y, T and W',
  kind: 'strength',
  area: 'upper back',
  posture: 'standing',
  needs: ['wall'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [2, 5],
    repeats: 9,
    repeatsRange: [8, 12],
    restSeconds: 30,
    capSeconds: 36,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Lean forward from the hips, arms hanging.'],
  turns: [
    [
      { line: 'Lift your arms to a Y, thumbs up.', cue: 'Y.' },
      { line: 'Lower slowly.', cue: 'Lower.' },
    ],
    [
      { line: 'Lift them to a T.', cue: 'T.' },
      { line: 'Lower slowly.', cue: 'Lower.' },
    ],
    [
      { line: 'Lift them to a W, elbows bent.', cue: 'W.' },
      { line: 'Lower slowly.', cue: 'Lower.' },
    ],
  ],
  feel: 'The muscles under the blades.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
