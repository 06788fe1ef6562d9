import type { Muscle } from '#knowledge/shapes.ts'

export const pectoralisMinor = {
  id: 'pectoralis-minor',
  name: 'Pectoralis minor',
  about: 'A small muscle under the large chest muscle, from the ribs to the front of the shoulder.',
  triggerPoints: [
    {
      id: 'pectoralis-minor-1',
      local: ['clavicle-upper-chest'],
      site: 'Below the bony knob (coracoid) of front shoulder.',
      essential: ['anterior-shoulder'],
      spillover: ['pectoral', 'medial-arm', 'elbow-medial', 'forearm-ulnar', 'hand-ulnar'],
    },
  ],
  described: {
    of: 4,
    named: {
      'hand-ulnar': 4,
      'anterior-shoulder': 3,
      'medial-arm': 3,
      'forearm-ulnar': 3,
      pectoral: 2,
      'lateral-deltoid': 1,
      'clavicle-upper-chest': 1,
      'lateral-arm': 1,
      'elbow-medial': 1,
    },
  },
  causes: ['rounded-shoulders', 'heavy-bag', 'coughing', 'crutches'],
  aggravations: ['back-pocket', 'deep-breath'],
  find: ['Let the arm rest.', 'Lay a flat finger below the outer collarbone. Press lightly.'],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      setUp: [
        'Face a wall with a sock ball in your hand.',
        'Set them at the front of the {left|right} shoulder.',
        'Just below the bony knob there.',
      ],
      press: 'Lean in lightly and slowly.',
      stop: 'Stop if it tingles or your chest feels tight.',
      letGo: 'Step back from the wall.',
      rest: 'Let the arm hang. Breathe into your chest.',
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-corner-high',
  strengthen: ['ex-ytw', 'ex-wall-slide'],
  dangers: [
    'Nerves and vessels of the arm run under it: stop if it tingles.',
    'Pain with breath or effort: let a doctor look first.',
  ],
  self: 'limited',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-aberdeen', 'teach-muscle-joint-pain'],
} as const satisfies Muscle
