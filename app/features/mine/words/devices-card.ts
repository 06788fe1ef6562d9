import { message } from '#core/i18n/message.ts'

/** Words of the card about other devices. */
export const devicesCardWords = {
  title: 'Also on your other device?',
  text: 'One diary on your phone and your computer, and a way back when a device is lost. It is off until you turn it on.',
  sealed:
    'Only sealed pieces travel, through the server that gave you this app. It cannot read them. No account.',
  look: 'See how, and turn it on',
  scan: 'I have a code',
  on: message<[others: number]>(
    ['others'],
    '{others, plural, =0 {It is on, but no other device has joined yet.} one {Your diary is also on 1 other device.} other {Your diary is also on # other devices.}}',
  ),
  manage: 'Your devices',
} as const
