import { message } from '#core/i18n/message.ts'

/** Words of the screen that reads a code. */
export const scanWords = {
  title: 'Scan a code',
  text: 'Hold the camera over the code. Its picture is looked at on this device and goes nowhere.',
  view: 'What the camera sees',
  starting: 'The camera is starting. Your browser may ask you first.',
  looking: 'Looking for a code.',
  problems: {
    missing: 'There is no camera that this page can use.',
    refused:
      'The camera was not allowed. You can allow it in the settings of your browser, or use a way below.',
    busy: 'Another program is using the camera. Close that, then try again.',
  },
  again: 'Try the camera again',
  lightOn: 'Light on',
  lightOff: 'Light off',
  withoutTitle: 'Without the camera',
  picture: 'Choose a picture of the code',
  line: 'Or paste or type what the code says',
  goOn: 'Go on',
  reading: 'Looking at the picture.',
  noCode: 'No code was found in this picture. Take it from closer and straight from the front.',
  unknown: 'This is no code that Unknot knows.',
  elsewhere: message<[host: string]>(
    ['host'],
    'This code belongs to Unknot at {host}. Open Unknot there and scan it again.',
  ),
} as const
