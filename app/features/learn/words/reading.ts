/** What the app itself says on a page of Learn: to its reader, and in the search. The rest stands in the document. */
export const readingWords = {
  name: 'Learn',
  search: 'Search',
  searchHint: 'shoulder blade, heat, tennis ball …',
  results: (count: number) =>
    count === 0
      ? 'Nothing found. Try another word, or look on the shelves.'
      : count === 1
        ? '1 page'
        : `${count} pages`,
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
  gentlePain: (pain: number) => `At most ${pain} of 10.`,
  gentleSeconds: (time: string) => `At most ${time}.`,
  leftOut: 'The steps are left out for you.',
  unreachable: 'This page is not on this device yet',
  unreachableText: 'It comes with the network, and then stays. All you told us is still here.',
  tryAgain: 'Try again',

  hours: (hours: number) => `${hours} h`,
  minutes: (minutes: number) => `${tenth(minutes)} min`,
  seconds: (seconds: number) => `${tenth(seconds)} s`,
} as const

function tenth(value: number): string {
  return `${Math.round(value * 10) / 10}`
}
