import type { Professional } from '#knowledge/shapes.ts'
import { DEEP } from './not-with.ts'

export const cupping = {
  id: 'cupping',
  name: 'Cupping',
  what: 'Cups are set on the skin and suck it up a little.',
  happens: [
    'Oil may be put on the skin.',
    'Cups are set on with a pump or with heat.',
    'They stay 5 to 15 minutes, or are moved about.',
    'Round marks stay for days.',
  ],
  visits: 'Often 1 to 5 visits.',
  cost: 'Mostly paid by the visit.',
  grade: 'low',
  evidence:
    'A review of lasting pain found a large gain over no care, 1.03 on a standard scale. Against sham cups it was 0.27, which could be chance. So much of the gain may not come from the cups.',
  risks: [
    'Round marks and bruises are almost sure.',
    'Hot cups can burn.',
    'Cuts in "wet" cupping can bleed and get infected. Say no to cuts.',
    'It can delay care when the pain comes from an illness.',
  ],
  notWith: DEEP,
  ask: [
    'Do you use a pump, not a flame?',
    'Will you leave my skin whole?',
    'Are the cups cleaned between people?',
    'When do we stop if it does not help?',
  ],
  tell: [
    'All your medicines, above all blood thinners and steroids.',
    'If you bruise easily, or your skin is thin, numb or scarred.',
    'If you have diabetes, epilepsy or heart failure.',
    'If you are pregnant, or have a fever. With a fever, wait.',
    'Breathless or chest pain: call the emergency number.',
  ],
  sources: ['cramer-2020', 'wang-2023', 'dosing-memory', 'safety-memory', 'seed-002'],
} as const satisfies Professional
