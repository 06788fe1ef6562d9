import type { Professional } from '#knowledge/shapes.ts'

export const laserShockwave = {
  id: 'laser-shockwave',
  name: 'Laser or shockwave',
  what: 'Laser shines cold light on the spot. Shockwave sends strong sound pulses into it.',
  happens: [
    'They mark the sore spot.',
    'For laser you wear eye guards and feel little.',
    'For shockwave there is gel and a loud tapping that can hurt.',
    'It takes 5 to 15 minutes.',
  ],
  visits: 'Often 3 to 10 visits.',
  cost: 'Mostly paid by the visit, and often costly.',
  grade: 'low',
  evidence:
    'Laser: 7 small trials on low back pain found a gain too small to matter, or none. Shockwave: 10 trials with 477 people had less pain than with sham. It did no better than needling or injection.',
  risks: [
    'Laser light can harm the eyes.',
    'Shockwave can bruise, and the spot may ache for days.',
    'Shockwave must not be aimed at the lung.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Not on belly or low back: nobody knows what it does to a baby.' },
    { condition: 'cancer-active-here', because: 'Neither may go over cancer.' },
    { condition: 'anticoagulant', because: 'Shockwave can make you bleed inside the muscle.' },
    { condition: 'pacemaker', because: 'Shockwave near the device can disturb it.' },
    { condition: 'implant-here', because: 'Whoever put the implant in must say yes first.' },
    { condition: 'dvt-previous', because: 'Not on your legs: there may be a clot.' },
    { condition: 'aneurysm', because: 'Strong pulses are risky for a weak artery.' },
    { condition: 'osteoporosis', because: 'Strong pulses can harm thin bone.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
    { condition: 'surgery-recent', because: 'Whoever operated on you must say yes first.' },
    { condition: 'radiotherapy-here', because: 'Skin after radiation treatment is easily harmed.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you.' },
    { condition: 'injury-48h', because: 'A fresh injury can swell and bleed more.' },
  ],
  ask: [
    'Which one is it, and why for me?',
    'How do you keep away from my lung and spine?',
    'What does the whole course cost?',
    'Would exercise do as much?',
  ],
  tell: [
    'All your medicines, above all blood thinners and those that make skin react to light.',
    'If you have or had cancer, or have a device in your body.',
    'If you had a steroid injection there in the last weeks.',
    'If you are pregnant, or have a fever.',
  ],
  sources: ['yousefi-nooraie-2008', 'zhang-2020', 'houghton-2010', 'dosing-memory', 'safety-memory'],
} as const satisfies Professional
