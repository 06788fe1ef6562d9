import type { Professional } from '#knowledge/shapes.ts'

export const acupressureMat = {
  id: 'acupressure-mat',
  name: 'Acupressure mat',
  alone: true,
  what: 'A mat with many small spikes to lie on.',
  happens: [
    'You lie down slowly, with a shirt on at first.',
    'It pricks, then it feels warm.',
    'You get up after some minutes.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A small to middle sum, once.',
  grade: 'low',
  evidence:
    'In 82 people with lasting neck or back pain, two weeks of a mat eased pain next to waiting. Nobody was blinded, and the trials were small.',
  risks: ['The spikes can break the skin.', 'Never fall asleep on it, and never share it unwashed.'],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'anticoagulant', because: 'You could bleed or bruise badly.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'sensation-loss', because: 'Numb skin does not warn you of a wound.' },
    { condition: 'thin-skin', because: 'Thin skin tears easily.' },
    { condition: 'diabetes', because: 'Small wounds may heal slowly.' },
  ],
  ask: [
    'How long may I use it?',
    'What would be a reason to stop?',
    'Is there something with better evidence for me?',
  ],
  tell: ['Your illnesses, and rashes from creams or plasters.'],
  sources: ['hohmann-2012'],
} as const satisfies Professional
