import type { Professional } from '#knowledge/shapes.ts'

export const painEducation = {
  id: 'pain-education',
  name: 'Learning how pain works',
  what: 'Somebody explains why pain can last when nothing is being harmed.',
  happens: [
    'You tell your story and your worries.',
    'You learn what pain does and does not mean.',
    'You plan small steps back to what you like.',
  ],
  visits: 'One to four talks.',
  cost: 'Often covered as a part of physiotherapy.',
  grade: 'low',
  evidence:
    'The WHO lets teaching and advice be offered in lasting low back pain, with very low trust. It is meant to go with moving, not to stand in for it.',
  risks: ['It can feel as if your pain is not believed: say so.'],
  notWith: [],
  ask: [
    'What do you think keeps this pain going?',
    'What should I do differently after this?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['What you have tried, and what helped.'],
  sources: ['who-2023'],
} as const satisfies Professional
