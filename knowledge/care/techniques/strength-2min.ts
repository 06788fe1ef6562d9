import type { Technique } from '#knowledge/shapes.ts'

export const strength2min = {
  id: 'strength-2min',
  name: 'Two minutes of strength',
  kind: 'movement',
  about: 'Side raises with a band, two minutes a day.',
  setUp: ['Stand on the band, one end in each hand.'],
  during: ['Lift both arms to shoulder height.', 'Lower slowly.', 'Rest whenever you need to.'],
  dose: {
    seconds: 120,
    secondsRange: [60, 720],
    repeats: 1,
    repeatsRange: [1, 1],
    restSeconds: 0,
    capSeconds: 720,
    startPain: 0,
    maxPain: 3,
    perDay: 1,
    daysPerWeek: 5,
    sources: ['andersen-2011'],
  },
  tools: ['band'],
  needs: [],
  phases: ['p3-rebuild', 'p4-prevent'],
  progression: ['A stronger band when 20 are easy.'],
  stop: ['Stop above 3 of 10.'],
  grade: 'good',
  evidence:
    'Office workers lost 1.4 points of neck and shoulder pain in ten weeks. A review of 8 trials in office workers agrees.',
  sources: ['andersen-2011', 'louw-2017'],
} as const satisfies Technique
