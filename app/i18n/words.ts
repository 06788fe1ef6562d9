import { message } from '#core/i18n/message.ts'

/** Buttons, headings and sentences of the screens. Words about muscles, techniques and safety live with their records. */
export const words = {
  name: 'Unknot',
  nav: {
    label: 'Screens',
    skip: 'To the content',
    today: 'Today',
    find: 'Find',
    progress: 'Progress',
    prevent: 'Prevent',
    learn: 'Learn',
    mine: 'Mine',
    back: 'Back',
  },
  /** What the browser shows in its tab, by screen. */
  titles: {
    today: 'Today',
    find: 'Where does it hurt?',
    check: 'Safety check',
    aboutYou: 'About you',
    press: 'Press test',
    plan: 'Plan',
    session: 'Session',
    after: 'How is it now?',
    progress: 'Progress',
    somebody: 'See somebody',
    sheet: 'The sheet',
    prevent: 'Prevent',
    breaks: 'Breaks',
    desk: 'Desk check',
    driving: 'Driving and travel',
    sleep: 'Sleep',
    calm: 'Calm',
    move: 'Move',
    cards: 'Water and painkillers',
    learn: 'Learn',
    mine: 'Mine',
    review: 'Review for clinicians',
  },
  /** What a translation says of itself. */
  translated: 'No clinician who speaks this language has checked these words.',
  breakDue: 'Time for a short break.',
  showBreak: 'Show me the move',
  loading: 'One moment …',
  errors: {
    full: 'This device is full. Free some space.',
    unavailable:
      'This browser does not let us keep a diary here. A private window or blocked cookies may be the reason.',
    broken: 'This browser could not read or write the diary.',
    silent: 'The storage of this browser does not answer. Another open tab may hold it: close the others.',
    blocked: 'Another open tab of Unknot holds the diary. Close the others.',
    busy: 'Your diary is being written in another tab. This goes on by itself.',
    newer: 'A newer version of Unknot wrote this diary. Load the page again to get that version.',
    incomplete: 'A part of the diary’s database is missing here.',
    locked: 'The lock of your diary was changed. Open it again to go on saving.',
    unopened: 'Your diary could not be opened. If you kept one here, it was left as it is.',
    waiting: message<[count: number]>(
      ['count'],
      '{count, plural, =0 {You can go on.} one {You can go on. The last entry is not saved yet. It will be when that works again: keep this page open.} other {You can go on. The last # entries are not saved yet. They will be when that works again: keep this page open.}}',
    ),
    openAgain: 'Open again',
    changed: 'Your diary changed in another tab',
    goOn: 'Go on',
    unread: message<[count: number]>(
      ['count'],
      '{count, plural, one {One diary entry cannot be read. It is kept, but not shown. You find it in Mine.} other {# diary entries cannot be read. They are kept, but not shown. You find them in Mine.}}',
    ),
    crashed: 'Something went wrong on this screen. Your diary is safe.',
    reload: 'Reload',
    newVersion: 'A newer version is open. Reload when you are ready.',
  },
  notFound: {
    title: 'There is nothing at this address',
    text: 'A letter may be missing. Everything there is can be reached from here.',
    language: 'This language is not on this device yet. Open it once while you are online.',
    home: 'Go to Today',
  },

  today: {
    firstTitle: 'Touch where it hurts.',
    firstText: 'Then a short safety check, and a calm voice guides you.',
    firstMap: 'Your back, seen from behind. Touch it to mark where it hurts.',
    start: 'Find my knot',
    nothingHurts: 'Nothing hurts now',
    goOn: 'Go on where you were',
    begun: 'What you marked is still there.',
    facts: 'No account. Nothing leaves this device. Works offline.',
    notMedical: 'For self-care and comfort. It does not replace a doctor or a physiotherapist.',
    stopped: 'Your last answers need somebody first.',
    showStop: 'What to do now',
  },

  /** The side of the body something is on. */
  sides: { L: 'left', R: 'right' },

  heard: { more: 'more', less: 'less', good: 'good', stop: 'stop' },
} as const
