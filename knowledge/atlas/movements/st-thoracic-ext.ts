import type { Movement } from '#knowledge/shapes.ts'

export const stThoracicExt = {
  id: 'st-thoracic-ext',
  name: 'Upper-back lean',
  kind: 'stretch',
  area: 'mid back',
  posture: 'sitting',
  needs: ['chair'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 5,
    secondsRange: [3, 5],
    repeats: 5,
    repeatsRange: [3, 5],
    restSeconds: 0,
    capSeconds: 25,
    startPain: 0,
    maxPain: 3,
    perDay: 2,
    daysPerWeek: 5,
    sources: ['seed-002', 'unknot-judgement'],
  },
  setUp: ['Sit with a rolled towel under your blades.', 'Support your head with both hands.'],
  turns: [
    [
      { line: 'Lean back a little. Do not hang your neck.', cue: 'Lean back.' },
      { line: 'Hold it there.', cue: 'Hold.' },
      { line: 'Come up slowly.', cue: 'Come up.' },
    ],
  ],
  feel: 'The mid back opening.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [{ condition: 'osteoporosis', because: 'Loaded bending and twisting is hard on thin bones.' }],
  neckEndRange: false,
  sources: ['seed-002', 'unknot-judgement', 'garber-2011'],
} as const satisfies Movement
