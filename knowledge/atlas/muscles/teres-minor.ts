import type { Muscle } from '#knowledge/shapes.ts'

export const teresMinor = {
  id: 'teres-minor',
  name: 'Teres minor',
  about: 'A narrow band at the outer edge of the shoulder blade.',
  triggerPoints: [
    {
      id: 'teres-minor-1',
      local: ['scapula-lateral-border'],
      site: 'Outer edge of blade, upper third.',
      essential: ['posterior-shoulder'],
      spillover: ['lateral-deltoid', 'posterior-arm', 'lateral-arm'],
    },
  ],
  described: {
    of: 8,
    named: { 'posterior-shoulder': 7, 'lateral-deltoid': 2, 'lateral-arm': 2, 'posterior-arm': 2 },
  },
  causes: ['overhead-work', 'driving', 'throwing'],
  aggravations: ['behind-head'],
  find: ['Reach to the back wall of the armpit.', 'Follow the edge of the blade upward.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks on the outer edge of the blade.',
        'Turn to that side and bring the arm forward.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
    {
      technique: 'ball-wall',
      tool: 'tennis-ball',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a tennis ball on the outer edge of the blade.',
        'Turn to that side and bring the arm forward.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
  ],
  stretch: 'st-cross-body',
  strengthen: ['ex-ext-rotation'],
  dangers: ['A nerve runs behind the arm: stop if it tingles.', 'Do not press into the armpit.'],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-pressure-pointer', 'teach-aberdeen'],
} as const satisfies Muscle
