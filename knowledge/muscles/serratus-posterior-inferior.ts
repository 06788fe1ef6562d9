import type { Muscle } from '../shapes.ts'

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
  causes: ['lifting', 'sleeping-crooked', 'coughing'],
  aggravations: ['turn-head-same-side', 'deep-breath'],
  find: ['Flat hand over lowest ribs.', '4-6 cm from spine.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      steps: [
        'Sit with your arm supported and your shoulder loose.',
        'Lay a flat hand there, very lightly.',
        'Stay over the lowest ribs, a hand from the spine.',
        'Keep it light: 2 of 10, never above 3.',
        'Breathe out until it eases. Stop if it tingles.',
      ],
      holdSeconds: 15,
      capSeconds: 60,
      maxPain: 3,
    },
  ],
  stretch: 'st-thread-needle',
  strengthen: ['ex-bird-dog'],
  dangers: ['KIDNEYS below rib 12.', 'Floating ribs.', 'Urinary symptoms or fever = same-day.'],
  self: 'limited',
  confidence: 'medium',
  layer: 'deep',
  sources: ['donnelly-2019'],
} as const satisfies Muscle
