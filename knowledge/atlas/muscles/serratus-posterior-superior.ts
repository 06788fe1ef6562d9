import type { Muscle } from '#knowledge/shapes.ts'

export const serratusPosteriorSuperior = {
  id: 'serratus-posterior-superior',
  name: 'Serratus posterior superior',
  about: 'Thin, on the upper ribs under the blade.',
  triggerPoints: [
    {
      id: 'serratus-posterior-superior-1',
      local: ['medial-scapular-border'],
      site: 'Under the upper inner blade, reached with arm across chest.',
      essential: ['under-scapula-upper', 'posterior-shoulder', 'elbow-posterior'],
      spillover: ['posterior-arm', 'forearm-ulnar', 'hand-ulnar', 'pectoral'],
    },
  ],
  described: {
    of: 3,
    named: {
      'posterior-shoulder': 2,
      'under-scapula-upper': 2,
      'posterior-arm': 2,
      'elbow-posterior': 2,
      interscapular: 1,
      'upper-thoracic-paraspinal': 1,
      'lateral-ribs': 1,
      pectoral: 1,
      'forearm-dorsal': 1,
      'hand-ulnar': 1,
    },
  },
  causes: ['coughing', 'no-armrest'],
  aggravations: ['arms-forward', 'lying-on-it'],
  find: [
    'Lay that arm across your chest, so that the blade slides away.',
    'Press the ribs at the upper inner edge of the blade.',
  ],
  releases: [
    {
      technique: 'ball-wall',
      tool: 'socks',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a rolled pair of socks just inside the upper blade.',
        'Hug yourself so the blade slides away.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
    {
      technique: 'ball-wall',
      tool: 'tennis-ball',
      posture: 'wall',
      needs: ['wall'],
      steps: [
        'Stand with your back to a wall, feet a step away.',
        'Put a tennis ball just inside the upper blade.',
        'Hug yourself so the blade slides away.',
        'Bend your knees and lean until it is a 3 of 10.',
        'Breathe out and let it ease. Never go above 5.',
        'Stop if it turns sharp, numb or electric.',
      ],
    },
  ],
  stretch: 'st-hug',
  strengthen: ['ex-breath-diaphragm', 'ex-row'],
  dangers: [
    'A numb little finger can come from the neck. See somebody.',
    'Pain with breath or effort: let a doctor look first.',
  ],
  self: 'ok',
  confidence: 'high',
  frequency: 'usual',
  layer: 'deep',
  sources: ['donnelly-2019', 'teach-integrative-works', 'teach-amta', 'teach-wellness-digest'],
} as const satisfies Muscle
