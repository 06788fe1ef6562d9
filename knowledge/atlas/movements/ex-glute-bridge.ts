import type { Movement } from '#knowledge/shapes.ts'

export const exGluteBridge = {
  id: 'ex-glute-bridge',
  name: 'Glute bridge',
  kind: 'strength',
  area: 'buttocks',
  posture: 'lying',
  needs: ['floor', 'bed'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [2, 5],
    repeats: 10,
    repeatsRange: [8, 10],
    restSeconds: 30,
    capSeconds: 40,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Lie on your back, knees bent.'],
  turns: [
    [
      { line: 'Squeeze your buttocks and lift your hips.', cue: 'Lift.' },
      { line: 'Hold it there.', cue: 'Hold.' },
      { line: 'Lower slowly.', cue: 'Lower.' },
    ],
  ],
  feel: 'The buttocks doing the work.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'hayden-2021'],
} as const satisfies Movement
