/** German words of app/features/plan/words/plan.ts. Not reviewed by a clinician. */
import type { planWords as english } from './plan.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const planWords = {
  press: 'Sicherer werden: Drucktest, 2 min',
  title: 'Dein Plan für heute',
  /** What the check came to. */
  checked: {
    passed: 'Nichts von dem, was du angekreuzt hast, muss zuerst jemand anderes ansehen.',
    careful: 'Nach dem, was du uns gesagt hast, gehen wir sanft vor.',

    leftOut: 'Für dich weggelassen, und warum',
    why: 'Warum das hier steht',
    soonTitle: 'Bitte lass das jemanden ansehen',
    soon: (days: number) =>
      `Geh innerhalb von ${days === 1 ? '1 Tag' : `${days} Tagen`} in eine ärztliche Praxis oder zur Physiotherapie.`,
  },
  minutes: 'Minuten heute',
  tools: 'Was du zur Hand hast',
  prefers: 'Womit du lieber drückst',
  takeTurns: 'Sie wechseln sich ab',
  warmth: 'Art der Wärme',
  positions: 'Wo du es machen kannst',
  helped: 'Jemand kann mir helfen',
  start: (minutes: number) => `Starten · ${minutes} min`,
  path: 'Deine vierzehn Tage',
  pathDone: (done: number, left: number) =>
    left === 0
      ? 'Alle vierzehn gemacht.'
      : `${done} gemacht, noch ${left}. Der Weg wartet auf dich: Ein ausgelassener Tag kostet nichts.`,
  day: (day: number) => `Tag ${day}`,
  seconds: (seconds: number) => (seconds >= 120 ? `${Math.round(seconds / 60)} min` : `${seconds} s`),
  dose: (seconds: string, repeats: number) => (repeats === 1 ? seconds : `${repeats} × ${seconds}`),
  most: (pain: number) => `nie über ${pain} von 10`,
  dayDone: (day: number) => `Tag ${day}: gemacht`,
  dayLong: (day: number, phase: string, minutes: number) =>
    `Tag ${day}: ${phase}, ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`}`,
  positionNames: { wall: 'Wand', chair: 'Stuhl', floor: 'Boden', bed: 'Bett' },
  grades: {
    good: 'Belege: gut.',
    moderate: 'Belege: mittel.',
    low: 'Belege: gering.',
    against: 'Belege: dagegen.',
  },
  caution: 'Sanft, weil',
} as const satisfies Translation<typeof english>
