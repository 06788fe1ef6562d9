import type { Muscle } from '#knowledge/shapes.ts'

export const semispinalisCapitis = {
  id: 'semispinalis-capitis',
  name: 'Semispinalis capitis',
  about: 'The thick cord beside the middle of the neck.',
  triggerPoints: [
    {
      id: 'semispinalis-capitis-1',
      local: ['suboccipital'],
      site: 'Below skull one thumb from midline.',
      essential: ['temple', 'forehead'],
      spillover: ['occiput'],
    },
    {
      id: 'semispinalis-capitis-2',
      local: ['posterior-neck'],
      site: 'Mid back of neck.',
      essential: ['occiput'],
      spillover: ['posterior-neck'],
    },
  ],
  described: {
    of: 2,
    named: { occiput: 2, temple: 1 },
  },
  causes: ['phone-and-laptop', 'head-forward'],
  aggravations: ['look-down'],
  find: ['Nod a little.', 'Feel for a cord beside the middle line, just under the skull.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'lying',
      needs: ['floor', 'bed'],
      setUp: [
        'Lie on your back. Let your head get heavy.',
        'Reach up with your {left|right} hand.',
        'Soft fingertips under the skull, a thumb from the middle.',
      ],
      press: 'Let the head be heavy on them.',
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
    'No hard ball on the upper neck.',
    'Do not let the head hang back.',
    'A tingling scalp: ease off. A nerve lies there.',
  ],
  self: 'limited',
  confidence: 'medium',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-otani', 'teach-nittany-valley'],
} as const satisfies Muscle
