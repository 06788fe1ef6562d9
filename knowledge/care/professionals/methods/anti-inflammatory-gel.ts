import type { Professional } from '#knowledge/shapes.ts'

export const antiInflammatoryGel = {
  id: 'anti-inflammatory-gel',
  name: 'Anti-inflammatory gel',
  alone: true,
  what: 'A gel with diclofenac or ibuprofen that you rub into the skin.',
  happens: [
    'A pharmacist helps you to choose it.',
    'You rub a little into whole skin, as the pack says, and wash your hands.',
    'You keep the sun off, and leave the place open to the air.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small sum.',
  grade: 'moderate',
  evidence:
    'A US guideline puts it first for new pain after muscle and joint injuries outside the low back. It did harm no more often than a dummy gel. For a knot without an injury that is carried over, not tested.',
  risks: [
    'The skin can get red, itch or blister.',
    'Never under heat, a tight bandage or a roller.',
    'Never with a tablet of the same kind, unless a doctor says so.',
    'Not under 14 years.',
  ],
  notWith: [
    {
      condition: 'pregnant',
      because: 'Not from week 20 on, and before that only after asking a doctor or pharmacist.',
    },
    { condition: 'asthma-aspirin', because: 'Such medicines can set off your asthma or an allergy.' },
    {
      condition: 'kidney-disease',
      because: 'Ask a doctor or pharmacist first: some of it gets into the blood.',
    },
    {
      condition: 'heart-disease',
      because: 'Ask a doctor or pharmacist first: some of it gets into the blood.',
    },
    {
      condition: 'heart-failure',
      because: 'Ask a doctor or pharmacist first: some of it gets into the blood.',
    },
    {
      condition: 'liver-failure',
      because: 'Ask a doctor or pharmacist first: some of it gets into the blood.',
    },
    {
      condition: 'peptic-ulcer',
      because: 'Ask a doctor or pharmacist first: some of it gets into the blood.',
    },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'thin-skin', because: 'Thin skin lets too much through.' },
  ],
  ask: [
    'Does it go with my illnesses and medicines?',
    'How long may I use it?',
    'What would be a reason to stop?',
  ],
  tell: ['All your medicines, also those without a prescription.', 'If you are pregnant.'],
  sources: ['qaseem-2020', 'gel-label', 'fda-2020-nsaid'],
} as const satisfies Professional
