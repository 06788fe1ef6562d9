/** German words of app/features/today/words/standing.ts. Not reviewed by a clinician. */
import type { standingWords as english } from './standing.ts'
import type { Translation } from '#core/i18n/translation.ts'

const tage = (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`)
const einheiten = (count: number) => (count === 1 ? '1 Einheit' : `${count} Einheiten`)

export const standingWords = {
  review: {
    title: (span: string) => `Nach ${span}: zwei Fragen`,
    change: 'Verglichen mit dem Anfang ist es',
    changes: [
      { value: 5, label: 'Weg' },
      { value: 4, label: 'Viel besser' },
      { value: 2, label: 'Besser' },
      { value: 0, label: 'Gleich' },
      { value: -3, label: 'Schlechter' },
    ],
    hinders: 'Ist es dir noch im Weg?',
    hindersChoices: [
      { value: 'no', label: 'Nein' },
      { value: 'a-little', label: 'Ein wenig' },
      { value: 'a-lot', label: 'Sehr' },
    ],
    goOn: {
      title: 'Mach weiter.',
      text: 'Es geht in die richtige Richtung. Der Plan bleibt, wie er ist.',
      button: 'Weiter so',
    },
    change1: {
      title: 'Ändere eine Sache.',
      text: 'Noch hat sich wenig geändert, und das ist häufig. Drei Tage so, dann sehen wir wieder hin.',
      agree: 'Das probiere ich',
      leave: 'So lassen, wie es ist',
    },
    somebody: {
      title: 'Lass jemanden hinsehen.',
      because: {
        worse: 'Es ist schlechter als am Anfang. Lass es innerhalb einer Woche ärztlich ansehen.',
        'no-better':
          'Zwei Wochen haben wenig geändert, und du hast nichts falsch gemacht. Andere wissen vielleicht mehr.',
        again: 'Dieselbe Stelle kommt immer wieder. Jemand kann mit dir nach dem Grund suchen.',
        'six-weeks': 'Sechs Wochen sind lang genug. Bitte mach einen Termin in einer Arztpraxis aus.',
        'tried-all':
          'Du hast mehrere Wege probiert. In der Physiotherapie könnte sich das jemand frisch ansehen.',
      },
      who: 'Sieh nach, wen du fragst',
      sheet: 'Deine Übersicht, eine Seite',
      later: 'Gelesen, später',
    },
    through: {
      title: 'Du hast es geschafft.',
      text: 'Schließ es ab: zwei kleine Dinge zum Behalten, und kein Plan mehr.',
      close: 'Abschließen',
      notYet: 'Noch nicht',
    },
  },
  away: {
    welcome: 'Willkommen zurück.',
    title: (days: number) =>
      days < 21
        ? `Du warst ${tage(days)} weg. Was ist daraus geworden?`
        : `Du warst ${Math.round(days / 7)} Wochen weg. Was ist daraus geworden?`,
    gone: 'Es ist weg',
    goneText: 'Damit es wegbleibt: zwei kleine Dinge, kein Plan.',
    same: 'Dieselbe Stelle',
    sameText: 'Es blieb oder kam wieder. Wir fangen neu an, mit dem, was gut ging.',
    new: 'Eine neue Stelle',
    newText: 'Du malst sie, und wir beginnen dort.',
    howBad: 'Wie schlimm ist es jetzt?',
    helped: (what: string) => `Wir beginnen mit dem, was am besten ging: ${what}.`,
    start: 'Neu anfangen',
    back: 'Etwas anderes',
  },
  closed: {
    title: 'Es ist weg.',
    since: (day: string) => `Abgeschlossen am ${day}`,
    story: (days: number, sessions: number) => `${tage(days)}, ${einheiten(sessions)}.`,
    circles: { before: 'am Anfang', after: 'zuletzt' },
    worked: 'Was gut ging',
    workedOf: (eased: number, of: number) => `weniger Schmerz nach ${eased} von ${of}`,
    workedNone: 'Es wurden zu wenige Einheiten bewertet, um zu sagen, was geholfen hat.',
    natural:
      'Die meisten Schmerzen dieser Art lassen von selbst nach. Was dir geholfen hat, kann niemand sicher wissen.',
    keep: 'Zwei Dinge zum Behalten',
    keepMove: (name: string) => `${name}, ab und zu`,
    keepMoveText: 'Die Bewegung, die bei dir am besten ging.',
    keepBreaks: 'Jede halbe Stunde eine kurze Pause',
    keepBreaksText: 'Eine leichte Bewegung, bevor es steif wird.',
    keepWalk: 'An den meisten Tagen ein Spaziergang',
    keepWalkText: 'Von allem, was wir kennen, am besten geprüft.',
    latent:
      'Wenn du drückst, kann die Stelle noch empfindlich sein. Etwa die Hälfte der Menschen ohne Schmerz hat solche Stellen, und sie brauchen nichts.',
    again: 'Wenn es wiederkommt',
    againText: 'Fang hier an. Wir kennen die Stelle und was gut ging.',
    start: 'Es ist wieder da',
    prevent: 'Mehr, damit es wegbleibt',
  },
  knot: {
    open: 'Verlauf',
    name: 'Wie du sie nennst',
    save: 'Namen speichern',
    states: { active: 'tut ohne Berührung weh', latent: 'tut nur bei Druck weh' },
    came: (days: readonly string[]) =>
      days.length === 1 ? `Da seit dem ${days[0] ?? ''}.` : `${days.length}-mal da: ${days.join(', ')}.`,
    pressed: (minutes: string, sessions: number) =>
      `${minutes} min gehalten in ${sessions === 1 ? '1 Einheit' : `${sessions} Einheiten`}.`,
    none: 'Hier wurde noch nichts gedrückt.',
    tenderness: 'Druckschmerz, 0 bis 10',
    sessions: 'Einheiten an ihr',
    columns: { day: 'Tag', before: 'Vorher', after: 'Nachher', held: 'Gehalten' },
    reading: (day: string, tenderness: number) => `${day}: ${tenderness} von 10`,
    unknown: '–',
    gone: 'Es ist weg',
    sure: 'Dann schließen wir es ab. Nichts geht verloren, und es öffnet sich wieder, wenn du es brauchst.',
    yes: 'Ja, abschließen',
    no: 'Noch nicht',
  },
} as const satisfies Translation<typeof english>
