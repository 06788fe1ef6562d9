import type { Technique } from '#knowledge/shapes.ts'

export const aerobic = {
  id: 'aerobic',
  name: 'Walking',
  kind: 'movement',
  about: 'Walk, swim or cycle at a pace that lets you talk.',
  setUp: ['Walk in the room, or outside.'],
  during: [
    'Walk at a pace that lets you talk.',
    'Let your arms swing.',
    'Turn back if it starts to hurt more.',
  ],
  end: 'Slow down, and come to a stop.',
  dose: {
    seconds: 600,
    secondsRange: [180, 1800],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 1800,
    startPain: 0,
    maxPain: 4,
    perDay: 3,
    daysPerWeek: 7,
    sources: ['bull-2020', 'pocovi-2024'],
  },
  tools: ['none'],
  needs: [],
  phases: ['p0-acute', 'p1-settle', 'p2-release', 'p3-rebuild', 'p4-prevent', 'latent', 'flare'],
  progression: ['Add 10 to 20 percent a week.', 'Aim for 150 minutes a week.'],
  stop: ['Stop if pain rises by two, or you get breathless.'],
  grade: 'good',
  evidence:
    'After back pain, a walking programme nearly doubled the time until it came back: 208 against 112 days.',
  sources: ['pocovi-2024', 'bull-2020', 'seed-002', 'seed-000'],
} as const satisfies Technique
