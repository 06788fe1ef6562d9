import { message } from '#core/i18n/message.ts'

/** Words of "Mine": data, look, privacy. */
export const mineWords = {
  title: 'Mine',
  text: 'What you told stays with you. Here you take it along, bring it back, or erase it.',

  stateTitle: 'Where it is kept',
  entries: message<[count: number]>(['count'], '{count, plural, one {1 entry} other {# entries}}'),
  persisted: 'The browser keeps it until you erase it.',
  notPersisted: 'The browser may clear it when the device is full. Save a file now and then.',
  askPersist: 'Ask the browser to keep it',
  used: message<[megabytes: string]>(['megabytes'], '{megabytes} MB used.'),
  lastFile: message<[days: number]>(
    ['days'],
    '{days, plural, =0 {You saved a file today.} one {You saved a file yesterday.} other {You saved a file # days ago.}}',
  ),
  noFile: 'You have not saved a file yet.',

  exportTitle: 'Take it with you',
  file: 'Save as a file',
  fileText: 'Everything, to keep or to bring to another phone.',
  table: 'As a table',
  tableText: 'One line a day, for a spreadsheet.',
  practice: 'For a practice',
  practiceText: 'FHIR R4, without your name. For a clinic’s own computer.',
  calendar: 'To the calendar',
  calendarText: 'Your sessions and the days to look again.',
  sheet: 'The sheet to print',
  at: 'At what time',
  notRead: 'Your diary cannot be read now, so no file was saved.',
  onlyPart: 'Your diary cannot be read now. A file would have only what you told since you opened this page.',
  savePart: 'Save only that',
  partSaved: 'Your diary cannot be read now. That file has only what you told since you opened this page.',

  importTitle: 'Bring it back',
  importText: 'Choose a file you saved before. You see what is in it before anything changes.',
  choose: 'Choose a file',
  problems: {
    'too-large': 'This file is larger than any diary, so it was not opened.',
    'not-json': 'This file is not a diary.',
    'too-deep': 'This file is not built like a diary, so it was not opened.',
    'another-app': 'This file is not an Unknot diary.',
    'newer-version': 'This diary was saved by a newer Unknot. Update this one, then try again.',
    'cut-off': 'This file ends too early. Copy it again from where you saved it.',
    'no-events': 'There is nothing in this diary that can be read.',
    unreadable: 'This file could not be opened.',
  },
  damage: {
    changed:
      'This file has changed since it was saved. This is what can still be read. An entry in it may say something else than you told: if you have another copy, take that.',
    'cut-off':
      'This file ends too early. This is what can still be read. If you have another copy, take that.',
  },
  unchanged: 'Your diary here has not changed.',
  nothingNew: 'Nothing in it is new.',
  fresh: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 entry is new.} other {# entries are new.}}',
  ),
  same: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 is here already.} other {# are here already.}}',
  ),
  conflicting: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 differs from yours. Yours stays.} other {# differ from yours. Yours stay.}}',
  ),
  leftOutTitle: 'Some of it is left out:',
  leftOut: {
    'another-version': message<[count: number]>(
      ['count'],
      '{count, plural, one {1 entry is of another version of Unknot.} other {# entries are of another version of Unknot.}}',
    ),
    'too-long': message<[count: number]>(
      ['count'],
      '{count, plural, one {1 entry is longer than Unknot writes.} other {# entries are longer than Unknot writes.}}',
    ),
    'out-of-range': message<[count: number]>(
      ['count'],
      '{count, plural, one {1 entry has a number or a date that cannot be.} other {# entries have a number or a date that cannot be.}}',
    ),
    damaged: message<[count: number]>(
      ['count'],
      '{count, plural, one {1 entry is damaged.} other {# entries are damaged.}}',
    ),
    'not-an-entry': message<[count: number]>(
      ['count'],
      '{count, plural, one {1 is no entry at all.} other {# are no entries at all.}}',
    ),
    lost: message<[count: number]>(
      ['count'],
      '{count, plural, one {1 entry is missing or broken.} other {# entries are missing or broken.}}',
    ),
    doubled: message<[count: number]>(
      ['count'],
      '{count, plural, one {1 entry is in the file twice. The first one counts.} other {# entries are in the file twice. The first ones count.}}',
    ),
  },
  reading: 'Looking through the file.',
  stopReading: 'Stop reading',
  writing: 'Writing it into your diary.',
  span: message<[from: string, to: string]>(['from', 'to'], 'From {from} to {to}.'),
  merge: 'Add to my diary',
  replace: 'Replace my diary',
  sureReplace: 'Yes, replace everything here',
  cancel: 'Leave it as it is',
  merged: 'Added. Both diaries are one now.',
  replaced: 'Replaced. The diary from the file is here now. What was here before is kept as a copy.',

  copyTitle: 'The copy from before',
  copyMade: message<[day: string | undefined]>(
    ['day'],
    '{day, select, undefined {Your diary was replaced once.} other {Your diary was replaced on {day}.}}',
  ),
  copyCount: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 entry from before is kept here.} other {# entries from before are kept here.}}',
  ),
  copyMissing: message<[count: number]>(
    ['count'],
    '{count, plural, =0 {Your diary has all of it.} one {1 of them is not in your diary.} other {# of them are not in your diary.}}',
  ),
  bringBack: 'Add them to my diary',
  forgetCopy: 'Delete the copy',
  sureForget: 'Yes, delete the copy',
  copyIsBack: 'They are in your diary again.',
  copyDeleted: 'The copy is deleted.',

  appearanceTitle: 'How it looks',
  language: 'Language',
  appearance: 'Light',
  appearances: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  body: 'Body in the drawings',
  tone: 'Skin in the drawings',
  tones: { 1: 'Lightest', 2: 'Light', 3: 'Middle', 4: 'Dark', 5: 'Darkest' },

  privacyTitle: 'Privacy, as facts',
  privacy: [
    'Requests to anyone else since you opened the app: 0.',
    'No account, no cookies, no counting of visits.',
    'No server is needed. Your answers leave this device only as a file you save, or sealed, to your own other devices.',
    'The four spoken words are understood on this device, or not at all.',
    'The code is open. Anyone can check this.',
  ],
  requests: message<[count: number]>(['count'], 'Requests to anyone else since you opened the app: {count}.'),
  notMedical:
    'Unknot is for self-care and comfort. It is not a medical device and does not replace a doctor or a physiotherapist.',
  licences: 'The work of others in this app, and its licences',
  failed: 'That did not work. Your diary is as it was.',
} as const
