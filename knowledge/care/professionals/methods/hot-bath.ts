import type { Professional } from '#knowledge/shapes.ts'

export const hotBath = {
  id: 'hot-bath',
  name: 'Hot bath, with or without salt',
  alone: true,
  what: 'A warm bath for comfort. Salt in it does nothing known.',
  happens: [
    'The water is warm, not hot, tested with the elbow.',
    'You stay in it for some minutes, awake.',
    'You get out slowly and drink something.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small sum.',
  grade: 'low',
  evidence:
    'For a knot no trial was found. A review finds no support for magnesium that goes in through the skin, as from Epsom salt.',
  risks: [
    'You can faint when you get up, or scald yourself.',
    'Never after alcohol, and never alone if you faint easily.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Warm at most, and short: the body must not get too hot.' },
    { condition: 'heart-disease', because: 'Ask a doctor first: heat loads the heart.' },
    { condition: 'heart-failure', because: 'Ask a doctor first: heat loads the heart.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you of a burn.' },
    { condition: 'sedated', because: 'You may not notice when it is too hot.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'epilepsy', because: 'Never alone: a seizure in water is deadly.' },
    { condition: 'injury-48h', because: 'A fresh injury can swell and bleed more.' },
  ],
  ask: ['How warm may it be for me?', 'How long may I stay in?', 'What would be a reason to stop?'],
  tell: ['If you are pregnant.', 'All your medicines, also those without a prescription.'],
  sources: ['grober-2017', 'unknot-judgement'],
} as const satisfies Professional
