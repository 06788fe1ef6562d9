import type { Muscle } from '#knowledge/shapes.ts'

export const piriformis = {
  id: 'piriformis',
  name: 'Piriformis',
  about: 'Runs across the buttock from the sacrum to the outer hip bone.',
  triggerPoints: [
    {
      id: 'piriformis-1',
      local: ['buttock-mid'],
      site: 'Near sacrum edge mid-buttock.',
      essential: ['sacroiliac', 'buttock-mid'],
      spillover: ['posterior-thigh'],
    },
    {
      id: 'piriformis-2',
      local: ['buttock-mid'],
      site: 'Outer third toward hip bone.',
      essential: ['greater-trochanter', 'buttock-mid'],
      spillover: ['posterior-thigh'],
    },
  ],
  described: {
    of: 7,
    named: {
      'buttock-mid': 7,
      'posterior-thigh': 5,
      sacroiliac: 3,
      'greater-trochanter': 2,
      'lower-lumbar-paraspinal': 1,
    },
  },
  causes: ['driving', 'running', 'fall-or-slip', 'lifting'],
  aggravations: ['sitting-long', 'crossing-legs'],
  find: ['Go halfway between the edge of the sacrum and the outer hip bone.', 'The outer third is safer.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your sore side to a wall.',
        'Put rolled socks on the outer third of the buttock.',
        'Lean in slowly until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Move off at once if it shoots or tingles.',
      ],
      holdSeconds: 30,
    },
    {
      technique: 'ball-wall',
      tool: 'tennis-ball',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your sore side to a wall.',
        'Put a tennis ball on the outer third of the buttock.',
        'Lean in slowly until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Move off at once if it shoots or tingles.',
      ],
      holdSeconds: 30,
    },
  ],
  stretch: 'st-figure4',
  strengthen: ['ex-clamshell', 'ex-glute-bridge'],
  dangers: ['The big leg nerve runs here: shooting or tingling means move off at once.'],
  self: 'ok',
  confidence: 'high',
  frequency: 'common',
  layer: 'deep',
  sources: ['donnelly-2019', 'monclus-diez-2025', 'teach-aberdeen', 'teach-cards'],
} as const satisfies Muscle
