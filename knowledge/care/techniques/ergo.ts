import type { Technique } from '#knowledge/shapes.ts'

export const ergo = {
  id: 'ergo',
  name: 'Desk check',
  kind: 'habit',
  about: 'Screen, chair and mouse where the body wants them.',
  setUp: [],
  during: [
    "Set the screen's top at eye level, or just below.",
    'Rest your feet flat, your forearms on the desk.',
    'Bring the mouse close.',
  ],
  dose: {
    seconds: 60,
    secondsRange: [30, 300],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 300,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  tools: ['none'],
  needs: [],
  phases: ['p2-release', 'p3-rebuild', 'p4-prevent', 'latent'],
  progression: ['Look again after two weeks.'],
  stop: ['Stop if a position hurts.'],
  grade: 'low',
  evidence:
    'A better desk alone changed little. Two small studies found less neck pain, with a curved seat and with an arm board. Breaks helped.',
  sources: ['driessen-2010', 'waongenngarm-2021', 'seed-002'],
} as const satisfies Technique
