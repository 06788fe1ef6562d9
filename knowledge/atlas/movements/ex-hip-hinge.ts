import type { Movement } from '#knowledge/shapes.ts'

export const exHipHinge = {
  id: 'ex-hip-hinge',
  name: 'Hip hinge',
  kind: 'strength',
  area: 'hips and back',
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
  setUp: ['Hold a stick along your spine.'],
  turns: [
    [
      { line: 'Push your hips back, back straight.', cue: 'Hips back.' },
      { line: 'Come up by squeezing your buttocks.', cue: 'Come up.' },
    ],
  ],
  feel: 'The hips folding, the back long.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'hayden-2021'],
} as const satisfies Movement
