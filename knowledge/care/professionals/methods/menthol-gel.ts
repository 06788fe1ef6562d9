import type { Professional } from '#knowledge/shapes.ts'

export const mentholGel = {
  id: 'menthol-gel',
  name: 'Menthol or warming rub',
  alone: true,
  what: 'A rub that feels cold or warm on the skin. It does not change the muscle.',
  happens: [
    'A pharmacist helps you to choose it.',
    'You try a little on a small place first.',
    'You wash your hands, and keep it off eyes, face and sore skin.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small sum.',
  grade: 'low',
  evidence:
    'A US guideline names menthol gel beside anti-inflammatory gel for new pain after injuries. For a knot it is not tested. The US agency FDA knows of 43 burns with such rubs.',
  risks: [
    'It can burn: wash it off and get help at blisters.',
    'Never under heat or a bandage, and no roller on fresh rub.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you of a burn.' },
    { condition: 'thin-skin', because: 'Thin skin burns and tears easily.' },
    { condition: 'asthma-aspirin', because: 'Some rubs hold a relative of aspirin.' },
    { condition: 'anticoagulant', because: 'Some rubs hold a relative of aspirin: ask first.' },
  ],
  ask: [
    'Does it go with my illnesses and medicines?',
    'How long may I use it?',
    'What would be a reason to stop?',
  ],
  tell: ['All your medicines, also those without a prescription.'],
  sources: ['qaseem-2020', 'fda-rubs'],
} as const satisfies Professional
