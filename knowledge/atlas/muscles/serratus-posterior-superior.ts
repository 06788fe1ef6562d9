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
      setUp: [
        'Stand with your back to a wall, a step away.',
        'Put rolled socks behind you, on the {left|right}.',
        'Set it just inside the upper blade.',
        'Hug yourself, so that the blade slides away.',
      ],
      press: 'Bend your knees and lean in slowly.',
      stop: 'Stop if it turns sharp, numb or electric.',
      letGo: 'Straighten your knees, come off it.',
      rest: 'Stay standing. Roll your shoulders slowly.',
    },
    {
      technique: 'ball-wall',
      tool: 'tennis-ball',
      posture: 'wall',
      needs: ['wall'],
      setUp: [
        'Stand with your back to a wall, a step away.',
        'Put a tennis ball behind you, on the {left|right}.',
        'Set it just inside the upper blade.',
        'Hug yourself, so that the blade slides away.',
      ],
      press: 'Bend your knees and lean in slowly.',
      stop: 'Stop if it turns sharp, numb or electric.',
      letGo: 'Straighten your knees, come off it.',
      rest: 'Stay standing. Roll your shoulders slowly.',
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
