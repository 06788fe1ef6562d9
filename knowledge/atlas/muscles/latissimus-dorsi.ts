import type { Muscle } from '#knowledge/shapes.ts'

export const latissimusDorsi = {
  id: 'latissimus-dorsi',
  name: 'Latissimus dorsi',
  about: 'The broad muscle from the low back to the armpit.',
  triggerPoints: [
    {
      id: 'latissimus-dorsi-1',
      local: ['scapula-lateral-border'],
      site: 'Back armpit fold upper outer.',
      essential: ['scapula-inferior-angle', 'mid-thoracic-paraspinal'],
      spillover: ['posterior-shoulder', 'posterior-arm', 'medial-arm', 'forearm-ulnar', 'hand-ulnar'],
    },
    {
      id: 'latissimus-dorsi-2',
      local: ['lateral-ribs'],
      site: 'Lower side of trunk mid.',
      essential: ['flank-waist', 'lateral-ribs'],
      spillover: ['anterior-shoulder'],
    },
  ],
  causes: ['rowing-and-pulling', 'lifting', 'swimming', 'tight-clothing'],
  aggravations: ['arms-forward', 'rest-ache'],
  find: ['Grip the fold at the back of the armpit.', 'Roll it between your fingers.'],
  releases: [
    {
      technique: 'pressure',
      tool: 'hands',
      posture: 'sitting',
      needs: ['chair'],
      steps: [
        'Sit with your arm supported and your shoulder loose.',
        'Pinch the fold and roll it gently.',
        'Stay on the back fold of the armpit.',
        'Rest at 3 of 10, never above 5.',
        'Keep breathing out slowly until it eases. Stop if it tingles.',
      ],
    },
    {
      technique: 'roller',
      tool: 'roller',
      posture: 'side-lying',
      needs: ['floor'],
      steps: [
        'Lie on your side with the roller under the flesh below your armpit.',
        'Keep your head on your arm.',
        'Roll slowly over the side of your back, two to four seconds each way.',
        'Then stop on the sore spot and rest there while it eases.',
        'Stay at 3 of 10, never above 5.',
        'Keep off your neck and low back. Stop if it turns sharp.',
      ],
    },
  ],
  stretch: 'st-lat-prayer',
  strengthen: ['ex-lat-pulldown', 'ex-row'],
  dangers: [
    'Keep out of the hollow of the armpit.',
    'Light on the lower ribs, above all with thin bones.',
    'Stop if you get breathless.',
  ],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'superficial',
  sources: ['donnelly-2019', 'teach-webmanmed', 'teach-little-mum'],
} as const satisfies Muscle
