import type { Professional } from '#knowledge/shapes.ts'

export const vapocoolant = {
  id: 'vapocoolant',
  name: 'Cold spray and stretch',
  what: 'A cold spray numbs the skin for seconds while the muscle is stretched.',
  happens: [
    'The muscle is brought to a mild pull.',
    'The spray goes over the skin in a few quick lines.',
    'The muscle is stretched, then warmed again.',
  ],
  visits: 'A few visits.',
  cost: 'Mostly part of a paid visit.',
  grade: 'low',
  evidence:
    'One trial of 119 people tested it only as a part of mixes with warmth and movement, and at once. On its own it is hardly studied.',
  risks: [
    'It can freeze the skin, and must never reach eyes or airways.',
    'Never use it at home on your own.',
  ],
  notWith: [
    { condition: 'raynaud', because: 'Cold can close your small vessels.' },
    { condition: 'cold-urticaria', because: 'Cold gives you a rash or worse.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you of frostbite.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
  ],
  ask: [
    'What is your training?',
    'When should I feel a change, and what if I do not?',
    'Is there something with better evidence for me?',
  ],
  tell: ['If cold turns your fingers white or gives you a rash.'],
  sources: ['hou-2002'],
} as const satisfies Professional
