/** German words of app/i18n/words.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { words as english } from './words.ts'

export const words = {
  name: 'Unknot',
  nav: {
    label: 'Bereiche',
    today: 'Heute',
    find: 'Finden',
    progress: 'Verlauf',
    prevent: 'Vorbeugen',
    learn: 'Wissen',
    mine: 'Meins',
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
    sheet: 'Das Blatt',
    prevent: 'Vorbeugen',
    breaks: 'Pausen',
    desk: 'Platz-Check',
    driving: 'Autofahren und Reisen',
    sleep: 'Schlaf',
    calm: 'Ruhe',
    move: 'Bewegung',
    cards: 'Wasser und Schmerzmittel',
    learn: 'Wissen',
    mine: 'Meins',
    clinicalReview: 'Prüfen für Fachleute',
  },
  loading: 'Einen Moment …',
  languages: { en: 'In English', de: 'Auf Deutsch' },
  translated: 'Die deutsche Fassung hat noch niemand vom Fach geprüft.',
  breakDue: 'Zeit für eine kurze Pause.',
  showBreak: 'Zeig mir die Bewegung',
  inSentence: (name: string) => name,
  errors: {
    full: 'Dieses Gerät ist voll. Schaffe etwas Platz.',
    unavailable:
      'Dieser Browser lässt uns hier kein Tagebuch führen. Ein privates Fenster oder gesperrte Cookies können der Grund sein.',
    broken: 'Dieser Browser konnte das Tagebuch nicht lesen oder schreiben.',
    silent:
      'Der Speicher dieses Browsers antwortet nicht. Vielleicht hält ihn ein anderer Tab: Schließe die anderen.',
    blocked: 'Ein anderer offener Tab von Unknot hält das Tagebuch fest. Schließe die anderen.',
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
    unread: (count: number) =>
      count === 1
        ? 'Ein Eintrag im Tagebuch lässt sich nicht lesen. Er bleibt erhalten, wird aber nicht gezeigt. Du findest ihn unter Meins.'
        : `${count} Einträge im Tagebuch lassen sich nicht lesen. Sie bleiben erhalten, werden aber nicht gezeigt. Du findest sie unter Meins.`,
    crashed: 'Auf dieser Seite ist etwas schiefgegangen. Dein Tagebuch ist sicher.',
    reload: 'Neu laden',
    newVersion: 'Eine neuere Version ist offen. Lade neu, wenn du so weit bist.',
  },
  notFound: {
    title: 'Hier ist nichts',
    text: 'Zu dieser Adresse gehört keine Seite.',
    home: 'Zu Heute',
  },

  today: {
    firstTitle: 'Tippe an, wo es wehtut.',
    firstText:
      'Dann kommt ein kurzer Sicherheits-Check, und eine ruhige Stimme führt dich. Etwa zehn Minuten.',
    firstMap: 'Dein Rücken, von hinten gesehen. Tippe darauf und markiere, wo es wehtut.',
    start: 'Meinen Knoten finden',
    facts: 'Kein Konto. Nichts verlässt dieses Gerät. Geht ohne Internet.',
    notMedical:
      'Für Selbsthilfe und Wohlbefinden. Es ersetzt keine ärztliche Hilfe und keine Physiotherapie.',
    day: (day: number, minutes: number) => `Tag ${day} · ${minutes} min`,
    go: 'Starten',
    painStart: 'Schmerz in diesem Moment? Tippe ihn an, dann geht es los.',
    resume: 'Weiter mit deiner Einheit',
    rate: 'Letzte Einheit bewerten',
    again: 'Neu malen',
    plan: 'Plan ansehen',
    prevent: 'Damit es wegbleibt',
    preventText: 'Jede halbe Stunde eine kurze Pause mit einer leichten Bewegung.',
    file: 'Der Browser kann dein Tagebuch löschen. Speichere zur Sicherheit eine Datei.',
    knots: 'Woran du arbeitest',
    lastTime: (before: number, after: number) => `Letztes Mal: ${before} vorher, ${after} nachher.`,
    sessions: (count: number) => (count === 1 ? '1 Einheit gemacht' : `${count} Einheiten gemacht`),
    rested:
      'Für jetzt ist es genug. Eine zweite Einheit heute ist in Ordnung, wenn sich die erste gut angefühlt hat.',
    enough: 'Zwei Einheiten heute sind genug. Dazwischen kommen die Muskeln zur Ruhe.',
    stopped: 'Nach deinen letzten Antworten brauchst du zuerst Hilfe.',
    showStop: 'Was jetzt zu tun ist',
    continueCheck: 'Weiter mit dem Check',
  },

  find: {
    title: 'Wo tut es weh?',
    text: 'Male mit dem Finger. Deine linke Seite ist links.',
    brush: 'Malen',
    erase: 'Radieren',
    undo: 'Rückgängig',
    redo: 'Wiederherstellen',
    more: 'Andere Seiten, Schichten und Arten von Schmerz',
    view: 'Seite',
    layer: 'Schicht',
    layers: { skin: 'Haut', superficial: 'Äußere Muskeln', deep: 'Tiefe Muskeln' },
    part: 'Ausschnitt',
    quality: 'Wie es sich anfühlt',
    qualities: { ache: 'Tief und dumpf', sharp: 'Stechend', burning: 'Brennend', tight: 'Verspannt' },
    clear: 'Leeren',
    list: 'Aus einer Liste wählen',
    map: 'Auf der Karte malen',
    how: 'Wie stark ist es jetzt?',
    none: 'Kein Schmerz',
    worst: 'Stärkster Schmerz',
    worth: 'Diese Muskeln lohnt es zu prüfen',
    worthText: 'Knoten in diesen Muskeln strahlen oft dorthin aus. Das ist kein Befund.',
    nothing:
      'Keiner unserer Muskeln erklärt dieses Muster gut. Der Check danach fragt, was es sonst sein kann.',
    next: 'Weiter zum Sicherheits-Check',
    marked: (places: string) => `Du hast markiert: ${places}.`,
    needPaint: 'Male oder wähle zuerst mindestens eine Stelle.',
    needPain: 'Sag, wie stark es jetzt ist.',
    sends: (places: string) => `Seine Knoten strahlen oft hierhin aus: ${places}.`,
    confidence: { likely: 'Wahrscheinlich', possible: 'Möglich', 'less-likely': 'Weniger wahrscheinlich' },
    left: 'links',
    right: 'rechts',
    bothSides: 'beide Seiten',
    howAt: (places: string) => `Wie stark ist es hier: ${places}?`,
    habits: 'Was löst es aus?',
    habitsText: 'Kreuze an, was stimmt. Das hilft, die Muskeln zu unterscheiden.',
    movements: 'Das tut mehr weh',
    causes: 'In den letzten Wochen',
    alsoThinkOf:
      'Schmerz an dieser Stelle kann auch von etwas anderem kommen. Der Sicherheits-Check fragt danach.',
    build: 'Körperbau',
    builds: { usual: 'Mittel', broader: 'Breiter', narrower: 'Schmaler' },
  },

  heard: { more: 'mehr', less: 'weniger', good: 'gut', stop: 'stopp' },
  breath: {
    in: 'Einatmen',
    out: 'Ausatmen',
    rhythm: (inSeconds: number, outSeconds: number) =>
      `${inSeconds === 1 ? '1 Sekunde' : `${inSeconds} Sekunden`} einatmen, ${outSeconds} ausatmen.`,
  },
} as const satisfies Translation<typeof english>
