import { counted } from '#core/i18n/counted.ts'

/** Words of Learn around the numbers and names of a record: doses, kinds, citations, titles of the tab. */
export const learnLines = {
  number: (value: number) => `${value}`,
  centimetres: (value: number) => `${value} cm`,
  range: (from: string, to: string) => `${from} to ${to}`,

  dose: {
    each: { counts: 'Each count', holds: 'Each hold', times: 'Each time' },
    repeats: 'Repeats',
    rest: 'Rest between',
    most: 'At most',
    inOneGo: (time: string) => `${time} in one go`,
    hard: 'How hard',
    upTo: (most: number) => `Up to ${most} of 10`,
    beginAt: (start: number, most: number) => `Begin at ${start}, at most ${most} of 10`,
    often: 'How often',
    perDay: (times: number, days: number) =>
      `Up to ${counted(times, 'time')} a day, ${counted(days, 'day')} a week`,
  },

  /** Where a muscle needs less than the technique's own dose. */
  release: {
    hold: (time: string) => `Hold ${time}.`,
    most: (time: string) => `At most ${time} on one spot.`,
    hard: (most: number) => `Never above ${most} of 10.`,
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
    atLeast: (value: number) => `at least ${value}`,
    atMostPercent: (value: number) => `at most ${value} %`,
  },

  limit: { skin: 'At the skin', time: 'Time' },
  course: { days: 'Days from the start' },

  movement: {
    stretch: (area: string) => `A stretch for the ${area}.`,
    strength: (area: string) => `Strength for the ${area}.`,
    mobility: (area: string) => `Easy movement for the ${area}.`,
    breathing: (area: string) => `Breathing for the ${area}.`,
  },
  andOthers: (author: string) => `${author} and others`,

  titles: {
    index: (learn: string) => `${learn}: muscles, methods, sources`,
    section: (section: string) => `${section}: all pages`,
  },
} as const
