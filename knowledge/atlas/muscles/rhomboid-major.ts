import type { Muscle } from '#knowledge/shapes.ts'

export const rhomboidMajor = {
  id: 'rhomboid-major',
  name: 'Rhomboid major',
  about: 'Lies between spine and shoulder blade, under the trapezius.',
  triggerPoints: [
    {
      id: 'rhomboid-major-1',
      local: ['interscapular', 'medial-scapular-border'],
      site: 'Along the inner edge of the blade, middle and lower part.',
      essential: ['medial-scapular-border'],
      spillover: ['suprascapular', 'interscapular'],
    },
  ],
  causes: ['rounded-shoulders', 'overhead-work', 'slouching', 'rowing-and-pulling', 'repetitive'],
  aggravations: ['slouched-sitting', 'pulling-back'],
  find: [
    'Put the hand of that side on the other shoulder. That opens the space.',
    'Press flat against the ribs, beside the edge of the blade.',
  ],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks between blade and spine, two fingers from the bone.',
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
        'Put a tennis ball between blade and spine, two fingers from the bone.',
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
        'Hook it over so the knob rests beside the inner edge of the blade.',
        'Push away with the lower hand, guide with the upper hand.',
        'Lean into it until it is a 3 of 10. Never above 5.',
        'Breathe out and let it ease. Stop if it tingles.',
      ],
    },
    {
      technique: 'ball-wall',
      tool: 'lacrosse-ball',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a hard ball between blade and spine, two fingers from the bone.',
        'Lay that arm across your chest.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
  ],
  stretch: 'st-hug',
  strengthen: ['ex-row', 'ex-ytw'],
  dangers: [
    'Not on the spine, and not hard on the ribs.',
    'A deep ache that movement does not change: think of heart, lungs or gallbladder.',
  ],
  self: 'ok',
  confidence: 'high',
  layer: 'deep',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
