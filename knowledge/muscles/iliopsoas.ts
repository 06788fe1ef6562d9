import type { Muscle } from '../shapes.ts'

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
  causes: ['prolonged-sitting', 'sit-ups', 'sleeping-crooked', 'running'],
  aggravations: ['standing-upright', 'walking'],
  find: ['Not by pressing the belly.', 'Check front-of-hip tightness lying at bed edge.'],
  releases: [],
  stretch: 'st-hip-flexor',
  strengthen: ['ex-dead-bug', 'ex-glute-bridge'],
  dangers: [
    'Aorta.',
    'Iliac vessels.',
    'Bowel.',
    'Femoral nerve/artery.',
    'Fever + hip bent = psoas abscess.',
    'Pulsing belly = AAA.',
    'Anticoagulant + groin/flank pain = bleed.',
  ],
  self: 'no',
  confidence: 'high',
  layer: 'deep',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
