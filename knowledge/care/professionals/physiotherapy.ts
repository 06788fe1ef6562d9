import type { Professional } from '#knowledge/shapes.ts'

export const physiotherapy = {
  id: 'physiotherapy',
  name: 'Physiotherapy with exercise',
  what: 'A physiotherapist checks how you move and builds an exercise plan with you.',
  happens: [
    'You talk about your pain, your work and your aims.',
    'They watch you move and test your strength.',
    'You learn a few exercises and try them there.',
    'You do the plan at home and come back to adjust it.',
  ],
  visits: 'Often 4 to 8 visits, with a plan for home.',
  cost: 'Often covered, with a wait. Private visits cost a middle sum each.',
  grade: 'good',
  evidence:
    'A review held 249 trials of exercise for lasting low back pain. Pain was about 15 of 100 points lower than with no treatment. In 198 office workers with neck pain, short daily training lowered pain by 1.4 to 1.9 of 10. In new low back pain exercise did no better than a dummy treatment: nobody has to wait for it there.',
  risks: ['Your muscles may ache for a day or two.', 'Too much too soon can stir up the pain.'],
  notWith: [{ condition: 'fracture-recent', because: 'A doctor looks at the bone first.' }],
  ask: [
    'What do you think keeps this pain going?',
    'Which exercises matter most, and how often?',
    'How much pain is fine while I do them?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: [
    'Where it hurts, what brings it on and what eases it.',
    'What you have tried, and what helped.',
    'Your illnesses, medicines, operations and falls.',
    'If you are pregnant, or have numb or weak parts.',
  ],
  sources: ['hayden-2021', 'andersen-2011', 'cashin-2025', 'dosing-memory', 'seed-000', 'seed-002'],
} as const satisfies Professional
