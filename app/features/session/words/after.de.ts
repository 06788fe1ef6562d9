/** German words of app/features/session/words/after.ts. Not reviewed by a clinician. */
import type { afterWords as english } from './after.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const afterWords = {
  title: 'Wie ist es jetzt?',
  pain: 'Schmerz jetzt',
  tenderness: 'Wie druckempfindlich ist die Stelle, wenn du darauf drückst?',
  save: 'Speichern',
  saved: 'Auf diesem Gerät gespeichert.',
  less: (by: number) => `${by} weniger als vorher.`,
  same: 'Etwa so wie vorher.',
  more: (by: number) =>
    `${by} mehr als vorher. Gönne der Stelle jetzt Ruhe. Wenn es so bleibt, mach es beim nächsten Mal leichter.`,
  note: 'Etwas Nachschmerz für ein oder zwei Tage ist häufig. Dauert er länger, mach es beim nächsten Mal leichter.',
  home: 'Zurück zu Heute',
  sore: 'Wie lange hattest du nach dem letzten Mal Nachschmerz?',
  soreness: {
    none: 'Gar nicht',
    'a-day': 'Bis zu einem Tag',
    'two-days': 'Bis zu zwei Tagen',
    longer: 'Länger',
  },
  lighterNext: 'Danke. Mach es beim nächsten Mal leichter und kürzer.',
} as const satisfies Translation<typeof english>
