import type { Movement } from '#knowledge/shapes.ts'

export const moSeatedBend = {
  id: 'mo-seated-bend',
  name: 'Seated side bends',
  kind: 'mobility',
  area: 'sides',
  posture: 'sitting',
  needs: ['chair'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [2, 6],
    repeats: 8,
    repeatsRange: [5, 10],
    restSeconds: 0,
    capSeconds: 32,
    startPain: 0,
    maxPain: 3,
    perDay: 6,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  setUp: ['Sit tall. Let your arms hang.'],
  keep: 'Only as far as it is easy.',
  turns: [
    [
      { line: 'Slide one hand down beside the chair.', cue: 'Down.' },
      { line: 'Now the other hand.', cue: 'The other.' },
    ],
  ],
  feel: 'The sides getting longer.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-choice'],
} as const satisfies Movement
