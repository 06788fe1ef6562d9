import type { Professional } from '#knowledge/shapes.ts'

export const taiChi = {
  id: 'tai-chi',
  name: 'Tai chi',
  what: 'Slow flowing movements in standing, with calm breathing.',
  happens: [
    'You learn a set of slow movements.',
    'You do them in a group, standing.',
    'You practise a few minutes at home.',
  ],
  visits: 'Often once a week for two or three months.',
  cost: 'A small to middle sum for each class.',
  grade: 'moderate',
  evidence:
    'In 160 people with lasting low back pain, ten weeks took off 1.3 of 10 points of pain. A US guideline names it for lasting low back pain.',
  risks: ['You can fall: begin near a chair or wall.'],
  notWith: [{ condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' }],
  ask: [
    'What is your training?',
    'Can I do it sitting at first?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['If you fall easily or get dizzy.'],
  sources: ['hall-2011', 'qaseem-2017'],
} as const satisfies Professional
