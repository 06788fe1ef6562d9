import type { Technique } from '../shapes.ts'

export const nsaid = {
  id: 'nsaid',
  name: 'Anti-inflammatory painkiller',
  kind: 'medicine',
  about: 'A choice for a few days. The pack and a pharmacist say how.',
  steps: [
    'Ask a pharmacist before the first one.',
    'Follow the pack. Take the least that helps.',
    'Look again after 3 days.',
  ],

  tools: ['none'],
  needs: [],
  phases: [],
  progression: ['No longer than 10 days without a clinician.'],
  stop: ['Stop with black stool or belly pain, and see a doctor.'],
  grade: 'moderate',
  evidence: 'About 7 points of 100 less pain than a dummy pill in new back pain.',
  sources: ['vandergaag-2020', 'nice-ng59', 'seed-002', 'seed-001'],
} as const satisfies Technique
