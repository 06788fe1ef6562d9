import type { Professional } from '#knowledge/shapes.ts'

export const mckenzie = {
  id: 'mckenzie',
  name: 'McKenzie method',
  what: 'A therapist tests which direction of movement eases you, and you repeat it.',
  happens: [
    'You move your back or neck again and again in one direction.',
    'The therapist watches what the pain does.',
    'You repeat the direction that eases it at home.',
  ],
  visits: 'Often 3 to 6 visits.',
  cost: 'Mostly part of a paid visit.',
  grade: 'low',
  evidence:
    'A review of newer low back pain held 5 trials with 563 people. Next to a booklet, pain was about 7 of 100 points lower for a short time, and later no different. The trust in that is low.',
  risks: [
    'The wrong direction can stir up the pain.',
    'Pain that moves further down a leg or arm is a sign to stop.',
  ],
  notWith: [
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
    { condition: 'osteoporosis', because: 'Thin bones: no loaded bends or twists of the spine.' },
  ],
  ask: [
    'What is your training?',
    'What would be a reason to stop?',
    'When should I feel a change, and what if I do not?',
  ],
  tell: ['Where it hurts, and what sets it off.'],
  sources: ['almeida-2023'],
} as const satisfies Professional
