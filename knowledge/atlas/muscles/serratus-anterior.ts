import type { Muscle } from '#knowledge/shapes.ts'

export const serratusAnterior = {
  id: 'serratus-anterior',
  name: 'Serratus anterior',
  about: 'Wraps the side of the ribs under the shoulder blade.',
  triggerPoints: [
    {
      id: 'serratus-anterior-1',
      local: ['lateral-ribs'],
      site: 'Side of chest about ribs 5-6 in line with armpit.',
      essential: ['anterolateral-chest', 'scapula-inferior-angle'],
      spillover: ['medial-arm', 'forearm-ulnar', 'hand-ulnar'],
    },
  ],
  described: {
    of: 5,
    named: {
      'medial-arm': 4,
      'scapula-inferior-angle': 3,
      'lateral-ribs': 3,
      'anterolateral-chest': 3,
      'medial-scapular-border': 2,
      'hand-ulnar': 1,
    },
  },
  causes: ['running', 'pushing-exercise', 'coughing', 'rowing-and-pulling', 'stress'],
  aggravations: ['deep-breath', 'lying-on-it'],
  find: ['Lay flat fingers on the ribs at your side.', 'Press gently.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      setUp: [
        'Sit with your {left|right} arm supported, the shoulder loose.',
        'Reach across with your other hand.',
        'Lay flat fingers on the {left|right} side ribs.',
        'Stay in line with the armpit, off the breast.',
      ],
      press: 'Let them sink in, very lightly.',
      stop: 'Stop if it tingles, or if breathing hurts.',
      letGo: 'Lift your fingers slowly.',
      rest: 'Let the arm hang. Breathe into your side.',
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-open-book',
  strengthen: ['ex-pushup-plus', 'ex-wall-slide'],
  dangers: [
    'Breathless: call the emergency number. Pain with each breath: let a doctor look first.',
    'Light on the ribs. Not on the breast.',
    'Burning skin in a band may be shingles.',
  ],
  self: 'limited',
  confidence: 'high',
  frequency: 'usual',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-niel-asher', 'teach-integrative-works', 'teach-aberdeen'],
} as const satisfies Muscle
