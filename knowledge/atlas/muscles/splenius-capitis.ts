import type { Muscle } from '#knowledge/shapes.ts'

export const spleniusCapitis = {
  id: 'splenius-capitis',
  name: 'Splenius capitis',
  about: 'Runs up the back of the neck to the bone behind the ear.',
  triggerPoints: [
    {
      id: 'splenius-capitis-1',
      local: ['suboccipital'],
      site: 'Upper side-back of neck below the mastoid.',
      essential: ['head-vertex'],
      spillover: [],
    },
  ],
  described: {
    of: 8,
    named: { 'head-vertex': 7, 'eye-orbit': 4, occiput: 2, temple: 1, 'posterior-neck': 1 },
  },
  causes: ['head-forward', 'looking-up', 'whiplash', 'cold-draught'],
  aggravations: ['look-up', 'turn-head-same-side'],
  find: [
    'Go two finger-widths below the bone behind the ear, toward the spine.',
    'Use a soft fingertip only.',
  ],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'lying',
      needs: ['floor', 'bed'],
      steps: [
        'Lie down and let the place go loose.',
        'Rest soft fingertips there. Use no tool.',
        'Stay two fingers below the bone behind the ear.',
        'Keep it light: 2 of 10, never above 3.',
        'Keep breathing out slowly until it eases. Stop if it tingles.',
      ],
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-levator',
  strengthen: ['ex-deep-neck-flexor', 'ex-neck-isometric'],
  dangers: [
    'An artery runs close by: fingertips only, never a tool.',
    'Never lean the head back and turn it at the same time.',
    'New, severe pain on one side of neck or head: get help first.',
  ],
  self: 'limited',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-niel-asher', 'teach-aberdeen'],
} as const satisfies Muscle
