import { counted } from '#core/i18n/counted.ts'
import type { SpokenTime } from '#app/i18n/duration.ts'

/** Words of the plan of today. */
export const planWords = {
  press: 'Be surer: press test, 2 min',
  title: 'Your plan for today',
  /** What the check came to. */
  checked: {
    passed: 'Nothing you ticked needs someone else first.',
    careful: 'We go gently, because of what you told us.',
    carefulOf: (names: string) => `We go gently, because of ${names}.`,
    /** Facts about a person that ask for care, after "because of". */
    facts: {
      pregnant: 'pregnancy',
      'pregnant-20-weeks': 'pregnancy past the middle',
      postpartum: 'the weeks after a birth',
      'after-trauma': 'a fall or bump not long ago',
      'injury-48h': 'an injury of the last two days',
      'strain-48h': 'a strain of the last two days',
      'age-65': 'your age',
    },
    leftOut: 'Left out for you, and why',
    soonTitle: 'Please have somebody look at this',
    soon: (days: number) =>
      `Have it looked at within ${counted(days, 'day')}. See a doctor or physiotherapist.`,
  },
  /** What the plan is made for, said before it is unfolded. */
  using: (tools: string, places: string) => `With ${tools}${places === '' ? '' : ` · ${places}`}`,
  andMore: (count: number) => `+${count}`,
  minutes: 'Minutes today',
  tools: 'Tap what you have',
  moreTools: 'More tools, and what you like best',
  alsoAtHand: 'Also at hand',
  prefers: 'What you would rather press with',
  takeTurns: 'They take turns',
  warmth: 'Kind of warmth',
  positions: 'Tap where you can be',
  onlyChair: 'Chair only',
  start: (minutes: number) => `Start · ${minutes} min`,
  path: 'Your fourteen days',
  pathDone: (done: number, left: number) =>
    left === 0
      ? 'All fourteen done.'
      : `${done} done, ${left} to go. The path waits for you: a missed day costs nothing.`,
  /** At the place of the step before. */
  another: 'Another spot close by',
  /** Folded: what comes after the first press. */
  more: (count: number) => `Then ${count} more steps`,
  day: (day: number) => `Day ${day}`,
  /** "Corner of the neck, fingertips" */
  at: (place: string, tool: string) => `${place}, ${tool}`,
  /** With what a place is pressed, where the name of the tool says too little. */
  with: { hands: 'fingertips' },
  time: ({ about, unit, value }: SpokenTime) => {
    if (unit === 'seconds') return `${about ? 'about ' : ''}${value} s`
    const whole = Math.floor(value)
    return `${about ? 'about ' : ''}${whole || ''}${value > whole ? '½' : ''} ${value === 1 ? 'minute' : 'minutes'}`
  },
  times: (count: number) => counted(count, 'time'),
  dose: (time: string, repeats: number) => (repeats === 1 ? time : `${repeats} × ${time}`),
  /** Why it is lighter for this person, a sentence or two. */
  lighter: (because: string) => `Lighter for you. ${because}`,
  /** What a step rests on. */
  works: {
    studies: (count: number) => (count === 1 ? '1 study' : `${count} studies`),
    guidelines: (count: number) => counted(count, 'guideline'),
    books: (count: number) => counted(count, 'textbook'),
    untested: 'not tested',
    choice: 'our own choice, not tested',
    why: 'Why',
  },
  most: (pain: number) => `never above ${pain} of 10`,
  mostOfAll: (pain: number) => `Pressing: never above ${pain} of 10.`,
  dayDone: (day: number) => `Day ${day}: done`,
  dayLong: (day: number, phase: string, minutes: number) =>
    `Day ${day}: ${phase}, ${counted(minutes, 'minute')}`,
  positionNames: { wall: 'Wall', chair: 'Chair', floor: 'Floor', bed: 'Bed' },
  certainty: {
    good: 'good certainty',
    moderate: 'moderate certainty',
    low: 'low certainty',
    against: 'evidence against it',
  },
} as const
