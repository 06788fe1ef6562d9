import type { Technique } from '#knowledge/shapes.ts'

export const tensHome = {
  id: 'tens-home',
  name: 'Home TENS',
  kind: 'device',
  about: 'Small currents through the skin. Optional comfort.',
  setUp: [
    'Ask first if you have a device or epilepsy.',
    'Strong but comfortable.',
    'Take it off after 30 minutes.',
  ],
  during: [],
  dose: {
    seconds: 1800,
    secondsRange: [1200, 2400],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 2400,
    startPain: 0,
    maxPain: 3,
    perDay: 3,
    daysPerWeek: 7,
    sources: ['unknot-judgement'],
  },
  tools: ['none'],
  needs: [],
  phases: [],
  progression: ['Stop when it does nothing after two weeks.'],
  stop: ['Never on the neck, chest or head.'],
  grade: 'low',
  evidence:
    'In lasting low back pain the WHO advises against routine use. For new pain after a strain or injury elsewhere, a US guideline suggests it, with low trust. A knot without an injury is one step beyond that.',
  sources: ['who-2023', 'qaseem-2020', 'verville-2023', 'seed-000'],
} as const satisfies Technique
