import type { Professional } from '#knowledge/shapes.ts'
import { DEEP } from './not-with.ts'

export const triggerPointMassage = {
  id: 'trigger-point-massage',
  name: 'Trigger-point therapy',
  what: 'A therapist finds the sore spot and holds steady pressure on it.',
  happens: [
    'They feel along the muscle for the spot you know.',
    'They press until you feel it but can breathe calmly.',
    'They hold until it eases, then let go slowly.',
    'You move and stretch the muscle afterwards.',
    'Between visits you rest from what sets it off.',
  ],
  visits: 'Often 4 to 10 visits. It may help after fewer.',
  cost: 'Mostly paid by the visit. Covered in some places as part of physiotherapy.',
  grade: 'low',
  evidence:
    'A review of trials found that spots became less tender to pressure. That gain was middling, 0.67 on a standard scale. The pain people reported changed by 0.22, which could be chance.',
  risks: ['You may be sore for one or two days.', 'Bruises can happen.', 'Serious harm is rare.'],
  notWith: DEEP,
  ask: [
    'Which muscle do you think it is?',
    'How hard will you press, and for how long?',
    'Can you show me how to do it at home?',
    'When do we stop if it does not help?',
  ],
  tell: [
    'Exactly where it hurts and where the pain goes.',
    'If pressing there brings back your own pain.',
    'If you bruise easily, or have thin bones or numb skin.',
    'If you are pregnant, or have a fever. With a fever, wait.',
  ],
  sources: ['lu-2022', 'dosing-memory', 'safety-memory', 'seed-002'],
} as const satisfies Professional
