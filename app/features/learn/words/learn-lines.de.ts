/** German words of app/features/learn/words/learn-lines.ts. Not reviewed by a clinician. */
import type { learnLines as english } from './learn-lines.ts'
import type { Translation } from '#core/i18n/translation.ts'

const numbers = new Intl.NumberFormat('de', { useGrouping: false })
const number = (value: number) => numbers.format(value)

export const learnLines = {
  number,
  centimetres: (value: number) => `${number(value)} cm`,
  range: (from: string, to: string) => `${from} bis ${to}`,

  dose: {
    each: { counts: 'Jede Wiederholung', holds: 'Jedes Halten', times: 'Jedes Mal' },
    repeats: 'Wiederholungen',
    rest: 'Pause dazwischen',
    most: 'Höchstens',
    inOneGo: (time: string) => `${time} am Stück`,
    hard: 'Wie stark',
    upTo: (most: number) => `Bis ${number(most)} von 10`,
    beginAt: (start: number, most: number) =>
      `Beginne bei ${number(start)}, höchstens ${number(most)} von 10`,
    often: 'Wie oft',
    perDay: (times: number, days: number) =>
      `Bis zu ${times}-mal am Tag, an ${days === 1 ? '1 Tag' : `${days} Tagen`} in der Woche`,
  },

  /** Where a muscle needs less than the technique's own dose. */
  release: {
    hold: (time: string) => `Halte ${time}.`,
    most: (time: string) => `Höchstens ${time} an einer Stelle.`,
    hard: (most: number) => `Nie über ${number(most)} von 10.`,
  },

  together: {
    title: 'Oft zusammen empfindlich',
    text: 'Wird das eine nicht ruhiger, such auch im anderen nach einem Knoten.',
  },

  habit: {
    every: 'Alle',
    for: 'Dauer',
    timesADay: 'Mal am Tag',
    daysAWeek: 'Tage in der Woche',
    inAWeek: 'In der Woche',
    repeats: 'Wiederholungen',
    distance: 'Abstand',
    angle: 'Winkel',
    hours: 'Stunden',
    ofWeight: 'Von deinem Gewicht',
    atLeast: (value: number) => `mindestens ${number(value)}`,
    atMostPercent: (value: number) => `höchstens ${number(value)} %`,
  },

  limit: { skin: 'Auf der Haut', time: 'Zeit' },
  course: { days: 'Tage seit dem Anfang' },

  movement: {
    stretch: (area: string) => `Eine Dehnung: ${area}.`,
    strength: (area: string) => `Kraft: ${area}.`,
    mobility: (area: string) => `Leichte Bewegung: ${area}.`,
    breathing: (area: string) => `Atmen: ${area}.`,
  },
  andOthers: (author: string) => `${author} und andere`,

  titles: {
    index: (learn: string) => `${learn}: Muskeln, Methoden, Quellen`,
    section: (section: string) => `${section}: alle Seiten`,
  },
} as const satisfies Translation<typeof english>
