import type { Muscle } from '#knowledge/shapes.ts'

export const iliopsoas = {
  id: 'iliopsoas',
  name: 'Iliopsoas',
  about: 'Runs from the low spine through the belly to the thigh. It bends the hip.',
  triggerPoints: [
    {
      id: 'iliopsoas-1',
      local: ['lower-abdomen'],
      site: 'Deep belly beside spine and inside pelvis rim.',
      essential: ['upper-lumbar-paraspinal', 'lower-lumbar-paraspinal', 'anterior-thigh'],
      spillover: ['sacroiliac', 'groin'],
    },
  ],
  described: {
    of: 3,
    named: {
      'lower-lumbar-paraspinal': 3,
      'upper-lumbar-paraspinal': 2,
      sacroiliac: 2,
      'buttock-upper': 2,
      'anterior-thigh': 2,
      'thoracolumbar-paraspinal': 1,
      groin: 1,
    },
  },
  causes: ['prolonged-sitting', 'sit-ups', 'sleeping-crooked', 'running'],
  aggravations: ['standing-upright', 'walking'],
  find: [
    'Never press into the belly for it.',
    'Lie at the edge of the bed and feel whether the front of the hip is tight.',
  ],
  releases: [],
  stretch: 'st-hip-flexor',
  strengthen: ['ex-dead-bug', 'ex-glute-bridge'],
  dangers: [
    'Great vessels, nerves and the bowel lie over it.',
    'Fever with a hip you hold bent: see a doctor today.',
    'A belly that pulses: stop, and get help now.',
    'Blood thinners and new groin or flank pain: get help now.',
  ],
  self: 'no',
  confidence: 'high',
  frequency: 'rare',
  layer: 'deep',
  sources: ['donnelly-2019', 'monclus-diez-2025', 'teach-aberdeen'],
} as const satisfies Muscle
