import type { Movement } from '#knowledge/shapes.ts'

export const exThoracicExt = {
  id: 'ex-thoracic-ext',
  name: 'Small back lift',
  kind: 'strength',
  area: 'mid back',
  posture: 'prone',
  needs: ['floor', 'bed'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [2, 4],
    repeats: 8,
    repeatsRange: [8, 8],
    restSeconds: 30,
    capSeconds: 32,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Lie on your front, hands by your ears.'],
  turns: [
    [
      { line: 'Lift your chest a little.', cue: 'Lift.' },
      { line: 'Hold it there.', cue: 'Hold.' },
      { line: 'Lower slowly.', cue: 'Lower.' },
    ],
  ],
  feel: 'The muscles beside the mid spine.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
