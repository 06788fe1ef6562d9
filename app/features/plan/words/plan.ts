import { counted } from '#core/i18n/counted.ts'

/** Words of the plan of today. */
export const planWords = {
  press: 'Be surer: press test, 2 min',
  title: 'Your plan for today',
  /** What the check came to. */
  checked: {
    passed: 'Nothing you ticked needs someone else first.',
    careful: 'We go gently, because of what you told us.',
    leftOut: 'Left out for you, and why',
    why: 'Why this is here',
    soonTitle: 'Please have somebody look at this',
    soon: (days: number) =>
      `Have it looked at within ${counted(days, 'day')}. See a doctor or physiotherapist.`,
  },
  minutes: 'Minutes today',
  tools: 'What is at hand',
  prefers: 'What you would rather press with',
  takeTurns: 'They take turns',
  warmth: 'Kind of warmth',
  positions: 'Where you can be',
  helped: 'Somebody can help me',
  start: (minutes: number) => `Start · ${minutes} min`,
  path: 'Your fourteen days',
  pathDone: (done: number, left: number) =>
    left === 0
      ? 'All fourteen done.'
      : `${done} done, ${left} to go. The path waits for you: a missed day costs nothing.`,
  day: (day: number) => `Day ${day}`,
  seconds: (seconds: number) => (seconds >= 120 ? `${Math.round(seconds / 60)} min` : `${seconds} s`),
  dose: (seconds: string, repeats: number) => (repeats === 1 ? seconds : `${repeats} × ${seconds}`),
  most: (pain: number) => `never above ${pain} of 10`,
  dayDone: (day: number) => `Day ${day}: done`,
  dayLong: (day: number, phase: string, minutes: number) =>
    `Day ${day}: ${phase}, ${counted(minutes, 'minute')}`,
  positionNames: { wall: 'Wall', chair: 'Chair', floor: 'Floor', bed: 'Bed' },
  grades: {
    good: 'Evidence: good.',
    moderate: 'Evidence: moderate.',
    low: 'Evidence: low.',
    against: 'Evidence: against.',
  },
  caution: 'Gently, because',
} as const
