import type { Professional } from '#knowledge/shapes.ts'

export const massageChair = {
  id: 'massage-chair',
  name: 'Massage chair or cushion',
  alone: true,
  what: 'Rollers in a chair press along your back.',
  happens: [
    'You sit in it, clothed, on its lowest level.',
    'The rollers go up and down for some minutes.',
    'You stop when it hurts above 3 of 10.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A middle to high sum, once.',
  grade: 'low',
  evidence:
    'In 56 people with low back pain a chair eased pain, and physiotherapy with warmth and currents eased it more. There was no group without treatment.',
  risks: ['It presses on bone as hard as on muscle.', 'Keep hair, hands and children away from the rollers.'],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'anticoagulant', because: 'You could bleed or bruise badly.' },
    { condition: 'osteoporosis', because: 'Thin bones can break under a push.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
    { condition: 'surgery-recent', because: 'Whoever operated on you must say yes first.' },
    { condition: 'dvt-previous', because: 'Not on your legs: there may be a clot.' },
    { condition: 'pacemaker', because: 'Strong magnets or shaking can disturb the device.' },
    { condition: 'cancer-active-here', because: 'Your cancer team must say yes first.' },
    { condition: 'rheumatoid-arthritis', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'down-syndrome', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'stroke-tia', because: 'Not on your neck: its arteries need care.' },
    { condition: 'carotid-disease', because: 'Not on your neck: its arteries need care.' },
  ],
  ask: [
    'How long may I use it?',
    'What would be a reason to stop?',
    'Is there something with better evidence for me?',
  ],
  tell: ['If you have thin bones, or had a fall or an operation.', 'If you are pregnant.'],
  sources: ['kim-2020'],
} as const satisfies Professional
