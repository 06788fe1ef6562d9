import type { Professional } from '#knowledge/shapes.ts'

export const sauna = {
  id: 'sauna',
  name: 'Sauna',
  alone: true,
  what: 'Dry heat for some minutes, then cooling down.',
  happens: ['You sit in the heat for some minutes.', 'You cool down and rest.', 'You drink enough.'],
  visits: 'None: you go when it does you good.',
  cost: 'A small sum for each visit.',
  grade: 'low',
  evidence:
    'We found no good trial for knots or for neck and back pain. It may feel good, and that is all we know.',
  risks: ['You can faint, above all after alcohol.', 'Take creams and patches off before.'],
  notWith: [
    { condition: 'pregnant', because: 'The body must not get too hot: ask a midwife or doctor first.' },
    { condition: 'heart-disease', because: 'Ask a doctor first: heat loads the heart.' },
    { condition: 'heart-failure', because: 'Ask a doctor first: heat loads the heart.' },
    { condition: 'hypertension', because: 'Ask a doctor first: heat loads the heart.' },
    { condition: 'topical-patch', because: 'Heat lets too much medicine through: take advice first.' },
    { condition: 'sedated', because: 'You may not notice when it is too hot.' },
    { condition: 'epilepsy', because: 'Never alone, and ask a doctor first.' },
  ],
  ask: [
    'How long may I stay in?',
    'Does it go with my illnesses and medicines?',
    'What would be a reason to stop?',
  ],
  tell: ['If you are pregnant.', 'All your medicines, also those without a prescription.'],
  sources: ['unknot-judgement'],
} as const satisfies Professional
