import type { Muscle } from '#knowledge/shapes.ts'

export const lowerTrapezius = {
  id: 'lower-trapezius',
  name: 'Lower trapezius',
  about: 'Runs from the mid spine up to the blade. It steadies the blade when you reach up.',
  triggerPoints: [
    {
      id: 'lower-trapezius-1',
      local: ['medial-scapular-border'],
      site: 'Where the lower edge crosses the inner border of the blade near its lower third.',
      essential: ['posterior-neck', 'acromion', 'suprascapular'],
      spillover: ['mastoid-behind-ear', 'interscapular'],
    },
    {
      id: 'lower-trapezius-2',
      local: ['medial-scapular-border'],
      site: 'Close to the root of the blade ridge.',
      essential: ['medial-scapular-border'],
      spillover: [],
    },
  ],
  causes: ['slouching', 'far-mouse', 'pushing-exercise'],
  aggravations: ['slouched-sitting', 'overhead-reach'],
  find: [
    'Bend forward and let your arms hang.',
    'Feel for a band that runs from mid-spine up and out to the blade.',
  ],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks at the lower inner edge of the blade.',
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
        'Put a tennis ball at the lower inner edge of the blade.',
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
        'Hook it over so the knob rests at the lower inner edge of the blade.',
        'Push away with the lower hand, guide with the upper hand.',
        'Lean into it until it is a 3 of 10. Never above 5.',
        'Breathe out and let it ease. Stop if it tingles.',
      ],
    },
  ],
  stretch: 'st-hug',
  strengthen: ['ex-ytw', 'ex-wall-slide'],
  dangers: ['Light on the ribs, above all with thin bones.', 'Stay off the bones of the spine.'],
  self: 'ok',
  confidence: 'high',
  layer: 'superficial',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
