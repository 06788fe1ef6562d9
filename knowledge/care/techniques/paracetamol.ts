import type { Technique } from '#knowledge/shapes.ts'

export const paracetamol = {
  id: 'paracetamol',
  name: 'Paracetamol',
  kind: 'medicine',
  about: 'Alone it does little for back pain.',
  setUp: ['Ask a pharmacist. Follow the pack.'],
  during: [],

  tools: ['none'],
  needs: [],
  phases: [],
  progression: ['Many products hold it. Do not add them up.'],
  stop: ['More than the pack says harms the liver.'],
  grade: 'against',
  evidence:
    'Guidelines advise against it as the only medicine for back pain. In new low back pain it did no better than a dummy pill. For a neck or shoulder injury US family doctors still allow it.',
  sources: ['nice-ng59', 'cashin-2025', 'saragiotto-2016', 'qaseem-2020'],
} as const satisfies Technique
