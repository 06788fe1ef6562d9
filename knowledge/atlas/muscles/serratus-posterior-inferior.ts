import type { Muscle } from '#knowledge/shapes.ts'

export const serratusPosteriorInferior = {
  id: 'serratus-posterior-inferior',
  name: 'Serratus posterior inferior',
  about: 'Thin, over the lowest ribs at the back.',
  triggerPoints: [
    {
      id: 'serratus-posterior-inferior-1',
      local: ['posterior-lower-ribs'],
      site: 'Over ribs 9-12 beside paraspinals.',
      essential: ['posterior-lower-ribs'],
      spillover: ['thoracolumbar-paraspinal'],
    },
  ],
  described: {
    of: 3,
    named: { 'posterior-lower-ribs': 3, 'thoracolumbar-paraspinal': 1 },
  },
  causes: ['lifting', 'sleeping-crooked', 'coughing'],
  aggravations: ['turn-head-same-side', 'deep-breath'],
  find: ['Lay a flat hand over the lowest ribs.', 'Stay about four to six centimetres from the spine.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      setUp: [
        'Sit tall. Reach behind you with your {left|right} hand.',
        'Lay it flat over the lowest ribs.',
        'Keep it four to six centimetres from the spine.',
      ],
      press: 'Let the hand sink in, very lightly.',
      stop: 'Stop if it turns sharp, or if breathing hurts.',
      letGo: 'Take the hand away slowly.',
      rest: 'Rest your hands. Breathe into your ribs.',
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-thread-needle',
  strengthen: ['ex-bird-dog'],
  dangers: [
    'The kidneys lie behind and below the lowest ribs: never press hard there.',
    'The lowest ribs are loose at one end: light hands only.',
    'Changed urine or fever: see a doctor today.',
  ],
  self: 'limited',
  confidence: 'medium',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-wellness-digest', 'teach-iowa-city', 'teach-niel-asher'],
} as const satisfies Muscle
