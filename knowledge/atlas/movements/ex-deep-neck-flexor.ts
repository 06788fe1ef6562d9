import type { Movement } from '#knowledge/shapes.ts'

export const exDeepNeckFlexor = {
  id: 'ex-deep-neck-flexor',
  name: 'Lying chin nod',
  kind: 'strength',
  area: 'front of the neck',
  posture: 'lying',
  needs: ['floor', 'bed'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 10,
    secondsRange: [5, 10],
    repeats: 10,
    repeatsRange: [5, 10],
    restSeconds: 30,
    capSeconds: 100,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Lie on your back.'],
  turns: [
    [
      { line: 'Nod a small yes.', cue: 'Nod.' },
      { line: 'Hold it quietly.', cue: 'Hold.' },
      { line: 'Let go and rest.', cue: 'Rest.' },
    ],
  ],
  feel: 'Quiet work deep in the neck.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'villanueva-ruiz-2022', 'blomgren-2018'],
} as const satisfies Movement
