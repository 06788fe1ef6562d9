import type { Professional } from '#knowledge/shapes.ts'

export const postureCorrector = {
  id: 'posture-corrector',
  name: 'Posture corrector',
  alone: true,
  what: 'A strap, shirt or buzzer that pulls or reminds you upright.',
  happens: [
    'You wear it for some hours.',
    'It pulls your shoulders back, or buzzes.',
    'Without it you sit as before.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small sum.',
  grade: 'low',
  evidence:
    'A review found six studies of such shirts, all in people without pain and most of them weak. It finds no support for using them against pain. In another trial, changing how you sit kept pain away.',
  risks: ['Straps can press on armpit and nerves.', 'It may teach you that your back is fragile. It is not.'],
  notWith: [{ condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' }],
  ask: [
    'Is there something with better evidence for me?',
    'How long may I use it?',
    'What would be a reason to stop?',
  ],
  tell: ['Where it hurts, and what sets it off.'],
  sources: ['palsson-2019', 'waongenngarm-2021'],
} as const satisfies Professional
