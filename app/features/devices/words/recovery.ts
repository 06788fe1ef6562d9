import { message } from '#core/i18n/message.ts'

/** Words of the sheet that brings a diary back. */
export const recoveryWords = {
  title: 'Recovery sheet',
  text: 'Print this page once and keep it like a spare key. It brings your diary back when no device is left.',
  print: 'Print it',
  locked: 'The passphrase of the lock does not protect it: the sheet opens the diary without.',
  heading: 'Unknot: recovery sheet',
  made: message<[day: string]>(['day'], 'Made on {day}'),
  what: 'With this sheet you get your diary of Unknot back on any device, also when all of yours are lost.',
  careful: 'Whoever has this sheet can read your diary. Keep it where you keep your papers.',
  until:
    'It holds until you remove a device, stop sharing on the last one, or erase everything. Then throw it away.',
  stepsTitle: 'How to get your diary back',
  open: message<[address: string]>(['address'], 'Open {address} on a new device.'),
  steps: ['Go to Mine, then “I have a code”.', 'Scan the code on this sheet, or type the letters below.'],
  codeLabel: 'The code of this sheet',
  letters: 'The letters',
  lettersText:
    'Thirteen groups. The fifth sign of each checks the four before it. There is no O, I, L or U among them.',
} as const
