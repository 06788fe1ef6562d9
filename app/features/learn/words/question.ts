import { message } from '#core/i18n/message.ts'

/** What stands round and in the pictures of the questions asked most. The answers themselves lie with the knowledge. */
export const questionWords = {
  doubt: 'What is not sure',
  acts: 'Go on',
  check: 'Start the safety check',
  source: message<[number: number]>(['number'], 'Source {number}'),
  figures: {
    warmth: 'Somebody lies on the front with a warm pad on the back.',
    cold: 'Somebody lies on the front with a cold pack on the back.',
    ball: 'Somebody leans on a ball at a wall, the arm across the chest.',
    side: 'Somebody sleeps on the side, a pillow between the knees.',
    back: 'Somebody sleeps on the back, a pillow under the knees.',
  },
  band: { band: 'tight band', spot: 'sore spot', far: 'felt here, too' },
  course: {
    back: 'Low back',
    neck: 'Neck',
    weeks: [
      [0, 'Start'],
      [6, '6 weeks'],
      [26, '½ year'],
      [52, '1 year'],
    ],
  },
  scale: {
    low: '0 to 2: too light to do much',
    work: '3 to 5: begin at 3, work here',
    care: '6 and 7: go lighter',
    never: '8 to 10: stop',
  },
  stations: [
    { when: 'Day 3', what: 'No change? Change one thing.' },
    { when: 'Day 7', what: 'Worse by 2? Stop pressing.' },
    { when: 'Day 14', what: 'A third less, or choose whom to ask.' },
    { when: '6 weeks', what: 'Still there? Ask a doctor.' },
    { when: '12 weeks', what: 'The same spot? Physiotherapist or doctor.' },
  ],
  doors: {
    'emergency-now': { when: 'Now', whom: 'Emergency number' },
    'same-day': { when: 'Today', whom: 'A doctor, also at night' },
    'gp-soon': { when: 'Within days', whom: 'An appointment' },
  },
  sore: [
    { when: 'Day 1', what: 'Sore to the touch: usual.' },
    { when: 'Day 2', what: 'Still sore: next time half.' },
    { when: 'Day 3 and on', what: 'Twice like that: stop this way.' },
  ],
  tools: { first: 'begin here', last: 'after an easy week' },
} as const
