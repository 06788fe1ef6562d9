import type { Movement } from '#knowledge/shapes.ts'

export const exDeadBug = {
  id: 'ex-dead-bug',
  name: 'Dead bug',
  kind: 'strength',
  area: 'belly',
  posture: 'lying',
  needs: ['floor'],
  tools: ['none'],
  perSide: false,
  pace: 'counts',
  dose: {
    seconds: 4,
    secondsRange: [2, 5],
    repeats: 10,
    repeatsRange: [8, 12],
    restSeconds: 30,
    capSeconds: 40,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Lie on your back, arms and knees up.'],
  keep: 'Keep your back flat.',
  turns: [
    [
      { line: 'Lower your left arm and right heel.', cue: 'Left arm.' },
      { line: 'Come back slowly.', cue: 'Back.' },
    ],
    [
      { line: 'Lower your right arm and left heel.', cue: 'Right arm.' },
      { line: 'Come back slowly.', cue: 'Back.' },
    ],
  ],
  feel: 'The belly working, the back quiet.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'hayden-2021'],
} as const satisfies Movement
