import type { Technique } from '#knowledge/shapes.ts'

export const traction = {
  id: 'traction',
  name: 'Traction',
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
  evidence: 'The WHO advises against traction in lasting back pain.',
  sources: ['who-2023'],
} as const satisfies Technique
