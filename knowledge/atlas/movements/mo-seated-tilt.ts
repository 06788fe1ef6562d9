import type { Movement } from '#knowledge/shapes.ts'

export const moSeatedTilt = {
  id: 'mo-seated-tilt',
  name: 'Seated pelvic tilts',
  kind: 'mobility',
  area: 'low back',
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
  setUp: ['Sit at the front of the chair, feet flat.'],
  keep: 'Keep it small and slow.',
  turns: [
    [
      { line: 'Let your low back round a little.', cue: 'Round.' },
      { line: 'Then let it arch.', cue: 'Arch.' },
    ],
  ],
  feel: 'The low back rocking.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [
    { condition: 'osteoporosis', because: 'Loaded bending and twisting is hard on thin bones.' },
    { condition: 'fracture-recent', because: 'A broken bone needs rest first.' },
  ],
  neckEndRange: false,
  sources: ['unknot-choice'],
} as const satisfies Movement
