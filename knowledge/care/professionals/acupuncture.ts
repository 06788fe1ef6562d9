import type { Professional } from '#knowledge/shapes.ts'
import { DEEP } from './not-with.ts'

export const acupuncture = {
  id: 'acupuncture',
  name: 'Acupuncture',
  what: 'Thin needles are put in several places and stay in for a while.',
  happens: [
    'They ask about your health.',
    'You lie down and the skin is cleaned.',
    'Thin new needles go in, often not deep.',
    'You rest 15 to 30 minutes, then they come out.',
  ],
  visits: 'Often 6 to 12 visits.',
  cost: 'Mostly paid by the visit. Covered in some places.',
  grade: 'low',
  evidence:
    'A review of lasting low back pain held 33 studies with 8,270 people. Pain was 9 of 100 points lower than with sham needles, too little to notice for most. It was 20 lower than with no care. Guidelines disagree: NICE advises against it. US doctors and the WHO allow it.',
  risks: [
    'Small bruises, bleeding or soreness can follow.',
    'Some people feel faint or sleepy.',
    'Rarely a needle in the upper back or chest hits the lung.',
    'Call an emergency number if you get breathless or have chest pain afterwards.',
  ],
  notWith: DEEP,
  ask: [
    'Are you registered, and how were you trained?',
    'Are the needles new and used once?',
    'How do you keep away from the lung?',
    'After how many visits do we check if it helps?',
  ],
  tell: [
    'All your medicines, above all blood thinners and aspirin.',
    'If you have a pacemaker. Then no current may run through the needles.',
    'If your immune system is weak, or you have epilepsy.',
    'If you faint easily or fear needles.',
    'If you are pregnant, or have a fever. With a fever, wait.',
  ],
  sources: [
    'mu-2020',
    'rizzo-2025',
    'nice-ng59',
    'qaseem-2017',
    'who-2023',
    'dosing-memory',
    'safety-memory',
    'seed-000',
  ],
} as const satisfies Professional
