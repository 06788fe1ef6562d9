import type { Technique } from '#knowledge/shapes.ts'

export const stretch = {
  id: 'stretch',
  name: 'Gentle stretch',
  kind: 'movement',
  about: 'A mild pull, held while you breathe.',
  setUp: ['Move slowly until it pulls mildly.'],
  during: ['Stay where the pull is mild.', 'Breathe out.'],
  dose: {
    seconds: 20,
    secondsRange: [10, 30],
    repeats: 2,
    repeatsRange: [2, 4],
    restSeconds: 10,
    capSeconds: 90,
    startPain: 0,
    maxPain: 3,
    perDay: 2,
    daysPerWeek: 5,
    sources: ['seed-002', 'garber-2011'],
  },
  tools: ['none'],
  needs: [],
  phases: ['p1-settle', 'p2-release', 'p3-rebuild', 'p4-prevent', 'latent', 'flare'],
  progression: ['About a minute for a muscle in all.'],
  stop: ['Stop at a sharp rise of pain, tingling or dizziness.'],
  grade: 'low',
  evidence:
    'Office workers with neck pain who stretched twice a day had 1.4 points less pain after four weeks. Stretching with training also kept new neck pain away: 12 of 100 had it within a year, against 27. Those people had been chosen for a stiff or weak neck.',
  sources: ['tunwattanapong-2016', 'sihawong-2014', 'garber-2011', 'seed-002'],
} as const satisfies Technique
