/** German words of app/features/plan/words/plan.ts. Not reviewed by a clinician. */
import type { planWords as english } from './plan.ts'
import type { Translation } from '#core/i18n/translation.ts'
import type { SpokenTime } from '#app/i18n/duration.ts'

export const planWords = {
  press: 'Mehr Gewissheit: Drucktest, 2 min',
  title: 'Dein Plan für heute',
  /** What the check came to. */
  checked: {
    passed: 'Nichts von dem, was du angekreuzt hast, muss zuerst jemand anderes ansehen.',
    careful: 'Nach dem, was du uns gesagt hast, gehen wir sanft vor.',
    carefulOf: (names: string) => `Wir gehen sanft vor. Der Grund: ${names}.`,
    facts: {
      pregnant: 'Schwangerschaft',
      'pregnant-20-weeks': 'Schwangerschaft in der zweiten Hälfte',
      postpartum: 'die Wochen nach einer Geburt',
      'after-trauma': 'ein Sturz oder Stoß vor Kurzem',
      'injury-48h': 'eine Verletzung der letzten zwei Tage',
      'strain-48h': 'eine Zerrung der letzten zwei Tage',
      'age-65': 'dein Alter',
    },
    leftOut: 'Für dich weggelassen, und warum',
    soonTitle: 'Bitte lass das jemanden ansehen',
    soon: (days: number) =>
      `Geh innerhalb von ${days === 1 ? '1 Tag' : `${days} Tagen`} in eine Arztpraxis oder zur Physiotherapie.`,
  },
  using: (tools: string, places: string) => `Mit ${tools}${places === '' ? '' : ` · ${places}`}`,
  andMore: (count: number) => `+${count}`,
  minutes: 'Minuten heute',
  tools: 'Tippe an, was du hast',
  moreTools: 'Mehr Hilfsmittel, und was du am liebsten nimmst',
  alsoAtHand: 'Auch zur Hand',
  prefers: 'Womit du lieber drückst',
  takeTurns: 'Sie wechseln sich ab',
  warmth: 'Art der Wärme',
  positions: 'Tippe an, wo du sein kannst',
  onlyChair: 'Nur Stuhl',
  start: (minutes: number) => `Starten · ${minutes} min`,
  path: 'Deine vierzehn Tage',
  pathDone: (done: number, left: number) =>
    left === 0
      ? 'Alle vierzehn gemacht.'
      : `${done} gemacht, noch ${left}. Der Weg wartet auf dich: Ein ausgelassener Tag kostet nichts.`,
  another: 'Eine andere Stelle nahebei',
  more: (count: number) => `Dann noch ${count} Schritte`,
  day: (day: number) => `Tag ${day}`,
  at: (place: string, tool: string) => `${place}, ${tool}`,
  with: { hands: 'Fingerkuppen' },
  time: ({ about, unit, value }: SpokenTime) => {
    if (unit === 'seconds') return `${about ? 'etwa ' : ''}${value} s`
    const whole = Math.floor(value)
    return `${about ? 'etwa ' : ''}${whole || ''}${value > whole ? '½' : ''} ${value === 1 ? 'Minute' : 'Minuten'}`
  },
  times: (count: number) => `${count} Mal`,
  dose: (time: string, repeats: number) => (repeats === 1 ? time : `${repeats} × ${time}`),
  lighter: (because: string) => `Für dich leichter. ${because}`,
  works: {
    studies: (count: number) => (count === 1 ? '1 Studie' : `${count} Studien`),
    guidelines: (count: number) => (count === 1 ? '1 Leitlinie' : `${count} Leitlinien`),
    books: (count: number) => (count === 1 ? '1 Lehrbuch' : `${count} Lehrbücher`),
    untested: 'nicht geprüft',
    choice: 'unsere eigene Wahl, nicht geprüft',
    why: 'Warum',
  },
  most: (pain: number) => `nie über ${pain} von 10`,
  mostOfAll: (pain: number) => `Beim Drücken: nie über ${pain} von 10.`,
  dayDone: (day: number) => `Tag ${day}: gemacht`,
  dayLong: (day: number, phase: string, minutes: number) =>
    `Tag ${day}: ${phase}, ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`}`,
  positionNames: { wall: 'Wand', chair: 'Stuhl', floor: 'Boden', bed: 'Bett' },
  certainty: {
    good: 'gut gesichert',
    moderate: 'mäßig gesichert',
    low: 'wenig gesichert',
    against: 'Belege dagegen',
  },
} as const satisfies Translation<typeof english>
