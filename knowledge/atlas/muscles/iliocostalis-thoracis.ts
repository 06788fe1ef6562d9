import type { Muscle } from '#knowledge/shapes.ts'

export const iliocostalisThoracis = {
  id: 'iliocostalis-thoracis',
  name: 'Iliocostalis thoracis',
  about: 'The outer cord beside the spine, in the chest part.',
  triggerPoints: [
    {
      id: 'iliocostalis-thoracis-1',
      local: ['mid-thoracic-paraspinal'],
      site: 'Beside spine about T6, 4-5 cm out.',
      essential: ['medial-scapular-border', 'anterolateral-chest'],
      spillover: ['posterior-shoulder'],
    },
    {
      id: 'iliocostalis-thoracis-2',
      local: ['thoracolumbar-paraspinal'],
      site: 'Beside spine about T11.',
      essential: ['upper-lumbar-paraspinal', 'lower-abdomen'],
      spillover: ['scapula-inferior-angle', 'mid-thoracic-paraspinal'],
    },
  ],
  causes: ['slouching', 'stooping', 'lifting', 'bed-rest'],
  aggravations: ['bending-forward', 'rising', 'cough-or-sneeze'],
  find: ['Feel the rope of muscle beside the spine.', 'Press it toward the ribs.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks beside the spine, about five centimetres out.',
        'Lay that arm across your chest.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
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
      technique: 'roller',
      tool: 'roller',
      posture: 'lying',
      needs: ['floor'],
      steps: [
        'Lie with the roller across your mid back, knees bent.',
        'Support your head with both hands.',
        'Roll slowly over your mid back, two to four seconds each way.',
        'Stay at 3 of 10, never above 5.',
        'Keep off your neck and low back. Stop if it turns sharp.',
      ],
    },
  ],
  stretch: 'st-child-pose',
  strengthen: ['ex-bird-dog', 'ex-thoracic-ext'],
  dangers: [
    'It can feel like heart, lungs or belly. In doubt, let somebody look.',
    'Not on the spine. No roller with thin bones.',
  ],
  self: 'ok',
  confidence: 'high',
  layer: 'deep',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
