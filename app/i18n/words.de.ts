/** German words of app/i18n/words.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { words as english } from './words.ts'

export const words = {
  name: 'Unknot',
  nav: {
    label: 'Bereiche',
    skip: 'Zum Inhalt',
    today: 'Heute',
    find: 'Finden',
    progress: 'Verlauf',
    prevent: 'Vorbeugen',
    learn: 'Wissen',
    mine: 'Daten',
    back: 'Zurück',
  },
  /** What the browser shows in its tab, by screen. */
  titles: {
    today: 'Heute',
    find: 'Wo tut es weh?',
    check: 'Sicherheits-Check',
    aboutYou: 'Über dich',
    press: 'Drucktest',
    plan: 'Plan',
    session: 'Einheit',
    after: 'Wie ist es jetzt?',
    progress: 'Verlauf',
    somebody: 'Hilfe holen',
    sheet: 'Übersicht',
    prevent: 'Vorbeugen',
    breaks: 'Pausen',
    desk: 'Arbeitsplatz-Check',
    driving: 'Autofahren und Reisen',
    sleep: 'Schlaf',
    calm: 'Ruhe',
    move: 'Bewegung',
    cards: 'Wasser und Schmerzmittel',
    learn: 'Wissen',
    mine: 'Meine Daten',
    review: 'Prüfen für Fachleute',
  },
  loading: 'Einen Moment …',
  languages: { en: 'In English', de: 'Auf Deutsch' },
  translated: 'Die deutsche Fassung hat noch niemand vom Fach geprüft.',
  breakDue: 'Zeit für eine kurze Pause.',
  showBreak: 'Zeig mir die Bewegung',
  errors: {
    full: 'Dieses Gerät ist voll. Schaffe etwas Platz.',
    unavailable:
      'Dieser Browser lässt uns hier kein Tagebuch führen. Ein privates Fenster oder gesperrte Cookies können der Grund sein.',
    broken: 'Dieser Browser konnte das Tagebuch nicht lesen oder schreiben.',
    silent:
      'Der Speicher dieses Browsers antwortet nicht. Vielleicht hält ihn ein anderer Tab: Schließe die anderen.',
    blocked: 'Ein anderer offener Tab von Unknot hält das Tagebuch fest. Schließe die anderen.',
    busy: 'Dein Tagebuch wird gerade in einem anderen Tab geschrieben. Es geht von selbst weiter.',
    newer:
      'Eine neuere Version von Unknot hat dieses Tagebuch geschrieben. Lade die Seite neu, um diese Version zu bekommen.',
    incomplete: 'Ein Teil der Datenbank des Tagebuchs fehlt hier.',
    locked:
      'Die Sperre deines Tagebuchs wurde geändert. Öffne es noch einmal, damit weiter gespeichert werden kann.',
    unopened:
      'Dein Tagebuch ließ sich nicht öffnen. Wenn du hier eines geführt hast, ist es unverändert geblieben.',
    waiting: (count: number) =>
      count === 0
        ? 'Du kannst weitermachen.'
        : count === 1
          ? 'Du kannst weitermachen. Der letzte Eintrag ist noch nicht gespeichert. Das wird nachgeholt, sobald es wieder geht: Lass diese Seite offen.'
          : `Du kannst weitermachen. Die letzten ${count} Einträge sind noch nicht gespeichert. Das wird nachgeholt, sobald es wieder geht: Lass diese Seite offen.`,
    openAgain: 'Noch einmal öffnen',
    changed: 'Dein Tagebuch wurde in einem anderen Tab geändert',
    goOn: 'Weiter',
    unread: (count: number) =>
      count === 1
        ? 'Ein Eintrag im Tagebuch lässt sich nicht lesen. Er bleibt erhalten, wird aber nicht gezeigt. Du findest ihn unter „Meine Daten“.'
        : `${count} Einträge im Tagebuch lassen sich nicht lesen. Sie bleiben erhalten, werden aber nicht gezeigt. Du findest sie unter „Meine Daten“.`,
    crashed: 'Auf dieser Seite ist etwas schiefgegangen. Dein Tagebuch ist sicher.',
    reload: 'Neu laden',
    newVersion: 'Eine neuere Version ist offen. Lade neu, wenn du so weit bist.',
  },
  notFound: {
    title: 'Unter dieser Adresse gibt es nichts',
    text: 'Vielleicht fehlt ein Buchstabe. Von hier aus ist alles zu erreichen.',
    language: 'Diese Sprache ist noch nicht auf diesem Gerät. Öffne sie einmal mit Internet.',
    home: 'Zu Heute',
  },

  today: {
    firstTitle: 'Tippe an, wo es wehtut.',
    firstText: 'Dann kommt ein kurzer Sicherheits-Check, und eine ruhige Stimme führt dich.',
    firstMap: 'Dein Rücken, von hinten gesehen. Tippe darauf und markiere, wo es wehtut.',
    start: 'Meinen Knoten finden',
    nothingHurts: 'Gerade tut nichts weh',
    goOn: 'Weiter, wo du warst',
    begun: 'Was du markiert hast, ist noch da.',
    facts: 'Kein Konto. Nichts verlässt dieses Gerät. Geht ohne Internet.',
    notMedical:
      'Für Selbsthilfe und Wohlbefinden. Es ersetzt keine ärztliche Hilfe und keine Physiotherapie.',
    stopped: 'Nach deinen letzten Antworten brauchst du zuerst Hilfe.',
    showStop: 'Was jetzt zu tun ist',
  },

  sides: { L: 'links', R: 'rechts' },

  heard: { more: 'mehr', less: 'weniger', good: 'gut', stop: 'stopp' },
} as const satisfies Translation<typeof english>
