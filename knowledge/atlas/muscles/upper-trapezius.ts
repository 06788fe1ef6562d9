import type { Muscle } from '#knowledge/shapes.ts'

export const upperTrapezius = {
  id: 'upper-trapezius',
  name: 'Upper trapezius',
  about: 'The ridge from your neck to your shoulder. It lifts the shoulder and tires at desks.',
  triggerPoints: [
    {
      id: 'upper-trapezius-1',
      local: ['upper-shoulder-ridge'],
      site: 'Middle of the front edge of the neck-shoulder ridge (clavicular fibres).',
      essential: ['lateral-neck', 'mastoid-behind-ear', 'temple'],
      spillover: ['posterior-neck', 'eye-orbit', 'jaw-angle', 'occiput'],
    },
    {
      id: 'upper-trapezius-2',
      local: ['upper-shoulder-ridge'],
      site: 'Middle of the ridge, slightly further out and back.',
      essential: ['posterior-neck', 'mastoid-behind-ear'],
      spillover: ['occiput'],
    },
  ],
  causes: [
    'raised-shoulders',
    'no-armrest',
    'phone-cradling',
    'heavy-bag',
    'stress',
    'cold-draught',
    'far-mouse',
    'whiplash',
  ],
  aggravations: ['tilt-head-away', 'carrying-load', 'long-typing'],
  find: [
    'Lift the ridge of the shoulder between thumb and fingers.',
    'Roll it gently until you feel a firm band with a sore spot.',
  ],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      steps: [
        'Sit with your arm supported and your shoulder loose.',
        'Lift the ridge and hold the tender rope.',
        'Stay on the ridge between thumb and fingers.',
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
        'Hook it over so the knob rests on top of the ridge.',
        'Push away with the lower hand, guide with the upper hand.',
        'Lean into it until it is a 3 of 10. Never above 5.',
        'Breathe out and let it ease. Stop if it tingles.',
      ],
    },
  ],
  stretch: 'st-upper-trap',
  strengthen: ['ex-lateral-raise', 'ex-wall-slide', 'ex-row'],
  dangers: [
    'Stay out of the hollow above the collarbone: nerves, vessels and the lung lie there.',
    'Never press the front or side of the neck.',
    'Stop if you feel dizzy.',
  ],
  self: 'ok',
  confidence: 'high',
  frequency: 'common',
  layer: 'superficial',
  sources: ['donnelly-2019', 'bron-2011'],
} as const satisfies Muscle
