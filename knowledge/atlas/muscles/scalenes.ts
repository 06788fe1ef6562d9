import type { Muscle } from '#knowledge/shapes.ts'

export const scalenes = {
  id: 'scalenes',
  name: 'Scalenes',
  about: 'Deep at the side of the neck, above the collarbone.',
  triggerPoints: [
    {
      id: 'scalenes-1',
      local: ['lateral-neck'],
      site: 'Side-front of lower neck behind SCM.',
      essential: ['pectoral', 'medial-scapular-border', 'lateral-arm'],
      spillover: ['lateral-deltoid', 'anterior-arm', 'posterior-arm', 'forearm-radial', 'hand-radial'],
    },
  ],
  described: {
    of: 8,
    named: {
      pectoral: 7,
      'medial-scapular-border': 6,
      'lateral-arm': 4,
      'forearm-radial': 4,
      'hand-radial': 4,
      'upper-thoracic-paraspinal': 2,
      'anterior-arm': 2,
      'posterior-arm': 2,
      temple: 1,
      'anterior-shoulder': 1,
      interscapular: 1,
    },
  },
  causes: ['coughing', 'rowing-and-pulling', 'heavy-bag', 'whiplash'],
  aggravations: ['tilt-head-away', 'arm-pulled', 'overhead-reach'],
  find: ['Do not press it yourself. This page only explains it.'],
  releases: [],
  stretch: 'st-scalene',
  strengthen: ['ex-breath-diaphragm', 'ex-deep-neck-flexor'],
  dangers: [
    'Nerves, vessels and the top of the lung lie there.',
    'A swollen or numb hand: stop, and see a doctor. Suddenly cold and white: get help now.',
    'Pain in chest and left arm together: think of the heart first.',
  ],
  self: 'no',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-aberdeen', 'teach-integrative-works'],
} as const satisfies Muscle
