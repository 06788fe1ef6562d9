/** German words of app/features/session/words/after.ts. Not reviewed by a clinician. */
import type { afterWords as english } from './after.ts'
import type { Translation } from '#core/i18n/translation.ts'

const numbers = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })

export const afterWords = {
  title: 'Wie ist es jetzt?',
  pain: 'Schmerz jetzt',
  tenderness: 'Wie druckempfindlich ist die Stelle, wenn du darauf drückst?',
  save: 'Speichern',
  saved: 'Auf diesem Gerät gespeichert.',
  less: (by: number) => `${numbers.format(by)} weniger als vorher.`,
  same: 'Etwa so wie vorher.',
  more: (by: number) => `${numbers.format(by)} mehr als vorher.`,
  circles: { before: 'vorher', after: 'jetzt' },
  circlesSay: (before: number, after: number) =>
    `Schmerz vorher ${numbers.format(before)} von 10, jetzt ${numbers.format(after)}.`,
  means: {
    eased: {
      small: 'Eine kleine Änderung. Ob sie bleibt, zeigt sich morgen.',
      clear: 'Eine deutliche Änderung. Ob sie bleibt, zeigt sich morgen.',
      substantial: 'Eine große Änderung. Ob sie bleibt, zeigt sich morgen.',
    },
    withinError: (needed: number) =>
      `Ab ${needed} weniger würden wir es eine Änderung nennen. Ein Abend sagt wenig.`,
    same: 'Ein Abend sagt wenig. Die Tage zusammen zeigen es.',
    aLittleMore: 'Gönne der Stelle jetzt Ruhe. Morgen wird es von selbst leichter.',
    worse: 'Gönne der Stelle jetzt Ruhe: Heute wird nicht mehr gedrückt.',
  },
  done: 'Was du gemacht hast',
  onKnot: 'auf dem Knoten',
  holds: () => 'gehalten',
  moves: (count: number) => (count === 1 ? 'Bewegung' : 'Bewegungen'),
  minutes: 'min insgesamt',
  goneAsk: 'Jetzt kein Schmerz. Ist es weg?',
  gone: 'Es ist weg',
  tomorrow: {
    title: 'Morgen um',
    calendar: 'In meinen Kalender',
    remind: 'Hier erinnern',
    saved: 'Als Datei gespeichert. Öffne sie, dann steht es in deinem Kalender.',
    reminds: 'Unknot meldet sich, solange es auf diesem Gerät offen ist.',
    refused: 'Dieses Gerät erlaubt das nicht. Die Kalenderdatei geht.',
  },
  worse: {
    tonight: 'Heute Abend',
    rest: 'Lass die Stelle in Ruhe: nicht drücken, nicht dehnen.',
    move: 'Beweg dich ab und zu ein wenig, so weit es leicht geht. Lieg oder sitz so, wie es am wenigsten wehtut.',
    warmth: 'Eine Viertelstunde Wärme, wenn sie guttut.',
    sore: 'Nachschmerz bis morgen Abend ist häufig. Länger ist er es nicht.',
    warning: 'Eine Warnung wäre',
    darkUrine: 'Urin so dunkel wie Tee',
    some: 'Etwas davon ist da',
    call: 'Wen du fragst',
    callText:
      'Wenn es morgen Abend noch so schlimm ist oder schlimmer wird, frag in einer Arztpraxis oder Physiotherapie nach.',
    who: 'Sieh nach, wen du fragst',
    lighter: 'Morgen wird es von selbst leichter: halb so viel Drücken. Davor fragen wir, ob etwas neu ist.',
    lighterUrgent: 'Gedrückt wird erst wieder, wenn dich jemand gesehen hat.',
  },
  note: 'Etwas Nachschmerz für ein oder zwei Tage ist häufig. Dauert er länger, mach es beim nächsten Mal leichter.',
  home: 'Zurück zu Heute',
  sore: 'Wie lange hattest du nach dem letzten Mal Nachschmerz?',
  soreness: {
    none: 'Gar nicht',
    'a-day': 'Bis zu einem Tag',
    'two-days': 'Bis zu zwei Tagen',
    longer: 'Länger',
  },
  lighterNext: 'Danke. Die nächste Einheit wird leichter und kürzer.',
} as const satisfies Translation<typeof english>
