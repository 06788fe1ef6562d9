import { message } from '#core/i18n/message.ts'

/** Words of what Today begins with: a review, coming back, and the end. */
/** How long somebody was away. */
const away = {
  days: message<[days: number]>(
    ['days'],
    'You were away for {days, plural, one {# day} other {# days}}. What became of it?',
  ),
  weeks: message<[weeks: number]>(
    ['weeks'],
    'You were away for {weeks, plural, one {# week} other {# weeks}}. What became of it?',
  ),
}

/** When a knot came. */
const came = {
  once: message<[days: readonly string[]]>(['days'], 'It came on {days, list}.'),
  often: message<[times: number, days: readonly string[]]>(
    ['times', 'days'],
    'It came {times} times: {days, list}.',
  ),
}

export const standingWords = {
  review: {
    title: message<[span: string]>(['span'], 'After {span}: two questions'),
    change: 'Compared with the start, it is',
    changes: [
      { value: 5, label: 'Gone' },
      { value: 4, label: 'Much better' },
      { value: 2, label: 'Better' },
      { value: 0, label: 'The same' },
      { value: -3, label: 'Worse' },
    ],
    hinders: 'Does it still get in your way?',
    hindersChoices: [
      { value: 'no', label: 'No' },
      { value: 'a-little', label: 'A little' },
      { value: 'a-lot', label: 'A lot' },
    ],
    goOn: {
      title: 'Go on.',
      text: 'It moves the right way. The plan stays as it is.',
      button: 'Go on',
    },
    change1: {
      title: 'Change one thing.',
      text: 'Little has changed yet, and that is common. Three days of this, then we look again.',
      agree: 'Try it',
      leave: 'Leave it as it is',
    },
    somebody: {
      title: 'Let somebody look at it.',
      because: {
        worse: 'It is worse than at the start. A doctor should see it within a week.',
        'no-better': 'Two weeks brought little, and you did nothing wrong. Others may know more.',
        again: 'The same spot keeps coming back. Somebody can look for the reason with you.',
        'six-weeks': 'Six weeks is long enough. Please book a visit with a doctor.',
        'tried-all': 'You have tried several ways. A physiotherapist could take a fresh look.',
      },
      who: 'See who to ask',
      sheet: 'Your sheet, one page',
      later: 'Read it, later',
    },
    through: {
      title: 'You are through.',
      text: 'Close it: two small things to keep, and no more plan.',
      close: 'Close it',
      notYet: 'Not yet',
    },
  },
  away: {
    welcome: 'Welcome back.',
    title: (days: number) => (days < 21 ? away.days(days) : away.weeks(Math.round(days / 7))),
    gone: 'It is gone',
    goneText: 'Keep it gone: two small things, no plan.',
    same: 'The same spot',
    sameText: 'It stayed or came back. We start again, with what helped.',
    new: 'A new spot',
    newText: 'You mark it, and we begin from there.',
    howBad: 'How bad is it now?',
    helped: message<[what: string]>(['what'], 'We begin with what went best: {what}.'),
    start: 'Start again',
    back: 'Something else',
  },
  closed: {
    title: 'It is gone.',
    since: message<[day: string]>(['day'], 'Closed on {day}'),
    story: message<[days: number, sessions: number]>(
      ['days', 'sessions'],
      '{days, plural, one {# day} other {# days}}, {sessions, plural, one {# session} other {# sessions}}.',
    ),
    circles: { before: 'at first', after: 'last told' },
    worked: 'What went well',
    workedOf: message<[eased: number, of: number]>(['eased', 'of'], 'less pain after {eased} of {of}'),
    workedNone: 'Too few sessions were rated to say what helped.',
    natural: 'Most pain of this kind eases by itself. What helped you, nobody can know for sure.',
    keep: 'Two things to keep',
    keepMove: message<[name: string]>(['name'], '{name}, now and then'),
    keepMoveText: 'The movement that went best with you.',
    keepBreaks: 'A short break every half hour',
    keepBreaksText: 'One easy move, before it gets stiff.',
    keepWalk: 'A walk on most days',
    keepWalkText: 'The best tested of all we know.',
    latent:
      'Pressed, the spot may still be sore. About half of people without pain have such spots, and they need nothing.',
    again: 'If it comes back',
    againText: 'Start here. We know the spot and what went well.',
    start: 'It came back',
    prevent: 'More for it to stay away',
  },
  knot: {
    open: 'History',
    name: 'What you call it',
    save: 'Save the name',
    states: { active: 'hurts by itself', latent: 'sore only when pressed' },
    came: (days: readonly string[]) => (days.length === 1 ? came.once(days) : came.often(days.length, days)),
    pressed: message<[minutes: string, sessions: number]>(
      ['minutes', 'sessions'],
      'Held for {minutes} min in {sessions, plural, one {# session} other {# sessions}}.',
    ),
    none: 'Nothing was pressed here yet.',
    tenderness: 'Sore when pressed, 0 to 10',
    sessions: 'Sessions on it',
    columns: { day: 'Day', before: 'Before', after: 'After', held: 'Held' },
    reading: message<[day: string, tenderness: number]>(['day', 'tenderness'], '{day}: {tenderness} of 10'),
    unknown: '–',
    gone: 'It is gone',
    sure: 'Then we close it. Nothing is lost, and it opens again when you need it.',
    yes: 'Yes, close it',
    no: 'Not yet',
  },
} as const
