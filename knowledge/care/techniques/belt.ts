import type { Technique } from '#knowledge/shapes.ts'

export const belt = {
  id: 'belt',
  name: 'Back belt',
  kind: 'not-offered',
  about: 'We do not offer it.',
  setUp: [],
  during: [],

  tools: ['none'],
  needs: [],
  phases: [],
  progression: [],
  stop: [],
  grade: 'against',
  evidence: 'The WHO advises against belts in lasting back pain.',
  sources: ['who-2023'],
} as const satisfies Technique
