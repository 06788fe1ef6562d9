import type { Technique } from '#knowledge/shapes.ts'

export const heat = {
  id: 'heat',
  name: 'Warmth',
  kind: 'warmth',
  about: 'A warm pad or towel on top of the sore place.',
  setUp: ['Lay the wrapped pad or towel on the sore place.', 'Keep it warm, never hot. Stay awake.'],
  during: [],
  timed: [{ atSeconds: 300, line: 'Look at the skin. Mottled or white: take it off.' }],
  end: 'Take it off.',
  dose: {
    seconds: 900,
    secondsRange: [600, 1200],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 1200,
    startPain: 0,
    maxPain: 1,
    perDay: 3,
    daysPerWeek: 7,
    sources: ['french-2006', 'seed-002'],
  },
  tools: ['heat-pad', 'warm-towel'],
  needs: [],
  phases: ['p1-settle', 'p2-release', 'p3-rebuild', 'p4-prevent', 'latent', 'flare'],
  progression: ['At least an hour between two times.'],
  stop: [
    'Stop if skin turns mottled, white or blistered.',
    'Never lie on the pad, never fall asleep with it.',
  ],
  grade: 'low',
  evidence:
    'The trials tested a wrap worn for eight hours, not a pad. In 90 people a heated blanket eased new back pain at once. A pad for 15 minutes has no trial.',
  sources: ['french-2006', 'qaseem-2017', 'seed-002'],
} as const satisfies Technique
