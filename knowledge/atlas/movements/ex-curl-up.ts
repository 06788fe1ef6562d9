import type { Movement } from '#knowledge/shapes.ts'

export const exCurlUp = {
  id: 'ex-curl-up',
  name: 'Small curl-up',
  kind: 'strength',
  area: 'belly',
  posture: 'lying',
  needs: ['floor'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 8,
    secondsRange: [5, 8],
    repeats: 5,
    repeatsRange: [3, 5],
    restSeconds: 30,
    capSeconds: 40,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['mcgill-2015'],
  },
  setUp: ['Lie on your back, hands under your low back.'],
  turns: [
    [
      { line: 'Lift head and shoulders a little.', cue: 'Lift.' },
      { line: 'Hold it and breathe.', cue: 'Hold.' },
      { line: 'Lower slowly.', cue: 'Lower.' },
    ],
  ],
  feel: 'The front of the belly.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [{ condition: 'osteoporosis', because: 'Curling up is hard on thin spine bones.' }],
  neckEndRange: false,
  sources: ['mcgill-2015', 'hayden-2021'],
} as const satisfies Movement
