import type { Professional } from '#knowledge/shapes.ts'

export const pilates = {
  id: 'pilates',
  name: 'Pilates',
  what: 'Slow exercise for trunk and posture, on a mat or with springs.',
  happens: [
    'You learn to breathe and hold your trunk.',
    'You do slow exercises in a group or alone.',
    'They get harder over the weeks.',
  ],
  visits: 'Often once a week for two or three months.',
  cost: 'A small to middle sum for each class.',
  grade: 'moderate',
  evidence:
    'A review held 10 trials with 510 people with low back pain. Pain was about 14 of 100 points lower than with little or no treatment for some months. It was not better than other exercise.',
  risks: ['Your muscles may ache for a day or two.'],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'osteoporosis', because: 'Thin bones: no loaded bends or twists of the spine.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
  ],
  ask: [
    'What is your training?',
    'Which exercises should I leave out?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['If you have thin bones, or had a fall or an operation.', 'If you are pregnant.'],
  sources: ['yamato-2015', 'hayden-2021'],
} as const satisfies Professional
