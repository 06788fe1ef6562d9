/** What the head of each prerendered screen says to search engines and to whoever shares a link. */
import type { ScreenName } from '#core/vocabulary/addresses.ts'

/** One sentence or two for each screen, at most 160 letters. Learn says its own. */
export const pageWords = {
  start: 'Unknot: from a knot in the back to ease',
  /** What a home screen shows: the app itself, its shortcuts by address, its pictures. */
  installed: {
    description: 'From a knot in the back to ease. Private, offline, free.',
    shortcuts: {
      '/': { name: 'Today', description: 'The day’s one action.' },
      '/find': { name: 'Find', description: 'Paint where it hurts.' },
      '/prevent/breaks': { name: 'Breaks', description: 'The quiet break timer.' },
      '/prevent/calm': { name: 'Calm', description: 'A breathing pacer and a body scan.' },
    },
    screenshots: ['The start: touch where it hurts', 'Painting where it hurts on the map of the back'],
  },
  notStarted:
    'Unknot has not started here yet. Wait a moment, or load the page again. If that does not help, this browser is too old: Chrome 111, Firefox 121, Safari 16.4 and newer work.',
  /** Why, where a script can tell. */
  whyNotStarted: {
    start: 'Unknot has not started here yet.',
    old: 'This browser is too old for it: Chrome 111, Firefox 121, Safari 16.4 and newer work.',
    missing: 'A part of it did not arrive. Check the connection, then load the page again.',
    broken: 'Something in it went wrong. What you kept here is untouched. Load the page again.',
    insecure: 'Something in it went wrong, maybe because this address is not secure. Open it over https.',
    slow: 'It takes longer than it should. Wait a moment, or load the page again.',
  },
  noScript: 'This screen needs JavaScript. The pages of Learn can be read without it.',
  /** What a screen says where there is no script: nothing on it can answer. */
  noScriptHelp: {
    title: 'Without JavaScript',
    text: 'JavaScript is off here, so the buttons below do nothing. What matters most can be read all the same.',
    signs: 'Call for an ambulance at once if one of these is new or getting worse:',
    numbers: 'Whom to call:',
    anywhere: '112, from most mobile phones, anywhere',
    doctor: 'When a doctor should look at it',
    learn: 'Read about knots',
  },
  about: {
    today:
      'Touch where it hurts, pass a safety check, and be guided through gentle self-care for a muscle knot. Private, free, works offline.',
    find: 'Paint on a drawing of the body where it hurts, and see which muscles are worth checking. Not a finding.',
    aboutYou: 'The second part of the safety check: what you have, take or have had.',
    check:
      'A short safety check in two parts, before anything presses. It says when somebody else comes first.',
    press: 'Two minutes of careful pressing, to be surer which spot is worth working on.',
    plan: 'A plan for today: where, with what, how hard and how long, and why each step is here.',
    session: 'A calm, guided session with bells and words. You can pause, skip or stop at any moment.',
    after: 'How is it now? A minute of notes, so that the next session fits.',
    progress: 'How your knots went over the last days and weeks, as pictures and as tables.',
    somebody: 'When to see somebody, who that could be, and what to say.',
    sheet: 'One sheet for a doctor or physiotherapist: where, since when, what helped and what did not.',
    prevent: 'Breaks, desk, sleep, driving and movement, so that the next knot is less likely to come.',
    breaks: 'A quiet break timer with one easy move each time, chosen for you. It waits while you are away.',
    desk: 'A short check of your desk, with numbers, and the two changes that matter most.',
    driving: 'Seat set-up, and what to do at a stop every two hours.',
    sleep: 'How to lie by where it hurts, with drawings of where the pillows go.',
    calm: 'A breathing pacer, a short body scan and a gentle set of moves.',
    move: 'Walking that builds up slowly, two-minute strength, swimming, and when to wait with each.',
    cards: 'Water and painkillers, honestly: limits and cautions, no doses.',
    learn: 'What knots are, muscle by muscle, with sources and where they disagree.',
    programme:
      'For physiotherapists and others: make a programme of movements and hand it over by a code, with no account.',
    review: 'Where a clinician reads and judges what Unknot says, record by record.',
    scan: 'Reads a code with the camera of this device. The picture goes nowhere.',
    devices:
      'One diary on your phone and your computer, sealed, without an account. Off until you turn it on.',
    addDevice: 'Shows a code that brings your diary to another device of yours.',
    recoverySheet: 'A page to print that brings your diary back when no device is left.',
    mine: 'Your diary in your hands: save it, bring it back, lock it or erase it. Nobody else can read it.',
  },
} as const satisfies {
  readonly start: string
  readonly installed: object
  readonly notStarted: string
  readonly whyNotStarted: Readonly<Record<string, string>>
  readonly noScript: string
  readonly noScriptHelp: object
  readonly about: Readonly<Record<ScreenName, string>>
}
