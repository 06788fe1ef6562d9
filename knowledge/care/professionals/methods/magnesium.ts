import type { Professional } from '#knowledge/shapes.ts'

export const magnesium = {
  id: 'magnesium',
  name: 'Magnesium',
  alone: true,
  what: 'Tablets, sprays or salts, sold for tight muscles.',
  happens: [
    'You swallow a tablet, or rub it on.',
    'Too much of it loosens the bowels.',
    'Most people get enough of it by eating.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small sum.',
  grade: 'low',
  evidence: 'We found no trial for knots. Through the skin its effect is not supported, says a review.',
  risks: ['Diarrhoea.', 'With weak kidneys it can build up and harm.'],
  notWith: [
    { condition: 'kidney-disease', because: 'Weak kidneys cannot get rid of it: ask a doctor first.' },
    { condition: 'dialysis', because: 'Weak kidneys cannot get rid of it: ask a doctor first.' },
    { condition: 'interacting-medicine', because: 'It can hold up other medicines: ask a pharmacist.' },
  ],
  ask: ['Does it go with my illnesses and medicines?', 'Do I lack it at all?', 'How long may I use it?'],
  tell: ['All your medicines, also those without a prescription.'],
  sources: ['grober-2017', 'safety-memory'],
} as const satisfies Professional
