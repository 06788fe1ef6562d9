import type { Professional } from '#knowledge/shapes.ts'

export const capsaicin = {
  id: 'capsaicin',
  name: 'Capsaicin cream or patch',
  alone: true,
  what: 'The hot part of chilli on the skin. It burns at first, then the nerves tire.',
  happens: [
    'A pharmacist helps you to choose it.',
    'You put it on thinly, with gloves.',
    'You keep it off eyes, face and sore skin.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small sum.',
  grade: 'low',
  evidence:
    'In lasting low back pain it did a little better than a dummy cream, with moderate trust. For a knot it is hardly tested.',
  risks: [
    'It burns, and can blister the skin.',
    'The place feels warmth more strongly for days: no heat, no hot shower there.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you of a burn.' },
    { condition: 'thin-skin', because: 'Thin skin burns and tears easily.' },
  ],
  ask: [
    'Does it go with my illnesses and medicines?',
    'How long may I use it?',
    'What would be a reason to stop?',
  ],
  tell: ['Your illnesses, and rashes from creams or plasters.'],
  sources: ['cashin-2025', 'fda-rubs'],
} as const satisfies Professional
