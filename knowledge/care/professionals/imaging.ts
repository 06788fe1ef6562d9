import type { Professional } from '#knowledge/shapes.ts'

export const imaging = {
  id: 'imaging',
  name: 'X-ray or scan',
  what: 'Pictures of bones, discs and nerves. A knot does not show on them.',
  happens: [
    'A doctor decides if a picture would change your care.',
    'You take off metal and lie still.',
    'An X-ray takes minutes, an MRI scan up to 45.',
    'A specialist reads it and the doctor explains it.',
  ],
  visits: 'One visit, and one to talk about it.',
  cost: 'Covered when a doctor needs it. Very costly if paid alone.',
  grade: 'against',
  evidence:
    'NICE advises against routine scans for back pain. In 3,110 people with no pain, 37 of 100 at age 20 had worn discs. At age 80 it was 96 of 100. With danger signs a scan is right: then have it.',
  risks: [
    'It often finds harmless changes that frighten people.',
    'That can lead to more tests or surgery you do not need.',
    'X-rays and CT scans use a dose of radiation.',
  ],
  notWith: [
    { condition: 'pacemaker', because: 'The device must be checked before an MRI scan.' },
    { condition: 'implant-here', because: 'Metal must be checked before an MRI scan.' },
  ],
  ask: [
    'What are you looking for?',
    'Would the result change what we do?',
    'What happens if we wait?',
    'How common are such findings in people without pain?',
  ],
  tell: [
    'If you had a fall or a blow, or have thin bones.',
    'If you had cancer, lose weight, or have a fever.',
    'At once: new numbness between the legs, or trouble passing or holding urine or stool.',
    'At once: an arm or leg is getting weak.',
    'If you are or may be pregnant, or have kidney disease.',
  ],
  sources: ['nice-ng59', 'brinjikji-2015', 'seed-000', 'safety-memory'],
} as const satisfies Professional
