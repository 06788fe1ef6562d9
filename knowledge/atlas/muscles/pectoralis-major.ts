import type { Muscle } from '#knowledge/shapes.ts'

export const pectoralisMajor = {
  id: 'pectoralis-major',
  name: 'Pectoralis major',
  about: 'The large chest muscle.',
  triggerPoints: [
    {
      id: 'pectoralis-major-1',
      local: ['clavicle-upper-chest'],
      site: 'Upper chest below collarbone.',
      essential: ['anterior-shoulder'],
      spillover: ['clavicle-upper-chest', 'sternum'],
    },
    {
      id: 'pectoralis-major-2',
      local: ['pectoral'],
      site: 'Mid chest toward armpit fold.',
      essential: ['pectoral', 'medial-arm'],
      spillover: ['elbow-medial', 'forearm-ulnar', 'hand-ulnar'],
    },
    {
      id: 'pectoralis-major-3',
      local: ['pectoral'],
      site: 'Outer lower edge.',
      essential: ['breast'],
      spillover: ['pectoral'],
    },
  ],
  causes: ['rounded-shoulders', 'pushing-exercise', 'carrying'],
  aggravations: ['back-pocket', 'arm-sideways'],
  find: ['Pinch the fold at the front of the armpit.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      steps: [
        'Sit with your arm supported and your shoulder loose.',
        'Pinch the front fold of the armpit gently.',
        'Stay on the front fold of the armpit.',
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
        'Face a wall and put rolled socks on the spot.',
        'The spot is on the flesh below the outer collarbone.',
        'Lean in lightly until it is a 2 of 10, never above 3.',
        'Breathe out and let it ease.',
        'Stop if it tingles or your chest feels tight.',
      ],
      maxPain: 3,
    },
  ],
  stretch: 'st-doorway',
  strengthen: ['ex-row', 'ex-ytw'],
  dangers: [
    'Pain in the left chest or arm: think of the heart first.',
    'Never on breast tissue, an implant or a pacemaker.',
  ],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'superficial',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
