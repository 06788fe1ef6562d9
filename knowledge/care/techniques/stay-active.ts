import type { Technique } from '#knowledge/shapes.ts'

export const stayActive = {
  id: 'stay-active',
  name: 'Keep moving',
  kind: 'habit',
  about: 'Leave out what brings it on for a day or two. Keep walking.',
  setUp: [],
  during: [
    'Leave out what brings it on, one to three days.',
    'Walk a little several times today.',
    'Lie down no longer than a day or two.',
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
    perDay: 6,
    daysPerWeek: 7,
    sources: ['dahm-2010'],
  },
  tools: ['none'],
  needs: [],
  phases: ['p0-acute', 'p1-settle', 'p2-release', 'p3-rebuild', 'p4-prevent', 'latent', 'flare'],
  progression: ['After three days add the task back bit by bit.'],
  stop: ['Stop what sharply raises the pain.'],
  grade: 'moderate',
  evidence:
    'Staying active is slightly better than bed rest in new back pain: pain 0.22 and function 0.29 standard units.',
  sources: ['dahm-2010', 'seed-000', 'seed-001'],
} as const satisfies Technique
