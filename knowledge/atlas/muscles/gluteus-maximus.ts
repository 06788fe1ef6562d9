import type { Muscle } from '#knowledge/shapes.ts'

export const gluteusMaximus = {
  id: 'gluteus-maximus',
  name: 'Gluteus maximus',
  about: 'The large buttock muscle.',
  triggerPoints: [
    {
      id: 'gluteus-maximus-1',
      local: ['buttock-upper'],
      site: 'Beside sacrum upper.',
      essential: ['sacroiliac', 'buttock-upper'],
      spillover: ['posterior-thigh'],
    },
    {
      id: 'gluteus-maximus-2',
      local: ['buttock-lower'],
      site: 'Above sit bone.',
      essential: ['buttock-mid', 'sacrum'],
      spillover: ['iliac-crest-posterior'],
    },
    {
      id: 'gluteus-maximus-3',
      local: ['coccyx'],
      site: 'Inner lower near tailbone.',
      essential: ['coccyx'],
      spillover: [],
      bilateral: true,
    },
  ],
  causes: ['prolonged-sitting', 'wallet', 'running', 'fall-or-slip', 'swimming'],
  aggravations: ['bending-forward', 'sitting-long'],
  find: ['Press along the edge of the sacrum.', 'Then press above the bone you sit on.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your sore side to a wall.',
        'Put rolled socks on the buttock beside the sacrum.',
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
        'Put a tennis ball on the buttock beside the sacrum.',
        'Lean in slowly until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Move off at once if it shoots or tingles.',
      ],
    },
  ],
  stretch: 'st-glute-max',
  strengthen: ['ex-glute-bridge', 'ex-hip-hinge'],
  dangers: ['The big leg nerve runs mid-buttock: stop if it shoots.', 'Stay off the tailbone.'],
  self: 'ok',
  confidence: 'high',
  layer: 'superficial',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
