import { message } from '#core/i18n/message.ts'

/** Words of adding a device, and of joining with one. */
export const pairingWords = {
  addTitle: 'Add a device',
  steps: [
    'Take your other device and open its camera.',
    'Point it at this code, and tap the link it shows.',
    'Say there that the diary may come.',
  ],
  codeLabel: 'A code with the link that brings your diary to another device',
  careful: 'Whoever scans this code can read your diary. Show it to your own devices only.',
  waiting: 'Waiting for the other device.',
  came: message<[name: string]>(['name'], '“{name}” is here now, with the same diary.'),
  done: 'Done',
  offTitle: 'Sharing is off',
  offText: 'Turn it on first. Then a code for your other device is shown here.',
  toDevices: 'Go there',
  figures: 'Figures instead',
  copy: 'Copy the link',
  copied: 'The link is copied. Send it only to yourself, and delete it afterwards.',
  notCopied: 'Your browser does not let us copy. Use the code or the figures.',

  figuresTitle: 'By figures',
  figuresText:
    'On the other device open Unknot, then Mine, “I have a code”. Type these figures there. They can be tried once and hold for two minutes.',
  figuresMaking: 'Figures are being made.',
  holds: message<[seconds: number]>(
    ['seconds'],
    '{seconds, plural, one {They hold for # second more.} other {They hold for # seconds more.}}',
  ),
  ends: {
    given: 'The figures were right. The diary is on its way.',
    wrong: 'Somebody typed other figures, so these are used up. Nothing was given away.',
    expired: 'The two minutes are over, so these figures are used up.',
  },
  newFigures: 'Make new figures',

  joinTitle: 'I have a code',
  joinText: 'A code from your other device, or from a recovery sheet.',
  scan: 'Scan it with the camera',
  type: 'Or type the figures, or the letters of a recovery sheet',
  typeHint: 'Figures look like 42 318 204. Of letters, capital or small does not matter.',
  goOn: 'Go on',
  checking: 'Asking the other device.',
  problems: {
    shape: 'These are neither all figures of a code nor the letters of a recovery sheet.',
    wrong:
      'That did not fit. Figures can be tried only once and hold for two minutes: make new ones on the other device.',
    short: message<[groups: number]>(
      ['groups'],
      '{groups, plural, =0 {No whole group of letters is there yet. A sheet has 13.} one {1 group is right. A sheet has 13: type on.} other {# groups are right. A sheet has 13: type on.}}',
    ),
    long: 'There are more than 13 groups. Look whether one is there twice.',
    mistake: message<[group: number]>(
      ['group'],
      'There is a mistake in group {group}. Compare it with the sheet, sign by sign.',
    ),
  },

  arriveTitle: 'Bring your diary here?',
  arriveText:
    'The diary of your other device comes to this one. From then on both have the same diary, and so does any device that joins later.',
  arriveBoth: message<[count: number]>(
    ['count'],
    '{count, plural, one {The entry that is already here stays. Both diaries come together, and nothing is lost.} other {The # entries that are already here stay. Both diaries come together, and nothing is lost.}}',
  ),
  arriveElsewhere: 'This device already shares its diary with others. It stops that, and joins these.',
  arriveSame: 'This device shares that diary already.',
  arriveWarning: 'Go on only if the code is your own. Whoever made it will see everything you note here.',
  bring: 'Bring it here',
  notNow: 'No, leave it',
  arrived: 'It is here. Both devices have the same diary now.',
  toToday: 'Go to Today',
  badLink: 'This link is not whole. Copy it again, or scan the code.',
} as const
