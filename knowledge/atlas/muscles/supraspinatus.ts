import type { Muscle } from '#knowledge/shapes.ts'

export const supraspinatus = {
  id: 'supraspinatus',
  name: 'Supraspinatus',
  about: 'Lies in the groove above the ridge of the shoulder blade.',
  triggerPoints: [
    {
      id: 'supraspinatus-1',
      local: ['suprascapular'],
      site: 'In the groove above the blade ridge, middle.',
      essential: ['lateral-deltoid'],
      spillover: ['lateral-arm', 'elbow-lateral', 'forearm-radial'],
    },
    {
      id: 'supraspinatus-2',
      local: ['suprascapular'],
      site: 'Outer end near the tip.',
      essential: ['lateral-deltoid'],
      spillover: ['acromion'],
    },
  ],
  described: {
    of: 7,
    named: { 'lateral-deltoid': 7, 'lateral-arm': 6, 'elbow-lateral': 6, 'forearm-radial': 2, wrist: 1 },
  },
  causes: ['heavy-bag', 'overhead-work', 'rowing-and-pulling'],
  aggravations: ['arm-sideways', 'behind-head'],
  find: ['Find the ridge of the blade.', 'Press down into the groove just above it.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      setUp: [
        'Sit with your {left|right} arm supported, the shoulder loose.',
        'Reach over with your other hand.',
        'Find the ridge of your {left|right} shoulder blade.',
        'Lay flat fingertips in the groove just above it.',
      ],
      press: 'Press straight down, slowly.',
      stop: 'Stop if it tingles, turns sharp or makes you dizzy.',
      letGo: 'Lift your fingers slowly.',
      rest: 'Let the arm hang. Roll that shoulder slowly.',
    },
    {
      technique: 'cane',
      tool: 'cane',
      posture: 'sitting',
      needs: ['chair'],
      setUp: [
        'Sit tall and hold both handles of the cane.',
        'Hook it over your shoulder.',
        'Rest the knob just above the {left|right} blade ridge.',
      ],
      press: 'Push away with the lower hand, guide with the upper.',
      stop: 'Stop if it tingles, turns sharp or makes you dizzy.',
      letGo: 'Ease the cane off slowly.',
      rest: 'Rest the cane. Roll your shoulders slowly.',
    },
  ],
  stretch: 'st-hand-behind-back',
  strengthen: ['ex-scaption', 'ex-ext-rotation'],
  dangers: [
    'Press straight down only as far as it feels good.',
    'Cannot lift the arm after a fall: see a doctor first.',
  ],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-namtpt', 'teach-massage-library'],
} as const satisfies Muscle
