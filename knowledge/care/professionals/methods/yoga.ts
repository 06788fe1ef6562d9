import type { Professional } from '#knowledge/shapes.ts'

export const yoga = {
  id: 'yoga',
  name: 'Yoga class',
  what: 'Postures, breathing and rest, led by a teacher.',
  happens: [
    'You do gentle postures on a mat or chair.',
    'You breathe slowly and rest at the end.',
    'You practise a little at home.',
  ],
  visits: 'Often once a week for two or three months.',
  cost: 'A small to middle sum for each class.',
  grade: 'moderate',
  evidence:
    'A review of lasting low back pain held 21 trials with 2,223 people. Next to no exercise the gain was small, and many would not notice it. It was about as good as other exercise for the back.',
  risks: [
    'Back pain can get worse for a while.',
    'Headstand and shoulder stand load the neck: leave them out.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'osteoporosis', because: 'Thin bones: no loaded bends or twists of the spine.' },
    { condition: 'hypermobility', because: 'Loose joints are hurt at the end of their range.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
  ],
  ask: [
    'What is your training?',
    'Which postures should I leave out?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['If you have thin bones, or had a fall or an operation.', 'If you are pregnant.'],
  sources: ['wieland-2022', 'qaseem-2017'],
} as const satisfies Professional
