import type { Muscle } from '#knowledge/shapes.ts'

export const rectusAbdominis = {
  id: 'rectus-abdominis',
  name: 'Rectus abdominis',
  about: 'The straight belly muscle.',
  triggerPoints: [
    {
      id: 'rectus-abdominis-1',
      local: ['upper-abdomen'],
      site: 'Upper belly beside midline below ribs.',
      essential: ['mid-thoracic-paraspinal', 'thoracolumbar-paraspinal'],
      spillover: ['xiphoid', 'upper-abdomen'],
      bilateral: true,
    },
    {
      id: 'rectus-abdominis-2',
      local: ['lower-abdomen'],
      site: 'Lower belly.',
      essential: ['lower-lumbar-paraspinal', 'sacroiliac'],
      spillover: ['lower-abdomen'],
      bilateral: true,
    },
  ],
  described: {
    of: 3,
    named: {
      'mid-thoracic-paraspinal': 3,
      'lower-lumbar-paraspinal': 3,
      'upper-abdomen': 2,
      'lower-abdomen': 2,
      sacrum: 1,
    },
  },
  causes: ['sit-ups', 'coughing', 'slouching', 'scar'],
  aggravations: ['curl-up', 'cough-or-sneeze'],
  find: ['Press lightly and raise your head.', 'More pain then points to the belly wall. It proves nothing.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'lying',
      needs: ['floor', 'bed'],
      setUp: [
        'Lie on your back, knees bent.',
        'Lay a flat hand on the sore place, {left|right}.',
        'Do not dig in.',
      ],
      press: 'Let the hand sink in, very lightly.',
      stop: 'Stop if it pulses, turns sharp or makes you sick.',
      letGo: 'Take the hand away slowly.',
      rest: 'Rest your hands. Let the belly rise and sink.',
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-cobra',
  strengthen: ['ex-curl-up', 'ex-front-plank'],
  dangers: [
    'Not over a hernia, in pregnancy, or with a widened artery.',
    'Vomiting or fever: see a doctor today. Vomiting blood, or black stool: get help now.',
  ],
  self: 'limited',
  confidence: 'high',
  frequency: 'rare',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-westsub', 'teach-wellness-digest'],
} as const satisfies Muscle
