import type { Professional } from '#knowledge/shapes.ts'

export const counterstrain = {
  id: 'counterstrain',
  name: 'Position of ease (counterstrain)',
  what: 'A therapist holds you in the position in which the sore spot hurts least.',
  happens: [
    'The therapist finds the sore spot.',
    'You are moved until it hurts least, and held there for about 90 seconds.',
    'You are brought back slowly.',
  ],
  visits: 'A few visits.',
  cost: 'Mostly part of a paid visit.',
  grade: 'low',
  evidence:
    'Five small trials found spots less sore when pressed. The trust in that is low. What people felt in daily life was not shown to change.',
  risks: ['You may be sore for one or two days.'],
  notWith: [
    { condition: 'rheumatoid-arthritis', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'down-syndrome', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'stroke-tia', because: 'Not on your neck: its arteries need care.' },
    { condition: 'carotid-disease', because: 'Not on your neck: its arteries need care.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
  ],
  ask: [
    'What is your training?',
    'When should I feel a change, and what if I do not?',
    'Is there something with better evidence for me?',
  ],
  tell: ['If you have thin bones, or had a fall or an operation.'],
  sources: ['wong-2014'],
} as const satisfies Professional
