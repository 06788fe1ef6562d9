import type { Professional } from '#knowledge/shapes.ts'

export const manipulation = {
  id: 'manipulation',
  name: 'Manipulation of the spine',
  what: 'A therapist moves a joint of the spine by hand. Sometimes a quick push makes it click.',
  happens: [
    'They ask about your health and check for danger signs.',
    'They test how your back or neck moves.',
    'They explain the move and you agree or say no.',
    'They move the joint slowly, or with one quick push.',
  ],
  visits: 'Often 2 to 6 visits.',
  cost: 'Mostly paid by the visit. Covered in some places.',
  grade: 'low',
  evidence:
    'A review of lasting low back pain held 47 trials with 9,211 people. It did about as well as other advised care, such as exercise. Next to a sham the gain was small. NICE says only together with exercise. The WHO lets it be offered, with very low trust.',
  risks: [
    'You may be sore or tired for a day or two.',
    'Rarely a quick push to the neck harms an artery and causes a stroke.',
    'Rarely a disc or nerve gets worse.',
    'Call an emergency number for a sudden bad headache, bad neck pain, or trouble speaking or seeing.',
  ],
  notWith: [
    {
      condition: 'pregnant',
      because: 'Joints are looser now, and some positions are wrong: ask your midwife or doctor first.',
    },
    { condition: 'osteoporosis', because: 'Thin bones can break under a push.' },
    { condition: 'long-term-steroids', because: 'Steroids can thin the bones.' },
    { condition: 'fracture-recent', because: 'A bone may be broken, so a doctor looks first.' },
    { condition: 'cancer-active-here', because: 'Bone with cancer in it can break.' },
    { condition: 'hypermobility', because: 'Loose joints should not be pushed further.' },
    { condition: 'connective-tissue-disorder', because: 'Loose joints should not be pushed further.' },
    { condition: 'rheumatoid-arthritis', because: 'The upper joints of your neck can be loose.' },
    { condition: 'down-syndrome', because: 'The upper joints of your neck can be loose.' },
    { condition: 'carotid-disease', because: 'The arteries of your neck must not be strained.' },
    { condition: 'stroke-tia', because: 'The arteries of your neck must not be strained.' },
    { condition: 'aneurysm', because: 'A quick push is risky for a weak artery.' },
    { condition: 'anticoagulant', because: 'You could bleed inside without seeing it.' },
    { condition: 'surgery-recent', because: 'Whoever operated on you must say yes first.' },
    { condition: 'implant-here', because: 'Whoever put the implant in must say yes first.' },
    { condition: 'injury-48h', because: 'A fresh injury has to be looked at first.' },
  ],
  ask: [
    'Can we do it without a quick push?',
    'How will you check my neck and its arteries first?',
    'Will I also get exercises?',
    'After how many visits do we stop if it does not help?',
  ],
  tell: [
    'If you have thin bones, or had a fall or an operation.',
    'If you had cancer, a stroke, or a clot.',
    'If you have new neck pain or headache unlike any before.',
    'If your arms or legs are numb or weak.',
    'If you are pregnant, or have a fever.',
  ],
  sources: ['rubinstein-2019', 'cashin-2025', 'nice-ng59', 'who-2023', 'dosing-memory', 'safety-memory'],
} as const satisfies Professional
