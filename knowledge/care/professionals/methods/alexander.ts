import type { Professional } from '#knowledge/shapes.ts'

export const alexander = {
  id: 'alexander',
  name: 'Alexander lessons',
  what: 'One-to-one lessons in noticing and letting go of needless tension.',
  happens: [
    'You sit, stand, walk and lie down with a teacher.',
    'Light hands show you where you hold on.',
    'You practise it in daily life.',
  ],
  visits: 'About 14 to 20 lessons in the trial.',
  cost: 'A middle sum for each lesson, mostly your own.',
  grade: 'moderate',
  evidence:
    'In 517 people with lasting neck pain, lessons beat usual care by about 4 of 100 points after a year. Many would hardly notice that. It is one trial, and no serious harm was put down to it.',
  risks: ['It takes time and money.'],
  notWith: [],
  ask: [
    'What is your training?',
    'How many lessons do you suggest, and why?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['Where it hurts, and what sets it off.'],
  sources: ['macpherson-2015'],
} as const satisfies Professional
