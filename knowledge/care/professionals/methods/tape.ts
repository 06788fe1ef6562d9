import type { Professional } from '#knowledge/shapes.ts'

export const tape = {
  id: 'tape',
  name: 'Elastic tape',
  what: 'Stretchy or stiff strips are stuck on the skin over the sore place.',
  happens: [
    'The skin is cleaned and dried.',
    'The strips are put on, mostly with a mild pull.',
    'They stay on for some days, also in the shower.',
  ],
  visits: 'One visit, or none once you know how.',
  cost: 'A small sum.',
  grade: 'low',
  evidence:
    'In lasting low back pain it beat sham tape by a little, with moderate trust. For a knot it is hardly tested. No colour or cut was shown to matter.',
  risks: ['The skin can get red, itch or blister.', 'Pulling it off fast can tear thin skin.'],
  notWith: [
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'thin-skin', because: 'Thin skin tears easily.' },
    { condition: 'dvt-previous', because: 'Not on your legs: there may be a clot.' },
  ],
  ask: [
    'How do I take it off without harm?',
    'How long may I use it?',
    'Is there something with better evidence for me?',
  ],
  tell: ['Your illnesses, and rashes from creams or plasters.'],
  sources: ['cashin-2025'],
} as const satisfies Professional
