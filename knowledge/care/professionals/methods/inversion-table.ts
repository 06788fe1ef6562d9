import type { Professional } from '#knowledge/shapes.ts'

export const inversionTable = {
  id: 'inversion-table',
  name: 'Inversion table',
  alone: true,
  what: 'A table that hangs you head down by the ankles.',
  happens: [
    'You are strapped in and tilted back.',
    'Blood runs to your head.',
    'Somebody must be there to bring you back.',
  ],
  visits: 'None: you use it at home.',
  cost: 'A middle to high sum, once.',
  grade: 'against',
  evidence:
    'It is a form of traction. The WHO advises against traction as a routine in lasting low back pain. Head down it raises the pressure in eyes and vessels.',
  risks: [
    'A fall or a strap that fails can hurt badly.',
    'It can harm eyes, heart and brain in people at risk.',
  ],
  notWith: [
    { condition: 'pregnant', because: 'Never hang head down in pregnancy.' },
    { condition: 'hypertension', because: 'Head down, the pressure rises further.' },
    { condition: 'heart-disease', because: 'Head down loads the heart.' },
    { condition: 'heart-failure', because: 'Head down loads the heart.' },
    { condition: 'stroke-tia', because: 'Head down raises the pressure in the head.' },
    { condition: 'carotid-disease', because: 'Head down raises the pressure in the head.' },
    { condition: 'aneurysm', because: 'Head down raises the pressure in weak arteries.' },
    { condition: 'anticoagulant', because: 'Bleeding in the head would be worse.' },
    { condition: 'osteoporosis', because: 'Thin bones can break in a fall.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
  ],
  ask: [
    'Is there something with better evidence for me?',
    'Does it go with my illnesses and medicines?',
    'What would be a reason to stop?',
  ],
  tell: ['If you have thin bones, or had a fall or an operation.'],
  sources: ['who-2023', 'safety-memory'],
} as const satisfies Professional
