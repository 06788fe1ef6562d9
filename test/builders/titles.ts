import type { ScreenName } from '#core/vocabulary/addresses.ts'

/** What each screen says first to somebody whose check is fresh. */
export const TITLES: Readonly<Record<ScreenName, string | RegExp>> = {
  today: 'Day 1 · 10 min',
  find: 'Where does it hurt?',
  aboutYou: 'Safety check',
  check: 'Safety check',
  press: /^Press here: /,
  plan: 'Your plan for today',
  session: 'Put the phone where you can see it.',
  after: 'How is it now?',
  progress: 'Last told: 5 of 10.',
  somebody: 'See somebody',
  sheet: 'The sheet',
  prevent: 'Keep the next one from coming',
  breaks: 'Breaks',
  desk: 'Desk check',
  driving: 'Driving and travel',
  sleep: 'How to lie',
  calm: 'Calm',
  move: 'Move',
  cards: 'Water and painkillers',
  learn: 'Learn about knots',
  mine: 'Mine',
  review: 'For clinicians: review',
  scan: 'Scan a code',
  devices: 'Also on your other device',
  addDevice: 'Sharing is off',
  recoverySheet: 'Recovery sheet'
  programme: 'Make a programme',
}
