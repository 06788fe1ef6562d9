import type { Professional } from '#knowledge/shapes.ts'

export const nerveGlides = {
  id: 'nerve-glides',
  name: 'Nerve glides',
  alone: true,
  what: 'Small movements that slide a nerve back and forth, shown by a physiotherapist.',
  happens: [
    'A physiotherapist checks whether a nerve is part of the pain.',
    'You learn a small movement of arm or leg with the neck.',
    'You do it gently, and stop at tingling that stays.',
  ],
  visits: 'One to three visits, then at home.',
  cost: 'Mostly part of a paid visit.',
  grade: 'low',
  evidence:
    'A review held 40 trials on pain with a nerve in it. Pain of the back, or of neck and arm, eased by about 1.8 of 10. Under half of the trials were sound. A knot is not a nerve, so ask first.',
  risks: [
    'Pulled too hard, a nerve gets angrier.',
    'New weakness or numbness is not for this: have it seen.',
  ],
  notWith: [
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
    { condition: 'rheumatoid-arthritis', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'down-syndrome', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'stroke-tia', because: 'Not on your neck: its arteries need care.' },
    { condition: 'carotid-disease', because: 'Not on your neck: its arteries need care.' },
  ],
  ask: [
    'Is a nerve part of my pain?',
    'What would be a reason to stop?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['If you are pregnant, or have numb or weak parts.'],
  sources: ['basson-2017'],
} as const satisfies Professional
