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
      steps: [
        'Sit with your arm supported and your shoulder loose.',
        'Press slowly with flat fingertips.',
        'Stay in the groove just above the blade ridge.',
        'Rest at 3 of 10, never above 5.',
        'Keep breathing out slowly until it eases. Stop if it tingles.',
      ],
    },
    {
      technique: 'cane',
      tool: 'cane',
      posture: 'sitting',
      needs: ['chair'],
      steps: [
        'Sit tall and hold both handles of the cane.',
        'Hook it over so the knob rests in the groove above the blade ridge.',
        'Push away with the lower hand, guide with the upper hand.',
        'Lean into it until it is a 3 of 10. Never above 5.',
        'Breathe out and let it ease. Stop if it tingles.',
      ],
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
