import type { Professional } from '#knowledge/shapes.ts'

export const heatWrap = {
  id: 'heat-wrap',
  name: 'Worn heat wrap',
  alone: true,
  what: 'A thin wrap that warms itself to about 40 °C and is worn under clothes.',
  happens: [
    'You put it on dry, whole skin, as its pack says.',
    'You wear it awake, for 8 hours at most.',
    'You look at the skin again and again, and take it off when it burns.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small sum for each wrap.',
  grade: 'moderate',
  evidence:
    'Two trials had 258 people with new low back pain. A wrap worn for about 8 hours, three times, eased it by 1 of 5 points. Another trial had 371 people. After three to four days the wrap did better than ibuprofen or paracetamol. The maker paid for all of them, and nobody was over 55.',
  risks: [
    'It can burn, above all under a belt or when you lie on it.',
    'Never asleep, with a cream, or with other heat.',
    'From 55 on, only after asking a pharmacist or doctor.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you of a burn.' },
    {
      condition: 'diabetes',
      because: 'Ask a doctor or pharmacist first: skin may feel less and heal slowly.',
    },
    {
      condition: 'peripheral-artery',
      because: 'Ask a doctor or pharmacist first: heat needs good blood flow.',
    },
    { condition: 'rheumatoid-arthritis', because: 'Ask a doctor or pharmacist first.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'injury-48h', because: 'A fresh injury can swell and bleed more.' },
    { condition: 'swelling-here', because: 'Fresh swelling has to settle first.' },
    { condition: 'numbing-cream', because: 'Numbed skin does not warn you of a burn.' },
    { condition: 'topical-patch', because: 'Not over the patch: too much medicine could go in.' },
    { condition: 'thin-skin', because: 'Thin skin burns and tears easily.' },
    { condition: 'sedated', because: 'You may not notice when it is too hot.' },
    { condition: 'cognitive-impairment', because: 'You may not notice when it is too hot.' },
  ],
  ask: [
    'Does it go with my illnesses and medicines?',
    'May I wear it at my age?',
    'What would be a reason to stop?',
  ],
  tell: ['Your illnesses, and rashes from creams or plasters.', 'If you are pregnant.'],
  sources: ['french-2006', 'nadler-2002', 'nadler-2003a', 'nadler-2003b', 'heat-wrap-label'],
} as const satisfies Professional
