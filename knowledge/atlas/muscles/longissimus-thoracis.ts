import type { Muscle } from '#knowledge/shapes.ts'

export const longissimusThoracis = {
  id: 'longissimus-thoracis',
  name: 'Longissimus thoracis',
  about: 'The middle cord beside the spine, long and strong.',
  triggerPoints: [
    {
      id: 'longissimus-thoracis-1',
      local: ['thoracolumbar-paraspinal'],
      site: 'Beside spine T10-T11.',
      essential: ['buttock-lower'],
      spillover: ['lower-lumbar-paraspinal'],
    },
    {
      id: 'longissimus-thoracis-2',
      local: ['upper-lumbar-paraspinal'],
      site: 'Beside spine L1.',
      essential: ['iliac-crest-posterior', 'sacroiliac'],
      spillover: ['buttock-upper', 'lower-lumbar-paraspinal'],
    },
  ],
  causes: ['lifting', 'prolonged-sitting', 'driving', 'bed-rest'],
  aggravations: ['bending-forward', 'rising'],
  find: ['Feel the inner ridge, two finger-widths from the spine.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'two-balls',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put two tennis balls tied in a sock one ball on each side of the spine.',
        'Keep your spine in the gap.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks two fingers from the spine.',
        'Lay that arm across your chest.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
  ],
  stretch: 'st-seated-fold',
  strengthen: ['ex-bird-dog', 'ex-hip-hinge'],
  dangers: ['Stay off the bones of the spine.', 'Light below the lowest ribs: the kidneys lie there.'],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-namtpt', 'teach-cards'],
} as const satisfies Muscle
