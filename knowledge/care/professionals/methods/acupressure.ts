import type { Professional } from '#knowledge/shapes.ts'

export const acupressure = {
  id: 'acupressure',
  name: 'Acupressure',
  what: 'Set points of the body are pressed with a thumb or a knuckle.',
  happens: [
    'You lie or sit clothed.',
    'The points are pressed one after the other.',
    'You say when it is too strong.',
  ],
  visits: 'Often four to eight visits.',
  cost: 'Mostly paid by yourself.',
  grade: 'low',
  evidence:
    'A US guideline suggests it for new pain after injuries outside the low back, with low trust. A knot without an injury is one step beyond that.',
  risks: ['You may be sore for one or two days.', 'Bruises can happen.'],
  notWith: [
    { condition: 'pregnant', because: 'Ask a midwife or doctor first.' },
    { condition: 'anticoagulant', because: 'You could bleed or bruise badly.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
    { condition: 'skin-problem-here', because: 'Sore or broken skin has to heal first.' },
    { condition: 'rheumatoid-arthritis', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'down-syndrome', because: 'Not on your neck: its upper joints can be loose.' },
    { condition: 'stroke-tia', because: 'Not on your neck: its arteries need care.' },
    { condition: 'carotid-disease', because: 'Not on your neck: its arteries need care.' },
  ],
  ask: [
    'What is your training?',
    'When should I feel a change, and what if I do not?',
    'Is there something with better evidence for me?',
  ],
  tell: ['If you are pregnant.'],
  sources: ['qaseem-2020'],
} as const satisfies Professional
