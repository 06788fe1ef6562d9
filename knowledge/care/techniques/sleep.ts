import type { Technique } from '#knowledge/shapes.ts'

export const sleep = {
  id: 'sleep',
  name: 'Sleep position',
  kind: 'habit',
  about: 'On your back or side, with a pillow where it helps.',
  setUp: [],
  during: [
    'On your back: a pillow under your knees.',
    'On your side: a pillow between your knees.',
    'Do not lie on the sore side.',
  ],
  dose: {
    seconds: 60,
    secondsRange: [30, 120],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 120,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  tools: ['none'],
  needs: ['bed'],
  phases: ['p0-acute', 'p1-settle', 'p2-release', 'p3-rebuild', 'p4-prevent', 'latent', 'flare'],
  progression: ['Try it for a week.'],
  stop: ['Never with a heat pad in bed.'],
  grade: 'low',
  evidence:
    'Four studies were found, and lying on the side was mostly kind to the spine. That the back is as good, and the front less so, is common advice.',
  sources: ['cary-2019', 'seed-002', 'unknot-judgement'],
} as const satisfies Technique
