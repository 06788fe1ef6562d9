import type { Muscle } from '#knowledge/shapes.ts'

export const teresMajor = {
  id: 'teres-major',
  name: 'Teres major',
  about: 'Runs from the lower tip of the blade to the front of the arm.',
  triggerPoints: [
    {
      id: 'teres-major-1',
      local: ['scapula-lateral-border'],
      site: 'Outer edge of blade near lower tip and in back armpit fold.',
      essential: ['posterior-shoulder'],
      spillover: ['posterior-arm', 'forearm-dorsal'],
    },
  ],
  described: {
    of: 5,
    named: { 'posterior-arm': 4, 'lateral-deltoid': 3, 'posterior-shoulder': 3, 'forearm-dorsal': 3 },
  },
  causes: ['driving', 'rowing-and-pulling', 'repetitive'],
  aggravations: ['arms-forward'],
  find: ['Pinch the fold at the back of the armpit.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      steps: [
        'Sit with your arm supported and your shoulder loose.',
        'Pinch the back fold of the armpit gently.',
        'Stay on the back fold of the armpit.',
        'Rest at 3 of 10, never above 5.',
        'Keep breathing out slowly until it eases. Stop if it tingles.',
      ],
    },
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks at the lower outer edge of the blade.',
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
        'Put a tennis ball at the lower outer edge of the blade.',
        'Turn to that side and bring the arm forward.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
  ],
  stretch: 'st-lat-prayer',
  strengthen: ['ex-lat-pulldown', 'ex-row'],
  dangers: ['Keep out of the armpit: vessels and nerves lie there.'],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-hubbard', 'teach-webmanmed'],
} as const satisfies Muscle
