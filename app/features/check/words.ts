import { message } from '#core/i18n/message.ts'

/** Words of the safety check. */
export const checkWords = {
  title: 'Safety check',
  personTitle: 'About you',
  lead: 'Now or new:',
  go: 'Go on',
  finish: 'Show my plan',
  finishMoving: 'Show what fits me',
  wholeBody: 'Nothing hurts, so the questions are about your whole body. “There” is any part of it.',
  help: 'See what to do now',
  helpNow: 'One answer needs help now.',
  back: 'Back',
  open: message<[groups: number]>(
    ['groups'],
    '{groups, plural, one {1 answer is missing.} other {# answers are missing.}}',
  ),
  needPaint: 'Paint or choose at least one place first.',
  forOther: 'For somebody else',
  forOtherNote: 'Then “you” below is that person.',
  age: 'Age',
  sex: 'Sex',
  sexes: { female: 'Female', male: 'Male' },
  pregnancy: 'Pregnant?',
  pregnancies: { no: 'No', possible: 'Perhaps', yes: 'Yes', postpartum: 'Gave birth lately' },
  weeks: 'Week',
  onset: 'It began',
  since: 'Since',
  painNow: 'Pain right now?',
  course: 'It gets',
  courses: { better: 'Better', same: 'Same', worse: 'Worse', fluctuating: 'Varies' },
  mechanical: 'Moving changes it?',
  press: 'Does pressing bring the pain you know?',
  said: { no: 'No', yes: 'Yes', unsure: 'Not sure' },
  others: 'The others: no',
  mentioned: 'You mentioned this',
  confirm: 'Anything new?',
  asBefore: 'As before',
  saidYes: 'You said yes:',
  unchanged: 'Nothing',
  changed: 'Yes',
  ownWords: 'Own words',
  ownWordsText: 'Type or paste what is wrong. It decides what we ask first, and answers nothing for you.',
  ownWordsRaised: message<[count: number]>(
    ['count'],
    '{count, plural, =0 {} one {1 sign is opened below.} other {# signs are opened below.}}',
  ),
  ownWordsFailed: 'This cannot be read here now. The questions below ask about everything.',
  ownWordsOther: 'Is this about somebody else?',
  unclearTitle: 'Let somebody look at this first',
  unclearText: 'You were not sure about this. Until it is clear, we guide nothing.',
  unclearUrgent:
    'If it may be true, ring a medical line or a doctor today. If it gets worse, ring the emergency number.',
  unclearSoon: 'Ask your doctor or pharmacist. Then answer again.',
  answerAgain: 'Change an answer',
}

/** Words of the page that sends somebody for help. */
export const stopWords = {
  does: 'What to do',
  because: 'Why we say so',
  crisisLine: 'Crisis line',
  country: 'Where are you?',
  also: message<[number: string]>(['number'], 'or {number}'),
  say: 'What to say',
  forOther: 'On this page “you” is the person who is ill.',
  sayForOther: 'I am calling for somebody else. In their words:',
  meanwhile: 'What not to do meanwhile',
  changed: 'I answered by mistake, or I have been seen',
} as const

/** What can be told of a pain. */
export const factWords = {
  onsets: {
    gradual: 'Slowly',
    'after-load': 'With effort',
    sudden: 'Within minutes',
    'after-trauma': 'With injury',
    fluctuating: 'Varying',
    unknown: 'Unknown',
  },
  sinces: [
    { days: 1, label: '1–2 days' },
    { days: 4, label: 'Days' },
    { days: 10, label: '1–2 weeks' },
    { days: 28, label: 'Weeks' },
    { days: 56, label: '6+ weeks' },
    { days: 120, label: '3+ months' },
  ],
  courses: { better: 'Better', same: 'The same', worse: 'Worse', fluctuating: 'Up and down' },
  yesNo: { yes: 'Yes', no: 'No', unknown: 'Not sure' },
} as const
