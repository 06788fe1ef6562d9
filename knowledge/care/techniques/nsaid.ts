import type { Technique } from '#knowledge/shapes.ts'

export const nsaid = {
  id: 'nsaid',
  name: 'Anti-inflammatory painkiller',
  kind: 'medicine',
  about: 'A choice for a few days. The pack and a pharmacist say how.',
  setUp: [
    'Ask a pharmacist before the first one.',
    'Follow the pack. Take the least that helps.',
    'Look again after 3 days.',
  ],
  during: [],

  tools: ['none'],
  needs: [],
  phases: [],
  progression: [
    'No longer than 10 days, or the limit on the pack if that is shorter, without a doctor or pharmacist.',
  ],
  stop: ['Black stool, vomiting blood, or bad belly pain: stop, and call the emergency number.'],
  grade: 'moderate',
  evidence:
    'About 7 points of 100 less pain than a dummy pill in new back pain. A newer review finds the gain small too. It found nothing else that works in new low back pain. A gel on the skin comes first where it may go.',
  sources: ['vandergaag-2020', 'cashin-2025', 'nice-ng59', 'seed-002', 'seed-001'],
} as const satisfies Technique
