import type { Muscle } from '#knowledge/shapes.ts'

export const spleniusCervicis = {
  id: 'splenius-cervicis',
  name: 'Splenius cervicis',
  about: 'Runs from the upper back to the side of the neck bones.',
  triggerPoints: [
    {
      id: 'splenius-cervicis-1',
      local: ['posterior-neck'],
      site: 'Side-back of neck mid height.',
      essential: ['eye-orbit', 'occiput'],
      spillover: ['ear-deep'],
    },
    {
      id: 'splenius-cervicis-2',
      local: ['neck-shoulder-angle'],
      site: 'Corner of neck low.',
      essential: ['neck-shoulder-angle'],
      spillover: ['posterior-neck'],
    },
  ],
  described: {
    of: 5,
    named: { 'eye-orbit': 5, temple: 2, occiput: 2, forehead: 1, 'posterior-neck': 1 },
  },
  causes: ['head-forward', 'phone-and-laptop', 'whiplash'],
  aggravations: ['turn-head-same-side', 'look-down'],
  find: ['Go beside the neck bones, halfway down.', 'Press lightly, with flat fingertips.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'lying',
      needs: ['floor', 'bed'],
      setUp: [
        'Lie on your back. Let your head get heavy.',
        'Reach up with your {left|right} hand.',
        'Soft fingertips beside the neck bones, halfway down.',
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
  strengthen: ['ex-deep-neck-flexor'],
  dangers: [
    'An artery runs close by: fingertips only, never a tool.',
    'New, severe pain on one side of neck or head: get help first.',
  ],
  self: 'limited',
  confidence: 'medium',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-niel-asher', 'teach-east-coast'],
} as const satisfies Muscle
