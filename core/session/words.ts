import { counted } from '#core/i18n/counted.ts'
import { lowerFirst } from '#core/i18n/text.ts'

/** What a session says around the lines of the records. Each is said within the time of a line: core/session/script/pace.ts. */
export const scriptWords = {
  name: (what: string) => `${what}.`,
  sided: { L: (what: string) => `${what}, left.`, R: (what: string) => `${what}, right.` },
  otherSide: { L: 'Now the left side.', R: 'Now the right side.' },

  /** How hard, with what the number means. Pain 0–10. */
  hard: {
    go: (pain: number) => `Go to pain ${pain} of 10: ${painMeans(pain)}.`,
    ceiling: (most: number) => `Never above ${most}: your breath must stay easy.`,
    noMore: 'No more than that: your breath must stay easy.',
    again: (pain: number, most: number) =>
      pain === most
        ? `Again ${pain} of 10, easy to bear, no more.`
        : `Again ${pain} of 10, easy to bear, never above ${most}.`,
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
  stretchStays: (seconds: number) => `Stay there, ${counted(seconds, 'second')}.`,
  lengthen: 'Breathe out. Let it get longer.',
  breatheOut: 'Breathe out.',

  /** Between and after. */
  letGo: 'Let go. Breathe.',
  backToSpot: (hold: number, of: number) =>
    hold === of ? 'Back to the same spot. The last one.' : `Back to the same spot. Hold ${hold} of ${of}.`,
  round: (round: number, of: number) => `Round ${round} of ${of}.`,
  once: 'Once more.',
  over: 'That is all for today.',
  wayOut: {
    sitting: 'Stand up slowly.',
    wall: 'Step away from the wall.',
    lying: 'Roll onto your side and push yourself up.',
    'side-lying': 'Push yourself up with your arms.',
    prone: 'Push up onto your hands and knees.',
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
  if (pain <= 1) return 'you just feel it'
  if (pain === 2) return 'faint, easy to bear'
  if (pain === 3) return 'clear, easy to bear'
  return 'strong, you can bear it'
}
