import type { Professional } from '#knowledge/shapes.ts'

export const ultrasound = {
  id: 'ultrasound',
  name: 'Ultrasound treatment',
  what: 'A small head sends sound waves you cannot hear into the muscle. It is not a scan.',
  happens: [
    'Gel is put on the skin.',
    'A small head is moved in circles for 5 to 10 minutes.',
    'You should feel nothing, or a little warmth.',
  ],
  visits: 'In trials 6 to 18 visits. We do not advise any.',
  cost: 'Often part of a paid physiotherapy visit. The time is better used for exercise.',
  grade: 'against',
  evidence:
    'A review of lasting low back pain held 10 trials with 1,025 people. It found no good evidence of less pain or a better life. The WHO and NICE advise against it.',
  risks: [
    'It can burn when the head stays still or the skin is numb.',
    'It takes time and money from care that does more.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Not on belly or low back: nobody knows what it does to a baby.' },
    { condition: 'cancer-active-here', because: 'Sound waves must not go over cancer.' },
    { condition: 'pacemaker', because: 'Not near the device: it can be disturbed.' },
    { condition: 'implant-here', because: 'An implant can heat up.' },
    { condition: 'dvt-previous', because: 'Not where there may be a clot.' },
    { condition: 'anticoagulant', because: 'Bleeding could get worse if you bleed easily.' },
    { condition: 'peripheral-artery', because: 'Poor blood flow cannot carry the heat away.' },
    { condition: 'radiotherapy-here', because: 'Skin after radiation treatment is easily harmed.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you of a burn.' },
    { condition: 'numbing-cream', because: 'Numbed skin does not warn you of a burn.' },
    { condition: 'cognitive-impairment', because: 'You may not notice when it gets too hot.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
    { condition: 'surgery-recent', because: 'Whoever operated on you must say yes first.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'injury-48h', because: 'Heat can make a fresh injury swell more.' },
    { condition: 'topical-patch', because: 'Not over the patch: too much medicine could go in.' },
  ],
  ask: [
    'Can we use this time for exercise instead?',
    'Why do you offer it when guidelines advise against it?',
    'Do I pay extra for it?',
  ],
  tell: [
    'If you have a pacemaker, a metal or plastic implant.',
    'If you have or had cancer.',
    'If your skin is numb there.',
    'If you are pregnant.',
    'Say stop at once when it gets hot or aches.',
  ],
  sources: ['ebadi-2020', 'who-2023', 'nice-ng59', 'houghton-2010', 'seed-000'],
} as const satisfies Professional
