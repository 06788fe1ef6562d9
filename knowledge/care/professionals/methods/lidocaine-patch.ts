import type { Professional } from '#knowledge/shapes.ts'

export const lidocainePatch = {
  id: 'lidocaine-patch',
  name: 'Lidocaine patch or cream',
  alone: true,
  what: 'It numbs the skin for some hours.',
  happens: [
    'A pharmacist helps you to choose it.',
    'You put it on whole skin for the hours the pack names.',
    'You keep heat and pressing away from it.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A middle sum, often on prescription.',
  grade: 'low',
  evidence:
    'In 30 people with lasting back pain a patch did no better than a dummy patch. Both did better than nothing.',
  risks: [
    'Numbed skin does not warn you: no heat, no pressing, no roller there.',
    'Too much of it can disturb the heart.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    {
      condition: 'heart-disease',
      because: 'Ask a doctor or pharmacist first: some of it gets into the blood.',
    },
    {
      condition: 'liver-failure',
      because: 'Ask a doctor or pharmacist first: some of it gets into the blood.',
    },
    { condition: 'epilepsy', because: 'Ask a doctor or pharmacist first: some of it gets into the blood.' },
  ],
  ask: [
    'Does it go with my illnesses and medicines?',
    'How long may I use it?',
    'What would be a reason to stop?',
  ],
  tell: ['All your medicines, also those without a prescription.'],
  sources: ['hashmi-2012', 'safety-memory'],
} as const satisfies Professional
