import { message } from '#core/i18n/message.ts'

/** What the app itself says on a page of Learn: to its reader, and in the search. The rest stands in the document. */
export const readingWords = {
  name: 'Learn',
  search: 'Search',
  searchHint: 'shoulder blade, heat, tennis ball …',
  results: message<[count: number]>(
    ['count'],
    '{count, plural, =0 {Nothing found. Try another word, or look on the shelves.} one {1 page} other {# pages}}',
  ),
  searchFailed: 'The search could not be loaded. Try again when there is a network.',
  alarm: 'This can be a warning sign.',
  alarmWhy:
    'Go through the safety check first. If it is new, sudden or getting worse, ring the emergency number.',
  alarmCheck: 'To the safety check',
  alarmHelp: 'Who can help',
  resultsTitle: 'Found',
  notFound: 'There is no such page',
  nowhereText: 'It may have moved. The shelves below hold everything there is.',
  toIndex: 'All of Learn',
  checkFirst: 'Answer the safety check first.',
  checkWhy: 'Some pains feel like a knot and are not one. It takes two minutes.',
  checkLink: 'Go to the check',
  stopped: 'Your last answers need somebody first.',
  stoppedText: 'So this page shows no steps. You can still read what is known.',
  stopLink: 'What to do now',
  again: 'You ticked a sign since the last check.',
  againText: 'Answer the check again. Then the steps are shown.',
  blocked: 'Not for you now, because of what you told us.',
  gentle: 'Gentler for you, because of what you told us.',
  gentlePain: message<[pain: number]>(['pain'], 'At most {pain} of 10.'),
  gentleSeconds: message<[time: string]>(['time'], 'At most {time}.'),
  leftOut: 'The steps are left out for you.',
  unreachable: 'This page is not on this device yet',
  unreachableText: 'It comes with the network, and then stays. All you told us is still here.',
  tryAgain: 'Try again',

  hours: message<[hours: number]>(['hours'], '{hours} h'),
  minutes: message<[minutes: number]>(['minutes'], '{minutes, number, ::.#} min'),
  seconds: message<[seconds: number]>(['seconds'], '{seconds, number, ::.#} s'),
} as const
