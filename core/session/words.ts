import { message } from '#core/i18n/message.ts'

/** What a number of pain means, 0–10. */
const painIs = {
  least: 'You only just feel it',
  faint: 'Faint, and easy to breathe with',
  clear: 'Clear, but easy to breathe with',
  strong: 'Strong, but you can breathe with it',
}

/** How hard, where the pain to come to is the most there may be. */
const hardAtMost = {
  go: message<[pain: number]>(['pain'], 'Let the pain come to {pain} of 10, no more.'),
  means: message<[means: string]>(['means'], '{means}.'),
  again: message<[pain: number]>(['pain'], 'Again to {pain} of 10, no more. Breathe easily.'),
  lighterToo: message<[pain: number]>(['pain'], 'Lighter here too: {pain} of 10, no more.'),
}

/** How hard, where it lies under the most there may be. */
const hardUnder = {
  go: message<[pain: number]>(['pain'], 'Let the pain come to {pain} of 10.'),
  means: message<[means: string, most: number]>(['means', 'most'], '{means}. Never above {most}.'),
  again: message<[pain: number, most: number]>(
    ['pain', 'most'],
    'Again to {pain} of 10, breathing easily. Never above {most}.',
  ),
  lighterToo: message<[pain: number, most: number]>(
    ['pain', 'most'],
    'Lighter here too: {pain} of 10, never above {most}.',
  ),
}

const backToSpot = {
  last: 'Back to the same spot. The last one.',
  hold: message<[hold: number, of: number]>(['hold', 'of'], 'Back to the same spot. Hold {hold} of {of}.'),
}

/** What a session says around the lines of the records. Each is said within the time of a line: core/session/script/pace.ts. */
export const scriptWords = {
  name: message<[what: string]>(['what'], '{what}.'),
  sided: {
    L: message<[what: string]>(['what'], '{what}, left.'),
    R: message<[what: string]>(['what'], '{what}, right.'),
  },
  begin: 'Let us begin.',
  next: 'Next.',
  furtherSpot: 'A second spot on the same muscle.',
  /** Another muscle at a place that was pressed before. */
  anotherSpot: 'Another spot close by',
  otherSide: { L: 'Now the left side.', R: 'Now the right side.' },

  /** How hard, with what the number means. Pain 0–10. */
  hard: {
    go: (pain: number, most: number) => (pain === most ? hardAtMost.go(pain) : hardUnder.go(pain)),
    means: (pain: number, most: number) =>
      pain === most ? hardAtMost.means(painMeans(pain)) : hardUnder.means(painMeans(pain), most),
    again: (pain: number, most: number) =>
      pain === most ? hardAtMost.again(pain) : hardUnder.again(pain, most),
    /** At the next spot, after a person asked for less. */
    lighterToo: (pain: number, most: number) =>
      pain === most ? hardAtMost.lighterToo(pain) : hardUnder.lighterToo(pain, most),
    pull: message<[most: number]>(['most'], 'A mild pull, {most} of 10 at most.'),
    under: message<[most: number]>(['most'], 'Keep the pain under {most} of 10.'),
  },
  helper: {
    setUp: ['Sit or lie so that your helper can reach it.', 'Flat hands on the spot. You say how much.'],
    press: 'Let the hands press in slowly.',
    stop: 'Say stop if it turns sharp, numb or electric.',
    letGo: 'Let the hands ease off slowly.',
    rest: 'Move that part a little, easily.',
  },

  /** In a hold. */
  stay: message<[seconds: number]>(
    ['seconds'],
    'Stay there, {seconds, plural, one {# second} other {# seconds}}. Breathe out.',
  ),
  stayAgain: 'Stay there. Breathe out.',
  again: 'Ease in again, slowly.',
  soften: ['Breathe out. Let it soften.', 'Breathe out. Shoulders low, jaw loose.'],
  easing: 'Is it easing? If not, go lighter.',
  /** After letting go. */
  eased: 'Did it ease? If not, lighter next time.',
  stretchStays: message<[seconds: number]>(
    ['seconds'],
    'Stay there, {seconds, plural, one {# second} other {# seconds}}.',
  ),
  /** Of a hold that was made longer than planned. */
  stretchStaysOn: 'Stay there.',
  lengthen: 'Breathe out. Let it get longer.',
  breatheOut: 'Breathe out.',

  /** Between and after. */
  letGo: 'Let go. Breathe.',
  backToSpot: (hold: number, of: number) => (hold === of ? backToSpot.last : backToSpot.hold(hold, of)),
  round: message<[round: number, of: number]>(['round', 'of'], 'Round {round} of {of}.'),
  onceMore: 'Once more.',
  over: 'That is all for today.',
  wayOut: {
    sitting: 'Stand up slowly.',
    wall: 'Step away from the wall.',
    lying: 'Roll onto your side and push yourself up.',
    'side-lying': 'Push yourself up with your arms.',
    prone: 'Push up onto hands and knees, then come up slowly.',
    kneeling: 'Come up, one foot after the other.',
    'all-fours': 'Sit back, and come up slowly.',
  },

  /** For whoever reads the lines without a session. */
  mirrored: 'On the right it is the mirror of this.',
  otherSideToo: 'Then the other side.',
  bothSides: 'Both sides.',
  afterMinutes: message<[minutes: number, line: string]>(
    ['minutes', 'line'],
    'After {minutes, plural, one {# minute} other {# minutes}}: {line, lower}',
  ),

  /** While something goes on. */
  half: 'That is half of it.',
  lastMinute: 'One more minute.',
  breathIn: 'Breathe in.',
  breathOut: 'Breathe out.',
  numbers: [
    'One.',
    'Two.',
    'Three.',
    'Four.',
    'Five.',
    'Six.',
    'Seven.',
    'Eight.',
    'Nine.',
    'Ten.',
    'Eleven.',
    'Twelve.',
    'Thirteen.',
    'Fourteen.',
    'Fifteen.',
    'Sixteen.',
    'Seventeen.',
    'Eighteen.',
    'Nineteen.',
    'Twenty.',
  ],
} as const

function painMeans(pain: number): string {
  return pain <= 1 ? painIs.least : pain === 2 ? painIs.faint : pain === 3 ? painIs.clear : painIs.strong
}
