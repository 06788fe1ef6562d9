import { message } from '#core/i18n/message.ts'

/** Words of "See somebody" and of the sheet. */
export const somebodyWords = {
  title: 'See somebody',
  text: 'When self-care brings no lasting ease, others can help. Here is what each does, and what it is worth.',
  whenTitle: 'See a doctor if the pain',
  when: [
    'is deep and sore and does not ease',
    'keeps you awake at night',
    'makes it difficult to move',
    'comes with numbness, tingling or weakness',
    'runs down an arm or a leg',
    'stays for weeks, comes back in the same spot, or gets worse',
  ],
  whenEnd: 'The safety check tells you how soon.',
  check: 'Answer the safety check',
  sheet: 'Make the sheet to take with you',
  fits: 'For you',
  fitsText: 'Nothing you told us speaks against these. The best evidence comes first.',
  not: 'Ask first, or not for you',
  notText: 'Something you told us speaks against these, or asks for care.',
  grade: {
    good: 'Evidence: good',
    moderate: 'Evidence: moderate',
    low: 'Evidence: low',
    against: 'Guidelines advise against it',
  },
  happens: 'What happens',
  visits: 'How many visits',
  cost: 'What it costs',
  evidence: 'What the evidence says',
  risks: 'Risks',
  ask: 'Ask them',
  tell: 'Tell them',
  order: 'Self-care comes first, others after that. Needles, injections and devices come last.',
  more: 'Read more',
} as const

/** Of which days something tells. */
const spans = {
  day: message<[day: string]>(['day'], '{day}.'),
  days: message<[first: string, last: string]>(['first', 'last'], '{first} to {last}.'),
}

/** How long it has lasted. */
const lasted = {
  days: message<[days: number]>(['days'], '{days, plural, one {# day} other {# days}}'),
  weeks: message<[weeks: number]>(['weeks'], '{weeks, plural, one {# week} other {# weeks}}'),
}

export const sheetWords = {
  title: 'The sheet',
  text: 'One page for whoever looks at it. Choose what is on it, then print it or keep it as a PDF.',
  print: 'Print, or save as PDF',
  sections: {
    body: 'Picture of the body',
    person: 'Age and sex',
    course: 'Onset, course and causes',
    chart: 'Pain over time',
    tried: 'What was tried, and the response',
    safety: 'Safety answers',
    about: 'Medicines and conditions',
    questions: 'Questions to ask',
  },
  choose: 'What is on the sheet',
  made: message<[day: string]>(
    ['day'],
    'Made with Unknot on {day}, from what the person told it. Not a medical finding.',
  ),
  heading: 'Muscle pain: summary for a clinician',
  name: 'Name',
  born: 'Born',
  pain: 'Pain, last told',
  toldOn: message<[pain: number, day: string]>(['pain', 'day'], '{pain} of 10, {day}'),
  where: 'Where it hurts',
  told: message<[day: string]>(['day'], 'Told on {day}.'),
  asOf: message<[day: string]>(['day'], 'as of {day}'),
  span: (first: string, last: string) => (first === last ? spans.day(first) : spans.days(first, last)),
  figureOn: message<[value: string, day: string]>(['value', 'day'], '{value} ({day})'),
  pressed: 'Muscles checked',
  press: message<[spot: string, tenderness: number, familiar: boolean, day: string]>(
    ['spot', 'tenderness', 'familiar', 'day'],
    '{spot}: tenderness {tenderness} of 10{familiar, select, true {, the familiar pain} other {}} ({day})',
  ),
  less: message<[points: number]>(['points'], '{points, number, ::.#} less than in the first days.'),
  more: message<[points: number]>(['points'], '{points, number, ::.#} more than in the first days.'),
  same: 'About the same as in the first days.',
  since: 'How long',
  /** The choices of the check, said in full. */
  sinces: {
    1: 'Since today or yesterday',
    4: 'Some days',
    10: 'One to two weeks',
    28: 'Some weeks',
    56: 'Over six weeks',
    120: 'Over three months',
  },
  days: (days: number) => (days < 14 ? lasted.days(Math.round(days)) : lasted.weeks(Math.round(days / 7))),
  onset: 'Began',
  courseLabel: 'Course',
  mechanical: 'Changes with movement',
  causes: 'What brings it on',
  knots: 'Spot',
  knot: message<[name: string, clinical: string, muscle: string, state: string]>(
    ['name', 'clinical', 'muscle', 'state'],
    '{name} ({clinical}; {muscle}, {state})',
  ),
  tenderness: message<[values: string]>(['values'], 'tenderness {values}'),
  states: { active: 'hurts without being touched', latent: 'hurts only when pressed' },
  sends: 'Shaded: where the person feels it. Ringed: spots that answered to pressing.',
  sendsOnly: 'Shaded: where the person feels it.',
  nothing: 'Nothing yet.',
  sessions: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 guided session} other {# guided sessions}}',
  ),
  change: message<[before: string, after: string]>(
    ['before', 'after'],
    'Pain before and after a session, on average: {before} and {after} of 10.',
  ),
  bySteps: 'Done most often',
  sore: message<[count: number]>(['count'], 'Sore for longer than a day after {count} of them.'),
  safetyAt: message<[day: string]>(['day'], 'Answered on {day}'),
  yes: 'Yes to',
  no: message<[count: number]>(['count'], 'No to {count, plural, one {# question} other {# questions}}.'),
  conditions: 'Told',
  noConditions: 'Nothing was ticked here.',
  questions: [
    'What do you think it is, and what else could it be?',
    'Which movements should I do, and which should I leave?',
    'How will we know whether it helps, and when do we look again?',
    'What can I do myself between visits?',
    'What would make you send me on?',
  ],
  chartTitle: 'Pain, 0 to 10, by day',
  chartText: message<[first: number, last: number, days: number]>(
    ['first', 'last', 'days'],
    'From {first} to {last} over {days, plural, one {# day} other {# days}}.',
  ),
  source: 'Words and rules: unknot, open source. Left and right are the person’s own.',
} as const
