import { message } from '#core/i18n/message.ts'
import type { SpokenTime } from '#app/i18n/duration.ts'

/** Words of the plan of today. */
/** How long something takes. */
const times = {
  about: message<[time: string]>(['time'], 'about {time}'),
  seconds: message<[value: number]>(['value'], '{value} s'),
  minutes: message<[value: number, shown: string]>(
    ['value', 'shown'],
    '{value, plural, one {{shown} minute} other {{shown} minutes}}',
  ),
}

/** With what a plan is done, and where. */
const using = {
  tools: message<[tools: string]>(['tools'], 'With {tools}'),
  both: message<[tools: string, places: string]>(['tools', 'places'], 'With {tools} · {places}'),
}

export const planWords = {
  press: 'Be surer: press test, 2 min',
  title: 'Your plan for today',
  /** What the check came to. */
  checked: {
    passed: 'Nothing you ticked needs someone else first.',
    careful: 'We go gently, because of what you told us.',
    carefulOf: message<[names: string]>(['names'], 'We go gently, because of {names}.'),
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
    soon: message<[days: number]>(
      ['days'],
      'Have it looked at within {days, plural, one {# day} other {# days}}. See a doctor or physiotherapist.',
    ),
  },
  /** What the plan is made for, said before it is unfolded. */
  using: (tools: string, places: string) => (places === '' ? using.tools(tools) : using.both(tools, places)),
  andMore: message<[count: number]>(['count'], '+{count}'),
  minutes: 'Minutes today',
  tools: 'Tap what you have',
  moreTools: 'More tools, and what you like best',
  alsoAtHand: 'Also at hand',
  prefers: 'What you would rather press with',
  takeTurns: 'They take turns',
  warmth: 'Kind of warmth',
  positions: 'Tap where you can be',
  onlyChair: 'Chair only',
  start: message<[minutes: number]>(['minutes'], 'Start · {minutes} min'),
  path: 'Your fourteen days',
  pathDone: message<[done: number, left: number]>(
    ['done', 'left'],
    '{left, plural, =0 {All fourteen done.} other {{done} done, # to go. The path waits for you: a missed day costs nothing.}}',
  ),
  day: message<[day: number]>(['day'], 'Day {day}'),
  /** At the place of the step before. */
  another: 'Another spot close by',
  /** Folded: what comes after the first press. */
  more: message<[count: number]>(['count'], 'Then {count, plural, one {# more step} other {# more steps}}'),
  /** "Corner of the neck, fingertips" */
  at: message<[place: string, tool: string]>(['place', 'tool'], '{place}, {tool}'),
  /** With what a place is pressed, where the name of the tool says too little. */
  with: { hands: 'fingertips' },
  time: ({ about, unit, value }: SpokenTime) => {
    const whole = Math.floor(value)
    const time =
      unit === 'seconds'
        ? times.seconds(value)
        : times.minutes(value, `${whole || ''}${value > whole ? '½' : ''}`)
    return about ? times.about(time) : time
  },
  times: message<[count: number]>(['count'], '{count, plural, one {# time} other {# times}}'),
  dose: message<[time: string, repeats: number]>(
    ['time', 'repeats'],
    '{repeats, plural, one {{time}} other {# × {time}}}',
  ),
  /** Why it is lighter for this person, a sentence or two. */
  lighter: message<[because: string]>(['because'], 'Lighter for you. {because}'),
  /** What a step rests on. */
  works: {
    studies: message<[count: number]>(['count'], '{count, plural, one {1 study} other {# studies}}'),
    guidelines: message<[count: number]>(
      ['count'],
      '{count, plural, one {# guideline} other {# guidelines}}',
    ),
    books: message<[count: number]>(['count'], '{count, plural, one {# textbook} other {# textbooks}}'),
    untested: 'not tested',
    choice: 'our own choice, not tested',
    why: 'Why',
  },
  most: message<[pain: number]>(['pain'], 'never above {pain} of 10'),
  mostOfAll: message<[pain: number]>(['pain'], 'Pressing: never above {pain} of 10.'),
  dayDone: message<[day: number]>(['day'], 'Day {day}: done'),
  dayLong: message<[day: number, phase: string, minutes: number]>(
    ['day', 'phase', 'minutes'],
    'Day {day}: {phase}, {minutes, plural, one {# minute} other {# minutes}}',
  ),
  positionNames: { wall: 'Wall', chair: 'Chair', floor: 'Floor', bed: 'Bed' },
  certainty: {
    good: 'good certainty',
    moderate: 'moderate certainty',
    low: 'low certainty',
    against: 'evidence against it',
  },
} as const
