/** German words of `day-note.ts`. Not reviewed by a clinician. */
import type { dayNoteWords as english } from './day-note.ts'
import type { Translation } from '#core/i18n/translation.ts'

/** Typed numbers stay as they were typed, with a comma and without dots between thousands. */
const numbers = new Intl.NumberFormat('de', { maximumFractionDigits: 3, useGrouping: false })

export const dayNoteWords = {
  today: 'Heute in 15 Sekunden',
  past: (day: string) => `Wie war es am ${day}?`,
  painNow: 'Schmerz jetzt',
  painThen: 'Schmerz beim Notieren',
  painAverageToday: 'Schmerz im Durchschnitt, letzte 24 Stunden',
  painAverage: 'Schmerz im Durchschnitt an diesem Tag',
  painWorst: 'Schmerz, als er am stärksten war',
  none: 'Kein Schmerz',
  worst: 'Stärkster Schmerz',
  more: 'Mehr zum Tag',
  sleepQuality: 'Wie hast du geschlafen?',
  sleptBadly: 'Sehr schlecht',
  sleptWell: 'Sehr gut',
  stress: 'Stress',
  calm: 'Ruhig',
  tense: 'Sehr angespannt',
  wokenByPain: 'Hat dich der Schmerz geweckt?',
  difficultMoving: 'War es schwer, dich zu bewegen?',
  provokingTask: 'Hast du die Tätigkeit gemacht, die den Schmerz auslöst?',
  painkiller: 'Hast du ein Schmerzmittel genommen?',
  yes: 'Ja',
  no: 'Nein',
  sittingHours: 'Stunden im Sitzen',
  walkedMinutes: 'Minuten gegangen',
  note: 'Sonst noch etwas',
  save: 'Speichern',
  saved: 'Auf diesem Gerät gespeichert.',
  change: 'Ändern',
  add: 'Mehr dazu',
  leave: 'So lassen, wie es war',
  outside: (least: number, most: number) =>
    `Bitte gib eine Zahl von ${numbers.format(least)} bis ${numbers.format(most)} ein.`,
  todayTitle: 'Heute',
  pain: (pain: number) => `Schmerz ${numbers.format(pain)} von 10`,
  average: (pain: number) => `Durchschnitt ${numbers.format(pain)}`,
  atWorst: (pain: number) => `am stärksten ${numbers.format(pain)}`,
  slept: (sleep: number) => `Schlaf ${numbers.format(sleep)} von 10`,
  stressed: (stress: number) => `Stress ${numbers.format(stress)}`,
  woken: 'vom Schmerz geweckt',
  stiff: 'Bewegen fiel schwer',
  task: 'auslösende Tätigkeit gemacht',
  took: 'Schmerzmittel',
  sat: (hours: number) => `${numbers.format(hours)} h gesessen`,
  walked: (minutes: number) => `${numbers.format(minutes)} min gegangen`,
  withNote: 'mit Notiz',
} as const satisfies Translation<typeof english>
