import { message } from '#core/i18n/message.ts'

/** Words of one diary on several devices. */
export const devicesWords = {
  title: 'Also on your other device',
  titleOn: 'Your devices',
  lead: 'One diary on your phone and your computer. What you note on one is on the other a moment later.',
  whatTitle: 'What happens',
  what: [
    'Your diary is sealed on this device, and only sealed pieces travel. Only your devices have the key.',
    'The server that gave you this app keeps the pieces. It sees when one comes, roughly how large it is, and from how many devices. It cannot read them, and does not know who you are.',
    'No account, no e-mail, no password.',
    'It is off until you turn it on here, and you can leave whenever you like. Your diary stays on each device.',
  ],
  turnOn: 'Turn it on and show the code',
  turningOn: 'Your diary is being sealed and sent.',
  joining: 'The diary is being brought here.',
  share: message<[percent: number]>(['percent'], '{percent} % done'),
  asking: 'Asking the server …',
  again: 'Try again',
  /** Why something could not be done, by what the server said. */
  troubles: {
    away: 'The server does not answer now. What you write is kept here and goes out as soon as it does.',
    missing: 'This address has no sync server: it only hands out files. Everything else works without one.',
    door: 'The server does not know this shared diary any more.',
    gone: 'This shared diary was erased or moved from another device.',
    differs: 'Two devices said different things under one number. Leave here and join again with a new code.',
    'too-large': 'One entry is too large for the server. It stays on this device.',
    full: 'The shared copy is full. Nothing is lost: what is new stays on this device.',
    'too-many': 'That was too often in a short time. Wait a few minutes.',
    unreadable:
      'This app and the server do not understand each other. One of them may be older than the other.',
    unavailable:
      'The server cannot keep anything at the moment. What you write is kept here and goes out later.',
    secret: 'There is no shared diary for this code any more. Make a new code on the other device.',
    disk: 'This device could not keep what is needed for it. Free some space.',
  },
  noServer:
    'This address has no sync server: it only hands out files. Everything else works without one. Whoever hosts it can add one.',
  ended: {
    removed:
      'This device was removed from another one. Your diary is still here, and no longer shared. To share it again, make a code on the other device.',
    erased:
      'The shared copy was erased from another device. Your diary is still here on this one, and no longer shared.',
  },

  /** How it goes, in one line. */
  also: message<[others: number]>(
    ['others'],
    '{others, plural, =0 {On this device only, so far.} one {Also on 1 other device.} other {Also on # other devices.}}',
  ),
  saved: message<[ago: string]>(['ago'], 'All of it was sealed and kept {ago}.'),
  waiting: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 entry waits to be sent.} other {# entries wait to be sent.}}',
  ),
  unopened: message<[count: number]>(
    ['count'],
    '{count, plural, one {1 piece cannot be opened here. It was changed on its way, or a newer version wrote it. It stays on the server.} other {# pieces cannot be opened here. They were changed on their way, or a newer version wrote them. They stay on the server.}}',
  ),
  clock: message<[minutes: number, ahead: boolean]>(
    ['minutes', 'ahead'],
    '{ahead, select, true {The clock of this device is {minutes, plural, one {# minute} other {# minutes}} ahead.} other {The clock of this device is {minutes, plural, one {# minute} other {# minutes}} behind.}} Nothing is lost by it, but times may look odd. You can set it right in the settings of the device.',
  ),

  list: 'Devices',
  thisOne: 'This device',
  seen: message<[ago: string]>(['ago'], 'Last heard of {ago}'),
  notHeard: 'Not heard of yet',
  ago: {
    now: 'a moment ago',
    minutes: message<[count: number]>(['count'], '{count, plural, one {# minute ago} other {# minutes ago}}'),
    hours: message<[count: number]>(['count'], '{count, plural, one {# hour ago} other {# hours ago}}'),
    days: message<[count: number]>(['count'], '{count, plural, one {# day ago} other {# days ago}}'),
  },
  rename: 'Rename',
  renameThis: message<[name: string]>(['name'], 'Rename “{name}”'),
  name: 'Name of the device',
  saveName: 'Save the name',
  remove: 'Remove',
  removeThis: message<[name: string]>(['name'], 'Remove “{name}”'),
  removeText: message<[name: string]>(
    ['name'],
    '“{name}” keeps the diary it has, but gets nothing new and can send nothing. All others get a new key. A recovery sheet you printed no longer works: print a new one.',
  ),
  sureRemove: message<[name: string]>(['name'], 'Yes, remove “{name}”'),
  removing: 'A new key is being made, and the diary is sealed with it.',
  removed: message<[name: string]>(
    ['name'],
    '“{name}” is removed. If you have a recovery sheet, print a new one.',
  ),
  cancel: 'Leave it as it is',
  leave: 'Stop sharing on this device',
  leaveText: 'The diary stays here. The other devices go on without this one.',
  leaveLast:
    'The diary stays here. No other device shares it, so the sealed copy on the server is erased. A recovery sheet no longer works then.',
  sureLeave: 'Yes, stop sharing here',
  left: 'This device no longer shares its diary. The diary is still here.',
  done: 'Done.',
  add: 'Add a device',
  sheet: 'Recovery sheet',
  sheetText: 'One printed page that brings your diary back if every device is lost.',

  names: { phone: 'Phone', tablet: 'Tablet', computer: 'Computer' },
} as const
