import type { Muscle } from '#knowledge/shapes.ts'

export const gluteusMinimus = {
  id: 'gluteus-minimus',
  name: 'Gluteus minimus',
  about: 'The deepest of the outer hip muscles.',
  triggerPoints: [
    {
      id: 'gluteus-minimus-1',
      local: ['greater-trochanter'],
      site: 'Front outer hip below crest.',
      essential: ['greater-trochanter', 'lateral-thigh'],
      spillover: ['lateral-calf'],
    },
    {
      id: 'gluteus-minimus-2',
      local: ['buttock-mid'],
      site: 'Above and behind outer hip bone.',
      essential: ['buttock-mid', 'posterior-thigh'],
      spillover: ['posterior-calf', 'buttock-lower'],
    },
  ],
  described: {
    of: 8,
    named: {
      'lateral-thigh': 7,
      'lateral-calf': 7,
      'posterior-thigh': 5,
      'posterior-calf': 5,
      'buttock-mid': 4,
      'buttock-lower': 3,
      'greater-trochanter': 1,
    },
  },
  causes: ['standing-long', 'fall-or-slip', 'driving', 'running'],
  aggravations: ['rising', 'lying-on-it', 'crossing-legs'],
  find: ['Press deep, between the outer hip bone and the crest.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your sore side to a wall.',
        'Put rolled socks between outer hip bone and hip crest.',
        'Lean in slowly until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Move off at once if it shoots or tingles.',
      ],
    },
    {
      technique: 'ball-wall',
      tool: 'tennis-ball',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your sore side to a wall.',
        'Put a tennis ball between outer hip bone and hip crest.',
        'Lean in slowly until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Move off at once if it shoots or tingles.',
      ],
    },
  ],
  stretch: 'st-itb-cross',
  strengthen: ['ex-side-leg-raise', 'ex-clamshell'],
  dangers: ['It can feel like sciatica.', 'Truly numb or weak: that is a nerve. See somebody.'],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-aberdeen'],
} as const satisfies Muscle
