import { counted } from '#core/i18n/counted.ts'
import { lowerFirst } from '#core/i18n/text.ts'

/** What a session says around the lines of the records. Each is said within the time of a line: core/session/script/pace.ts. */
export const scriptWords = {
  name: (what: string) => `${what}.`,
  sided: { L: (what: string) => `${what}, left.`, R: (what: string) => `${what}, right.` },
  begin: 'Let us begin.',
  next: 'Next.',
  furtherSpot: 'A second spot on the same muscle.',
  /** Another muscle at a place that was pressed before. */
  anotherSpot: 'Another spot close by',
  otherSide: { L: 'Now the left side.', R: 'Now the right side.' },

  /** How hard, with what the number means. Pain 0–10. */
  hard: {
    go: (pain: number, most: number) =>
      pain === most ? `Let the pain come to ${pain} of 10, no more.` : `Let the pain come to ${pain} of 10.`,
    means: (pain: number, most: number) =>
      pain === most ? `${painMeans(pain)}.` : `${painMeans(pain)}. Never above ${most}.`,
    again: (pain: number, most: number) =>
      pain === most
        ? `Again to ${pain} of 10, no more. Breathe easily.`
        : `Again to ${pain} of 10, breathing easily. Never above ${most}.`,
    /** At the next spot, after a person asked for less. */
    lighterToo: (pain: number, most: number) =>
      `Lighter here too: ${pain} of 10, ${pain === most ? 'no more' : `never above ${most}`}.`,
    pull: (most: number) => `A mild pull, ${most} of 10 at most.`,
    under: (most: number) => `Keep the pain under ${most} of 10.`,
  },
  helper: {
    setUp: ['Sit or lie so that your helper can reach it.', 'Flat hands on the spot. You say how much.'],
    press: 'Let the hands press in slowly.',
    stop: 'Say stop if it turns sharp, numb or electric.',
    letGo: 'Let the hands ease off slowly.',
    rest: 'Move that part a little, easily.',
  },

  /** In a hold. */
  stay: (seconds: number) => `Stay there, ${counted(seconds, 'second')}. Breathe out.`,
  stayAgain: 'Stay there. Breathe out.',
  again: 'Ease in again, slowly.',
  soften: ['Breathe out. Let it soften.', 'Breathe out. Shoulders low, jaw loose.'],
  easing: 'Is it easing? If not, go lighter.',
  /** After letting go. */
  eased: 'Did it ease? If not, lighter next time.',
  stretchStays: (seconds: number) => `Stay there, ${counted(seconds, 'second')}.`,
  /** Of a hold that was made longer than planned. */
  stretchStaysOn: 'Stay there.',
  lengthen: 'Breathe out. Let it get longer.',
  breatheOut: 'Breathe out.',

  /** Between and after. */
  letGo: 'Let go. Breathe.',
  backToSpot: (hold: number, of: number) =>
    hold === of ? 'Back to the same spot. The last one.' : `Back to the same spot. Hold ${hold} of ${of}.`,
  round: (round: number, of: number) => `Round ${round} of ${of}.`,
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
  afterMinutes: (minutes: number, line: string) => `After ${counted(minutes, 'minute')}: ${lowerFirst(line)}`,

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
  if (pain <= 1) return 'You only just feel it'
  if (pain === 2) return 'Faint, and easy to breathe with'
  if (pain === 3) return 'Clear, but easy to breathe with'
  return 'Strong, but you can breathe with it'
}
