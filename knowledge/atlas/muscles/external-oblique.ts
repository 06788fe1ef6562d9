import type { Muscle } from '#knowledge/shapes.ts'

export const externalOblique = {
  id: 'external-oblique',
  name: 'External oblique',
  about: 'The side wall of the belly over the lower ribs.',
  triggerPoints: [
    {
      id: 'external-oblique-1',
      local: ['flank-waist', 'lateral-ribs'],
      site: 'Lower side ribs and flank wall.',
      essential: ['upper-abdomen', 'lower-abdomen'],
      spillover: ['groin', 'flank-waist'],
    },
  ],
  described: {
    of: 1,
    named: { 'flank-waist': 1, groin: 1, 'anterolateral-chest': 1, 'upper-abdomen': 1, 'lower-abdomen': 1 },
  },
  causes: ['lifting', 'coughing', 'throwing', 'slouching'],
  aggravations: ['turn-head-same-side', 'cough-or-sneeze'],
  find: ['Pinch the wall of the belly at the side, lightly.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'side-lying',
      needs: ['floor', 'bed'],
      setUp: ['Lie with your {left|right} side on top.', 'Lay a flat hand on the side of your belly.'],
      press: 'Let the hand sink in, very lightly.',
      stop: 'Stop if it turns sharp or makes you feel sick.',
      letGo: 'Take the hand away slowly.',
      rest: 'Rest the hand. Breathe into your side.',
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-trunk-rotation',
  strengthen: ['ex-dead-bug', 'ex-side-plank'],
  dangers: [
    'Organs lie under it: light hands only.',
    'Burning skin in a band may be shingles.',
    'Pain in waves, or changed urine: see a doctor.',
  ],
  self: 'limited',
  confidence: 'medium',
  frequency: 'usual',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-niel-asher', 'teach-morningside'],
} as const satisfies Muscle
