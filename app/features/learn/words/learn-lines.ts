import { message } from '#core/i18n/message.ts'

/** Words of Learn around the numbers and names of a record: doses, kinds, citations, titles of the tab. */
export const learnLines = {
  number: message<[value: number]>(['value'], '{value}'),
  centimetres: message<[value: number]>(['value'], '{value} cm'),
  range: message<[from: string, to: string]>(['from', 'to'], '{from} to {to}'),

  dose: {
    each: { counts: 'Each count', holds: 'Each hold', times: 'Each time' },
    repeats: 'Repeats',
    rest: 'Rest between',
    most: 'At most',
    inOneGo: message<[time: string]>(['time'], '{time} in one go'),
    hard: 'How hard',
    upTo: message<[most: number]>(['most'], 'Up to {most} of 10'),
    beginAt: message<[start: number, most: number]>(
      ['start', 'most'],
      'Begin at {start}, at most {most} of 10',
    ),
    often: 'How often',
    perDay: message<[times: number, days: number]>(
      ['times', 'days'],
      'Up to {times, plural, one {# time} other {# times}} a day, {days, plural, one {# day} other {# days}} a week',
    ),
  },

  /** Where a muscle needs less than the technique's own dose. */
  release: {
    hold: message<[time: string]>(['time'], 'Hold {time}.'),
    most: message<[time: string]>(['time'], 'At most {time} on one spot.'),
    hard: message<[most: number]>(['most'], 'Never above {most} of 10.'),
  },

  together: {
    title: 'Often sore together',
    text: 'If the one does not settle, look for a knot in the other.',
  },

  habit: {
    every: 'Every',
    for: 'For',
    timesADay: 'Times a day',
    daysAWeek: 'Days a week',
    inAWeek: 'In a week',
    repeats: 'Repeats',
    distance: 'Distance',
    angle: 'Angle',
    hours: 'Hours',
    ofWeight: 'Of your weight',
    atLeast: message<[value: number]>(['value'], 'at least {value}'),
    atMostPercent: message<[value: number]>(['value'], 'at most {value} %'),
  },

  limit: { skin: 'At the skin', time: 'Time' },
  course: { days: 'Days from the start' },

  movement: {
    stretch: message<[area: string]>(['area'], 'A stretch for the {area}.'),
    strength: message<[area: string]>(['area'], 'Strength for the {area}.'),
    mobility: message<[area: string]>(['area'], 'Easy movement for the {area}.'),
    breathing: message<[area: string]>(['area'], 'Breathing for the {area}.'),
  },
  andOthers: message<[author: string]>(['author'], '{author} and others'),

  titles: {
    index: message<[learn: string]>(['learn'], '{learn}: muscles, methods, sources'),
    section: message<[section: string]>(['section'], '{section}: all pages'),
  },
} as const
