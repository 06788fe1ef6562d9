import type { Professional } from '#knowledge/shapes.ts'
import { LIGHT } from './not-with.ts'

export const therapeuticMassage = {
  id: 'therapeutic-massage',
  name: 'Massage',
  what: 'A trained person rubs and kneads your muscles by hand.',
  happens: [
    'You say where it hurts and what to leave alone.',
    'You lie or sit, covered except for the part being worked on.',
    'They stroke and knead for 30 to 60 minutes.',
    'You say at once when it is too hard.',
    'Between visits you rest from what sets it off.',
  ],
  visits: 'Often 4 to 10 visits of 30 to 60 minutes.',
  cost: 'Mostly paid by the visit. Sometimes covered.',
  grade: 'low',
  evidence:
    'In 25 trials on low back pain, massage helped for a short time. The trust in that is very low, and it did not last. For neck pain, 33 trials with 1,994 people found little or no gain over sham care. The WHO lets it be offered for lasting low back pain, with very low trust.',
  risks: ['You may be sore for one or two days.', 'Bruises can happen.', 'Serious harm is rare.'],
  notWith: LIGHT,
  ask: [
    'What is your training?',
    'Have you treated people with my illness or medicine?',
    'How hard will you press, and how do I stop you?',
    'After how many visits do we check if it helps?',
  ],
  tell: [
    'Where it hurts, and what sets it off.',
    'If you take blood thinners or bruise easily. Then ask for light hands.',
    'If you have thin bones, numb skin, or had radiation treatment there.',
    'If you are pregnant, or have a fever. With a fever, wait.',
  ],
  sources: [
    'furlan-2015',
    'gross-2024',
    'who-2023',
    'yin-2014',
    'dosing-memory',
    'safety-memory',
    'seed-000',
  ],
} as const satisfies Professional
