import { message } from '#core/i18n/message.ts'

/** Words of Today for who was here before. */
export const returnWords = {
  day: message<[day: number, minutes: number]>(['day', 'minutes'], 'Day {day} · {minutes} min'),
  go: 'Start',
  painStart: 'Pain right now? Tap it to start.',
  painCheck: 'Pain right now? Tap it, then a few questions.',
  resume: 'Go on with your session',
  elsewhere: message<[device: string]>(['device'], 'A session is going on at {device}.'),
  resumeHere: 'Go on here',
  rate: 'Rate your last session',
  again: 'Paint again',
  plan: 'See the plan',
  prevent: 'So that it stays away',
  preventText: 'A short break every half hour, with one easy move.',
  file: 'The browser may clear your diary. Save a file to be sure.',
  knots: 'What you are working on',
  lastTime: message<[before: number, after: number]>(
    ['before', 'after'],
    'Last time: {before} before, {after} after.',
  ),
  sessions: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 session done} other {# sessions done}}',
  ),
  rested: 'Done for now. A second session today is fine if the first one felt good.',
  enough: 'Two sessions today are enough. Muscles settle in between.',
  todayAt: message<[time: string]>(['time'], 'Today at {time}, as you chose.'),
  tomorrowAt: message<[time: string]>(['time'], 'Tomorrow at {time}, as you chose.'),
  restTitle: 'Rest it today.',
  restText: 'It hurt more after the last one. The next one is lighter by itself.',
  restMore: 'What to do tonight',
  onlyNote: 'No session today? Note the day',
  reminder: 'Your session',
  reminderText: 'It is the hour you chose. Skip it on a day that is too sore.',
  recheck: 'A few questions',
  continueCheck: 'Go on with the check',
} as const
