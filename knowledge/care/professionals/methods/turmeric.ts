import type { Professional } from '#knowledge/shapes.ts'

export const turmeric = {
  id: 'turmeric',
  name: 'Turmeric',
  alone: true,
  what: 'A spice, sold in capsules against inflammation.',
  happens: [
    'You swallow capsules each day.',
    'Little of it gets into the blood.',
    'As a spice in food it is fine for most.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small to middle sum every month.',
  grade: 'low',
  evidence:
    'We found no trial for knots or for neck and back pain. A knot is not an inflammation as far as is known.',
  risks: ['Strong capsules have harmed the liver in rare cases.', 'It may thin the blood a little.'],
  notWith: [
    { condition: 'pregnant', because: 'As capsules, leave it out.' },
    { condition: 'anticoagulant', because: 'It may make you bleed more: ask first.' },
    { condition: 'liver-failure', because: 'It can harm the liver.' },
    { condition: 'surgery-recent', because: 'It may make you bleed more: ask first.' },
  ],
  ask: [
    'Does it go with my illnesses and medicines?',
    'Is there something with better evidence for me?',
    'What would be a reason to stop?',
  ],
  tell: ['All your medicines, also those without a prescription.'],
  sources: ['unknot-judgement', 'safety-memory'],
} as const satisfies Professional
