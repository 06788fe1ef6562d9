import type { Professional } from '#knowledge/shapes.ts'

export const contractRelax = {
  id: 'contract-relax',
  name: 'Contract and relax',
  what: 'You press lightly against a hand, let go, and are then stretched a little further.',
  happens: [
    'The therapist brings the muscle to a mild pull.',
    'You press lightly against their hand for 5 to 7 seconds.',
    'You let go, and the stretch goes a little further.',
  ],
  visits: 'A few visits, mostly as a part of physiotherapy.',
  cost: 'Mostly part of a paid visit.',
  grade: 'low',
  evidence:
    'In 21 weak trials on neck pain it eased new pain and let the neck move further. A newer review of 26 trials found less pain only beside other treatment, not alone. A therapist did it in all of them. Doing it yourself beside a side neck stretch is our step, and untested.',
  risks: [
    'You may be sore for one or two days.',
    'Pressing hard or holding your breath can strain your neck.',
  ],
  notWith: [
    { condition: 'rheumatoid-arthritis', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'down-syndrome', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'stroke-tia', because: 'Not on your neck: its arteries need care.' },
    { condition: 'carotid-disease', because: 'Not on your neck: its arteries need care.' },
    { condition: 'hypermobility', because: 'Loose joints are hurt at the end of their range.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
  ],
  ask: [
    'How hard should I press?',
    'May I do it at home, and how?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['If turning your head makes you dizzy.'],
  sources: ['sbardella-2021', 'lin-2023', 'nagrale-2010'],
} as const satisfies Professional
