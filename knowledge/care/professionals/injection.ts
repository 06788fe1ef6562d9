import type { Professional } from '#knowledge/shapes.ts'
import { DEEP } from './not-with.ts'

export const injection = {
  id: 'injection',
  name: 'Injection into the spot',
  what: 'A doctor puts numbing medicine into the sore spot.',
  happens: [
    'The doctor asks about allergies and medicines.',
    'They find the spot and clean the skin.',
    'A needle puts a little numbing medicine in.',
    'You rest a few minutes so they can watch you.',
  ],
  visits: 'Often 1 to 3 visits to a doctor.',
  cost: 'Often covered when a doctor advises it. Costly if paid alone.',
  grade: 'low',
  evidence:
    'In one study of a shoulder-blade muscle, pain fell from 7.1 to 3.7 of 10 in two weeks. There was no group to compare with. An older review found that what was injected made little difference.',
  risks: [
    'Bruising, soreness and feeling faint are the common ones.',
    'Some people react to the medicine.',
    'Rarely a needle in the upper back or chest hits the lung.',
    'Call an emergency number if you get breathless or have chest pain afterwards.',
    'Infection is rare.',
    'Do not drive home if your arm or leg is numb.',
  ],
  notWith: DEEP,
  ask: [
    'What is in the injection?',
    'What would happen without it?',
    'How long may it help?',
    'What should I do for the muscle afterwards?',
  ],
  tell: [
    'Any allergy, above all to numbing medicine or latex.',
    'All your medicines, above all blood thinners and aspirin.',
    'If you have heart, liver or immune problems, diabetes or epilepsy.',
    'If you are pregnant, or have a fever.',
  ],
  sources: ['kwon-2017', 'cummings-2001', 'dosing-memory', 'safety-memory', 'seed-000'],
} as const satisfies Professional
