import type { Movement } from '#knowledge/shapes.ts'

export const stSuboccipitalNod = {
  id: 'st-suboccipital-nod',
  name: 'Small nod',
  kind: 'stretch',
  area: 'under the skull',
  posture: 'lying',
  needs: ['floor', 'bed'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 6,
    secondsRange: [5, 10],
    repeats: 5,
    repeatsRange: [3, 5],
    restSeconds: 0,
    capSeconds: 30,
    startPain: 0,
    maxPain: 3,
    perDay: 2,
    daysPerWeek: 5,
    sources: ['unknot-judgement'],
  },
  setUp: ['Lie on your back, head on a thin pillow.'],
  turns: [
    [
      { line: 'Nod a tiny yes. The neck gets long.', cue: 'Nod.' },
      { line: 'Hold it there.', cue: 'Hold.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
  ],
  feel: 'A soft lengthening under the skull.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'blomgren-2018', 'villanueva-ruiz-2022'],
} as const satisfies Movement
