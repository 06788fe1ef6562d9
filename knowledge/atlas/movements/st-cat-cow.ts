import type { Movement } from '#knowledge/shapes.ts'

export const stCatCow = {
  id: 'st-cat-cow',
  name: 'Cat and cow',
  kind: 'stretch',
  area: 'whole spine',
  posture: 'all-fours',
  needs: ['floor'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 6,
    secondsRange: [4, 8],
    repeats: 8,
    repeatsRange: [6, 10],
    restSeconds: 0,
    capSeconds: 48,
    startPain: 0,
    maxPain: 3,
    perDay: 2,
    daysPerWeek: 5,
    sources: ['seed-002', 'unknot-judgement'],
  },
  setUp: ['Go on hands and knees.'],
  turns: [
    [
      { line: 'Breathe out, and round your back slowly.', cue: 'Round.' },
      { line: 'Breathe in, and let it hollow gently.', cue: 'Hollow.' },
    ],
  ],
  feel: 'The spine moving bit by bit.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [
    { condition: 'osteoporosis', because: 'A spine with thin bones is not rounded to its end.' },
    { condition: 'fracture-recent', because: 'A broken bone needs rest first.' },
  ],
  neckEndRange: false,
  sources: ['seed-002', 'unknot-judgement', 'hayden-2021', 'garber-2011'],
} as const satisfies Movement
