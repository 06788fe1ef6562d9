/** German words of `mine.ts`. Not reviewed by a clinician. */
import type { mineWords as english } from './mine.ts'
import type { Translation } from '#core/i18n/translation.ts'

export const mineWords = {
  title: 'Meine Daten',
  text: 'Was du erzählt hast, bleibt auf diesem Gerät. Hier nimmst du es mit, holst es zurück oder löschst es.',

  stateTitle: 'Wo es aufbewahrt wird',
  entries: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  persisted: 'Der Browser behält alles, bis du es löschst.',
  notPersisted: 'Der Browser kann alles löschen, wenn das Gerät voll ist. Speicher ab und zu eine Datei.',
  askPersist: 'Den Browser bitten, alles zu behalten',
  used: (megabytes: string) => `${megabytes.replace('.', ',')} MB belegt.`,
  lastFile: (days: number) =>
    days === 0
      ? 'Du hast heute eine Datei gespeichert.'
      : days === 1
        ? 'Du hast gestern eine Datei gespeichert.'
        : `Du hast vor ${days} Tagen eine Datei gespeichert.`,
  noFile: 'Du hast noch keine Datei gespeichert.',

  exportTitle: 'Mitnehmen',
  file: 'Als Datei speichern',
  fileText: 'Alles, zum Aufheben oder für ein anderes Handy.',
  table: 'Als Tabelle',
  tableText: 'Eine Zeile pro Tag, für ein Tabellenprogramm.',
  practice: 'Für eine Praxis',
  practiceText: 'FHIR R4, ohne deinen Namen. Für den Computer einer Praxis oder Klinik.',
  calendar: 'In den Kalender',
  calendarText: 'Deine Einheiten und die Tage für einen Rückblick.',
  sheet: 'Übersicht zum Ausdrucken',
  at: 'Um wie viel Uhr',
  notRead: 'Dein Tagebuch lässt sich gerade nicht lesen. Darum wurde keine Datei gespeichert.',
  onlyPart:
    'Dein Tagebuch lässt sich gerade nicht lesen. In der Datei wäre nur, was du erzählt hast, seit du diese Seite geöffnet hast.',
  savePart: 'Nur das speichern',
  partSaved:
    'Dein Tagebuch lässt sich gerade nicht lesen. In dieser Datei ist nur, was du erzählt hast, seit du diese Seite geöffnet hast.',

  importTitle: 'Zurückholen',
  importText:
    'Wähle eine Datei, die du früher gespeichert hast. Du siehst, was darin ist, bevor sich etwas ändert.',
  choose: 'Datei wählen',
  problems: {
    'too-large': 'Diese Datei ist größer als jedes Tagebuch. Darum wurde sie nicht geöffnet.',
    'not-json': 'Diese Datei ist kein Tagebuch.',
    'too-deep': 'Diese Datei ist nicht wie ein Tagebuch aufgebaut. Darum wurde sie nicht geöffnet.',
    'another-app': 'Diese Datei ist kein Tagebuch von Unknot.',
    'newer-version':
      'Dieses Tagebuch wurde mit einem neueren Unknot gespeichert. Aktualisiere diese App, dann versuch es noch einmal.',
    'cut-off': 'Diese Datei hört zu früh auf. Kopiere sie noch einmal von dort, wo du sie gespeichert hast.',
    'no-events': 'In diesem Tagebuch ist nichts, was sich lesen lässt.',
    unreadable: 'Diese Datei ließ sich nicht öffnen.',
  },
  damage: {
    changed:
      'Diese Datei hat sich seit dem Speichern verändert. Das hier lässt sich noch lesen. Ein Eintrag darin kann etwas anderes sagen, als du erzählt hast: Wenn du eine andere Kopie hast, nimm die.',
    'cut-off':
      'Diese Datei hört zu früh auf. Das hier lässt sich noch lesen. Wenn du eine andere Kopie hast, nimm die.',
  },
  unchanged: 'Dein Tagebuch hier hat sich nicht verändert.',
  nothingNew: 'Darin ist nichts Neues.',
  fresh: (count: number) => (count === 1 ? '1 Eintrag ist neu.' : `${count} Einträge sind neu.`),
  same: (count: number) => (count === 1 ? '1 ist schon hier.' : `${count} sind schon hier.`),
  conflicting: (count: number) =>
    count === 1
      ? '1 ist anders als deiner. Deiner bleibt.'
      : `${count} sind anders als deine. Deine bleiben.`,
  leftOutTitle: 'Etwas davon wird ausgelassen:',
  leftOut: {
    'another-version': (count: number) =>
      count === 1
        ? '1 Eintrag ist aus einer anderen Version von Unknot.'
        : `${count} Einträge sind aus einer anderen Version von Unknot.`,
    'too-long': (count: number) =>
      count === 1
        ? '1 Eintrag ist länger, als Unknot schreibt.'
        : `${count} Einträge sind länger, als Unknot schreibt.`,
    'out-of-range': (count: number) =>
      count === 1
        ? '1 Eintrag hat eine Zahl oder ein Datum, das es nicht geben kann.'
        : `${count} Einträge haben eine Zahl oder ein Datum, das es nicht geben kann.`,
    damaged: (count: number) =>
      count === 1 ? '1 Eintrag ist beschädigt.' : `${count} Einträge sind beschädigt.`,
    'not-an-entry': (count: number) =>
      count === 1 ? '1 ist gar kein Eintrag.' : `${count} sind gar keine Einträge.`,
    lost: (count: number) =>
      count === 1 ? '1 Eintrag fehlt oder ist kaputt.' : `${count} Einträge fehlen oder sind kaputt.`,
    doubled: (count: number) =>
      count === 1
        ? '1 Eintrag steht zweimal in der Datei. Der erste zählt.'
        : `${count} Einträge stehen zweimal in der Datei. Die ersten zählen.`,
  },
  reading: 'Die Datei wird durchgesehen.',
  stopReading: 'Nicht weiter lesen',
  writing: 'Wird in dein Tagebuch geschrieben.',
  span: (from: string, to: string) => `Vom ${from} bis zum ${to}.`,
  merge: 'Zu meinem Tagebuch hinzufügen',
  replace: 'Mein Tagebuch ersetzen',
  sureReplace: 'Ja, alles hier ersetzen',
  cancel: 'Lassen, wie es ist',
  merged: 'Hinzugefügt. Beide Tagebücher sind jetzt eins.',
  replaced: 'Ersetzt. Hier ist jetzt das Tagebuch aus der Datei. Was vorher hier war, bleibt als Kopie.',

  copyTitle: 'Die Kopie von vorher',
  copyMade: (day: string | undefined) =>
    day === undefined ? 'Dein Tagebuch wurde einmal ersetzt.' : `Dein Tagebuch wurde am ${day} ersetzt.`,
  copyCount: (count: number) =>
    count === 1 ? '1 Eintrag von vorher ist noch hier.' : `${count} Einträge von vorher sind noch hier.`,
  copyMissing: (count: number) =>
    count === 0
      ? 'Dein Tagebuch hat alles davon.'
      : count === 1
        ? '1 davon fehlt in deinem Tagebuch.'
        : `${count} davon fehlen in deinem Tagebuch.`,
  bringBack: 'Zu meinem Tagebuch dazu',
  forgetCopy: 'Kopie löschen',
  sureForget: 'Ja, Kopie löschen',
  copyIsBack: 'Sie sind wieder in deinem Tagebuch.',
  copyDeleted: 'Die Kopie ist gelöscht.',

  appearanceTitle: 'Wie es aussieht',
  language: 'Sprache',
  appearance: 'Helligkeit',
  appearances: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  body: 'Körper in den Zeichnungen',
  tone: 'Haut in den Zeichnungen',
  tones: { 1: 'Am hellsten', 2: 'Hell', 3: 'Mittel', 4: 'Dunkel', 5: 'Am dunkelsten' },

  privacyTitle: 'Datenschutz auf einen Blick',
  privacy: [
    'Anfragen an andere, seit du die App geöffnet hast: 0.',
    'Kein Konto, keine Cookies, kein Zählen von Besuchen.',
    'Es braucht keinen Server. Deine Antworten verlassen dieses Gerät nie, außer du speicherst eine Datei.',
    'Die vier gesprochenen Wörter werden auf diesem Gerät verstanden oder gar nicht.',
    'Der Code ist offen. Alle können das nachprüfen.',
  ],
  requests: (count: number) => `Anfragen an andere, seit du die App geöffnet hast: ${count}.`,
  notMedical:
    'Unknot ist für Selbsthilfe und Wohlbefinden. Es ist kein Medizinprodukt und ersetzt keine ärztliche Hilfe und keine Physiotherapie.',
  licences: 'Die Arbeit anderer in dieser App und ihre Lizenzen',
  failed: 'Das hat nicht geklappt. Dein Tagebuch ist, wie es war.',
} as const satisfies Translation<typeof english>
