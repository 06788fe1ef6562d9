import type { Muscle } from '#knowledge/shapes.ts'

export const rhomboidMinor = {
  id: 'rhomboid-minor',
  name: 'Rhomboid minor',
  about: 'A small band just above the rhomboid major, at the root of the blade ridge.',
  triggerPoints: [
    {
      id: 'rhomboid-minor-1',
      local: ['interscapular', 'medial-scapular-border'],
      site: 'Inner edge of blade at ridge level.',
      essential: ['medial-scapular-border'],
      spillover: ['suprascapular'],
    },
  ],
  described: {
    of: 1,
    named: { interscapular: 1 },
  },
  causes: ['rounded-shoulders', 'overhead-work', 'slouching', 'rowing-and-pulling'],
  aggravations: ['slouched-sitting', 'arms-forward'],
  find: ['Lay that arm across your chest.', 'Press beside the blade, level with the start of its ridge.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks at the inner edge of the blade, level with its ridge.',
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
        'Put a tennis ball at the inner edge of the blade, level with its ridge.',
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
        'Hook it over so the knob rests at the inner edge of the blade.',
        'Push away with the lower hand, guide with the upper hand.',
        'Lean into it until it is a 3 of 10. Never above 5.',
        'Breathe out and let it ease. Stop if it tingles.',
      ],
    },
  ],
  stretch: 'st-hug',
  strengthen: ['ex-row'],
  dangers: ['Stay off the bones of the spine.'],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-niel-asher', 'teach-iwakuni'],
} as const satisfies Muscle
