import type { Muscle } from '#knowledge/shapes.ts'

export const middleTrapezius = {
  id: 'middle-trapezius',
  name: 'Middle trapezius',
  about: 'Runs flat from the spine to the shoulder blade. It draws the blade back.',
  triggerPoints: [
    {
      id: 'middle-trapezius-1',
      local: ['medial-scapular-border'],
      site: 'Just inside the upper inner corner of the blade.',
      essential: ['interscapular', 'cervicothoracic-midline'],
      spillover: ['medial-scapular-border'],
    },
    {
      id: 'middle-trapezius-2',
      local: ['suprascapular'],
      site: 'Near the shoulder tip above the blade ridge.',
      essential: ['acromion'],
      spillover: ['suprascapular'],
    },
  ],
  described: {
    of: 3,
    named: { acromion: 2, 'cervicothoracic-midline': 1, interscapular: 1, 'upper-thoracic-paraspinal': 1 },
  },
  causes: ['rounded-shoulders', 'driving', 'far-mouse'],
  aggravations: ['arms-forward', 'slouched-sitting'],
  find: [
    'Reach over the other shoulder.',
    'Press flat between the blade edge and the spine, level with the ridge of the blade.',
  ],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks between blade and spine, not on bone.',
        'Lay that arm across your chest.',
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
        'Put a tennis ball between blade and spine, not on bone.',
        'Lay that arm across your chest.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
    {
      technique: 'cane',
      tool: 'cane',
      posture: 'sitting',
      needs: ['chair'],
      steps: [
        'Sit tall and hold both handles of the cane.',
        'Hook it over so the knob rests between blade and spine, not on bone.',
        'Push away with the lower hand, guide with the upper hand.',
        'Lean into it until it is a 3 of 10. Never above 5.',
        'Breathe out and let it ease. Stop if it tingles.',
      ],
    },
  ],
  stretch: 'st-hug',
  strengthen: ['ex-row', 'ex-ytw'],
  dangers: [
    'Stay off the bumps of the spine.',
    'Burning skin in a band: look for a rash first. It may be shingles.',
  ],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-healing-hands', 'teach-muscle-healers', 'teach-aberdeen'],
} as const satisfies Muscle
