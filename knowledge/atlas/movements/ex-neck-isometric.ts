import type { Movement } from '#knowledge/shapes.ts'

export const exNeckIsometric = {
  id: 'ex-neck-isometric',
  name: 'Hand against head',
  kind: 'strength',
  area: 'neck',
  posture: 'sitting',
  needs: ['chair'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 5,
    secondsRange: [3, 5],
    repeats: 20,
    repeatsRange: [8, 20],
    restSeconds: 30,
    capSeconds: 100,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Sit tall. Your head stays still.'],
  keep: 'Use a third of your strength.',
  turns: [
    [
      { line: 'Hand on your forehead. Press against it.', cue: 'Press forward.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
    [
      { line: 'Hand behind your head. Press against it.', cue: 'Press back.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
    [
      { line: 'Hand on the left of your head. Press.', cue: 'Press left.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
    [
      { line: 'Hand on the right of your head. Press.', cue: 'Press right.' },
      { line: 'Let go slowly.', cue: 'Let go.' },
    ],
  ],
  inBlocks: true,
  feel: 'Steady work without movement.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'louw-2017', 'price-2020'],
} as const satisfies Movement
