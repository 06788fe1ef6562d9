import type { Muscle } from '#knowledge/shapes.ts'

export const deltoidPosterior = {
  id: 'deltoid-posterior',
  name: 'Posterior deltoid',
  about: 'The back of the shoulder cap.',
  triggerPoints: [
    {
      id: 'deltoid-posterior-1',
      local: ['posterior-shoulder'],
      site: 'Back of shoulder cap.',
      essential: ['posterior-shoulder', 'lateral-deltoid'],
      spillover: ['lateral-arm'],
    },
  ],
  described: {
    of: 2,
    named: { 'lateral-deltoid': 2, 'posterior-shoulder': 2, 'lateral-arm': 2 },
  },
  causes: ['rowing-and-pulling', 'carrying', 'overload'],
  aggravations: ['back-pocket'],
  find: ['Feel the back of the shoulder cap.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks on the back of the shoulder cap.',
        'Turn to that side, arm across your chest.',
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
        'Put a tennis ball on the back of the shoulder cap.',
        'Turn to that side, arm across your chest.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
  ],
  stretch: 'st-cross-body',
  strengthen: ['ex-row'],
  dangers: ['Stay off the bone. Stop if the arm goes numb.'],
  self: 'ok',
  confidence: 'medium',
  frequency: 'rare',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-aberdeen'],
} as const satisfies Muscle
