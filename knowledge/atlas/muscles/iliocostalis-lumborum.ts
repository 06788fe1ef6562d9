import type { Muscle } from '#knowledge/shapes.ts'

export const iliocostalisLumborum = {
  id: 'iliocostalis-lumborum',
  name: 'Iliocostalis lumborum',
  about: 'The outer cord beside the spine, in the low back.',
  triggerPoints: [
    {
      id: 'iliocostalis-lumborum-1',
      local: ['upper-lumbar-paraspinal'],
      site: 'Beside spine about L1, outer ridge.',
      essential: ['buttock-mid'],
      spillover: ['lower-lumbar-paraspinal', 'iliac-crest-posterior'],
    },
  ],
  described: {
    of: 2,
    named: { 'lateral-ribs': 1, 'lower-lumbar-paraspinal': 1, 'buttock-mid': 1, 'greater-trochanter': 1 },
  },
  causes: ['lifting', 'driving', 'prolonged-sitting', 'standing-long'],
  aggravations: ['rising', 'stairs-and-hills', 'bending-forward'],
  find: ['Feel along the outer edge of the muscle ridge in the low back.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      maxPain: 3,
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks beside the spine, below the ribs.',
        'Keep it light: this is close to the kidneys.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 3.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
    {
      technique: 'ball-wall',
      tool: 'tennis-ball',
      posture: 'wall',
      needs: ['wall'],
      maxPain: 3,
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a tennis ball beside the spine, below the ribs.',
        'Keep it light: this is close to the kidneys.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 3.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
  ],
  stretch: 'st-knee-to-chest',
  strengthen: ['ex-bird-dog', 'ex-glute-bridge'],
  dangers: [
    'The kidneys lie behind and below the lowest ribs: light only.',
    'A numb or weak leg, or numb between the legs: stop and get help.',
  ],
  self: 'ok',
  confidence: 'high',
  frequency: 'common',
  layer: 'deep',
  sources: ['donnelly-2019', 'monclus-diez-2025', 'teach-namtpt', 'teach-cards'],
} as const satisfies Muscle
