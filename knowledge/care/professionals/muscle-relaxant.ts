import type { Professional } from '#knowledge/shapes.ts'

export const muscleRelaxant = {
  id: 'muscle-relaxant',
  name: 'Muscle relaxant from a doctor',
  what: 'A medicine on prescription for a short time. It works on the nerves, and makes you sleepy.',
  happens: [
    'A doctor asks about your health and other medicines.',
    'You get a short course, and a date to stop.',
    'You see how it acts on you before you do anything risky.',
    'You keep moving gently meanwhile.',
  ],
  visits: 'One visit. A course lasts one to two weeks at most.',
  cost: 'Mostly low. Often covered with a prescription.',
  grade: 'low',
  evidence:
    'In new low back pain it lowered pain by 8 of 100 points at two weeks. That is too little to notice for most, and the trust is very low. Side effects were 60 % more common than without it.',
  risks: [
    'It makes you sleepy, dizzy or sick.',
    'Falls are more likely, above all in older people.',
    'Some kinds are habit-forming.',
    'With alcohol, opioids or sleeping pills it can slow your breathing.',
  ],
  notWith: [
    { condition: 'sedated', because: 'With alcohol or sleepy medicine it can slow your breathing.' },
    { condition: 'cognitive-impairment', because: 'It can make you confused, and you may fall.' },
    { condition: 'respiratory-disease', because: 'Some kinds slow your breathing.' },
    { condition: 'liver-failure', because: 'A weak liver cannot clear it.' },
    { condition: 'kidney-disease', because: 'Weak kidneys may not clear it.' },
    { condition: 'heart-disease', because: 'Some kinds upset the heartbeat.' },
    { condition: 'interacting-medicine', because: 'It can clash with your other medicines.' },
  ],
  ask: [
    'What may I hope for, and what are the side effects?',
    'When do I stop?',
    'May I drive or work while I take it?',
    'Does it go with my other medicines?',
  ],
  tell: [
    'All your medicines, herbs, alcohol and drugs.',
    'If you have glaucoma, epilepsy, or trouble passing urine.',
    'If you snore and stop breathing at night.',
    'If you fell lately, or ever had trouble with alcohol, a medicine or a drug.',
    'If you are pregnant or breastfeeding.',
  ],
  sources: ['cashin-2021', 'qaseem-2017', 'dosing-memory', 'safety-memory'],
} as const satisfies Professional
