import type { Technique } from '#knowledge/shapes.ts'

export const ir = {
  id: 'ir',
  name: 'Infrared pad',
  kind: 'warmth',
  about: 'A form of heat, no more. Awake, on low, with a timer.',
  setUp: ['Lay the pad on top of you, on low.', 'Set a timer on it too. Stay awake.'],
  during: [],
  timed: [{ atSeconds: 300, line: 'Look at the skin. Mottled or white: take it off.' }],
  end: 'Switch it off. Take the pad off.',
  dose: {
    seconds: 900,
    secondsRange: [600, 1200],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 1200,
    startPain: 0,
    maxPain: 1,
    perDay: 2,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  tools: ['heat-pad'],
  needs: [],
  phases: ['p1-settle', 'p2-release', 'p3-rebuild', 'p4-prevent', 'latent', 'flare'],
  progression: ['No more than twice a day.'],
  stop: ['Stop if skin turns mottled, white or blistered.', 'Never lie on it, never nap on it.'],
  grade: 'low',
  evidence:
    'A belt worn on the low back beat the same belt switched off, in 39 people over seven weeks. Other studies are small and mixed. No pad or lamp was tested.',
  sources: ['gale-2006', 'tsagkaris-2022', 'seed-001'],
} as const satisfies Technique
