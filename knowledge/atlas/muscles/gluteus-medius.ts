import type { Muscle } from '#knowledge/shapes.ts'

export const gluteusMedius = {
  id: 'gluteus-medius',
  name: 'Gluteus medius',
  about: 'Lies under the hip crest and steadies you on one leg.',
  triggerPoints: [
    {
      id: 'gluteus-medius-1',
      local: ['iliac-crest-posterior'],
      site: 'Below back third of hip crest.',
      essential: ['iliac-crest-posterior', 'sacroiliac', 'sacrum'],
      spillover: ['buttock-mid'],
    },
    {
      id: 'gluteus-medius-2',
      local: ['buttock-upper'],
      site: 'Below middle of crest.',
      essential: ['buttock-mid'],
      spillover: ['posterior-thigh', 'lateral-thigh'],
    },
    {
      id: 'gluteus-medius-3',
      local: ['iliac-crest-lateral'],
      site: 'Below front third of crest.',
      essential: ['iliac-crest-lateral', 'lower-lumbar-paraspinal', 'sacrum'],
      spillover: [],
      bilateral: true,
    },
  ],
  causes: ['standing-long', 'running', 'sleeping-on-side', 'fall-or-slip', 'prolonged-sitting'],
  aggravations: ['walking', 'lying-on-it', 'slouched-sitting'],
  find: ['Stand on the other leg.', 'Press just under the hip crest.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your sore side to a wall.',
        'Put rolled socks just under the hip crest.',
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
        'Put a tennis ball just under the hip crest.',
        'Lean in slowly until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Move off at once if it shoots or tingles.',
      ],
    },
  ],
  stretch: 'st-itb-cross',
  strengthen: ['ex-side-leg-raise', 'ex-clamshell', 'ex-side-plank'],
  dangers: ['Stay off the outer hip bone.'],
  self: 'ok',
  confidence: 'high',
  layer: 'deep',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
