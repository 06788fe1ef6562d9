/** German words of app/features/today/words/return.ts. Not reviewed by a clinician. */
import type { returnWords as english } from './return.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const returnWords = {
  day: (day: number, minutes: number) => `Tag ${day} · ${minutes} min`,
  go: 'Starten',
  painStart: 'Schmerz in diesem Moment? Tippe ihn an, dann geht es los.',
  painCheck: 'Schmerz in diesem Moment? Tippe ihn an, dann kommen ein paar Fragen.',
  resume: 'Weiter mit deiner Einheit',
  rate: 'Letzte Einheit bewerten',
  again: 'Neu malen',
  plan: 'Plan ansehen',
  prevent: 'Damit es wegbleibt',
  preventText: 'Jede halbe Stunde eine kurze Pause mit einer leichten Bewegung.',
  file: 'Der Browser kann dein Tagebuch löschen. Speicher zur Sicherheit eine Datei.',
  knots: 'Woran du arbeitest',
  lastTime: (before: number, after: number) => `Letztes Mal: ${before} vorher, ${after} nachher.`,
  sessions: (count: number) => (count === 1 ? '1 Einheit gemacht' : `${count} Einheiten gemacht`),
  rested:
    'Für jetzt ist es genug. Eine zweite Einheit heute ist in Ordnung, wenn sich die erste gut angefühlt hat.',
  enough: 'Zwei Einheiten heute sind genug. Dazwischen kommen die Muskeln zur Ruhe.',
  todayAt: (time: string) => `Heute um ${time}, wie du gewählt hast.`,
  tomorrowAt: (time: string) => `Morgen um ${time}, wie du gewählt hast.`,
  restTitle: 'Gönn ihr heute Ruhe.',
  restText: 'Nach der letzten Einheit tat es mehr weh. Die nächste wird von selbst leichter.',
  restMore: 'Was du heute Abend tun kannst',
  onlyNote: 'Heute keine Einheit? Nur den Tag notieren',
  reminder: 'Deine Einheit',
  reminderText:
    'Das ist die Uhrzeit, die du gewählt hast. Lass sie an einem Tag aus, an dem der Nachschmerz zu stark ist.',
  recheck: 'Ein paar Fragen',
  continueCheck: 'Weiter mit dem Check',
} as const satisfies Translation<typeof english>
