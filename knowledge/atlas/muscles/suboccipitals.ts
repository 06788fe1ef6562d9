import type { Muscle } from '#knowledge/shapes.ts'

export const suboccipitals = {
  id: 'suboccipitals',
  name: 'Suboccipital group',
  about: 'Four small muscles right under the skull. They steady your gaze.',
  triggerPoints: [
    {
      id: 'suboccipitals-1',
      local: ['suboccipital'],
      site: 'Hollow directly under skull.',
      essential: ['occiput', 'temple', 'eye-orbit'],
      spillover: ['forehead'],
    },
  ],
  described: {
    of: 6,
    named: { temple: 5, 'eye-orbit': 4, forehead: 3, occiput: 3, 'posterior-neck': 2 },
  },
  causes: ['head-forward', 'looking-up', 'stress', 'cold-draught'],
  aggravations: ['look-up'],
  find: ['Lay your fingertips in the hollow under the skull.', 'Make a small nod and feel them move.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'lying',
      needs: ['floor', 'bed'],
      setUp: [
        'Lie on your back. Let your head get heavy.',
        'Reach up with your {left|right} hand.',
        'Soft fingertips in the hollow under the skull.',
      ],
      press: 'Use only the weight of your head.',
      stop: 'Stop if you get dizzy, it tingles or sight blurs.',
      letGo: 'Slide your fingers out slowly.',
      rest: 'Leave the head heavy. Let your jaw go.',
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-suboccipital-nod',
  strengthen: ['ex-deep-neck-flexor'],
  dangers: [
    'An artery runs close by: light fingertips only.',
    'Not with loose neck joints, rheumatoid arthritis or a recent injury.',
    'A sudden worst headache: call for help now.',
  ],
  self: 'limited',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'fernandez-2006', 'teach-east-coast', 'teach-otani'],
} as const satisfies Muscle
