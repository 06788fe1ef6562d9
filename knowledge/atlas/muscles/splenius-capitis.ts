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
      setUp: [
        'Lie on your back. Let your head get heavy.',
        'Reach up with your {left|right} hand.',
        'Soft fingertips two fingers below the bone behind the ear.',
        'Only fingertips here, never a tool.',
      ],
      press: 'Let the fingertips sink in softly.',
      stop: 'Stop if you get dizzy, it tingles or sight blurs.',
      letGo: 'Slide your fingers out slowly.',
      rest: 'Leave the head heavy. Let your jaw go.',
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
