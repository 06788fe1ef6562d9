import type { Professional } from '#knowledge/shapes.ts'

export const cbd = {
  id: 'cbd',
  name: 'CBD oil',
  alone: true,
  what: 'An extract of hemp that does not make you high.',
  happens: [
    'Drops or capsules are swallowed, or a cream is rubbed on.',
    'What is in the bottle often differs from its label.',
    'Some of them hold THC, which can show in a drug test.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A middle sum every month.',
  grade: 'low',
  evidence:
    'In 100 people with new low back pain, 400 mg of CBD did no better than a dummy. For knots we found no trial.',
  risks: ['It can make you sleepy: do not drive.', 'It changes how the liver handles other medicines.'],
  notWith: [
    { condition: 'pregnant', because: 'Nobody knows what it does to a baby: leave it out.' },
    { condition: 'anticoagulant', because: 'It can make blood thinners stronger: ask first.' },
    { condition: 'epilepsy', because: 'It changes your medicines: ask a doctor first.' },
    { condition: 'liver-failure', because: 'It loads the liver.' },
    { condition: 'interacting-medicine', because: 'It can change other medicines: ask a pharmacist.' },
  ],
  ask: [
    'Does it go with my illnesses and medicines?',
    'Is there something with better evidence for me?',
    'What would be a reason to stop?',
  ],
  tell: ['All your medicines, also those without a prescription.'],
  sources: ['bebee-2021', 'safety-memory'],
} as const satisfies Professional
