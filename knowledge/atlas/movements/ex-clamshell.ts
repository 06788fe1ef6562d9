import type { Movement } from '#knowledge/shapes.ts'

export const exClamshell = {
  id: 'ex-clamshell',
  name: 'Clamshell',
  kind: 'strength',
  area: 'outer hip',
  posture: 'side-lying',
  needs: ['floor', 'bed'],
  tools: ['none'],
  perSide: true,
  pace: 'counts',
  dose: {
    seconds: 3,
    secondsRange: [2, 5],
    repeats: 12,
    repeatsRange: [8, 12],
    restSeconds: 30,
    capSeconds: 36,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 3,
    sources: ['unknot-judgement'],
  },
  setUp: ['Lie with your {left|right} side on top.', 'Bend your knees, feet together.'],
  turns: [
    [
      { line: 'Open the top knee without rolling back.', cue: 'Open.' },
      { line: 'Close slowly.', cue: 'Close.' },
    ],
  ],
  feel: 'The outer hip.',
  stop: ['Stop at sharp pain, tingling or dizziness.'],
  notWith: [],
  neckEndRange: false,
  sources: ['unknot-judgement', 'hayden-2021'],
} as const satisfies Movement
