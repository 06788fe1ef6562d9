/** German words of app/prerender/words.ts. Not reviewed by a clinician. */
import type { pageWords as english } from './words.ts'
import type { Translation } from '#core/i18n/translation.ts'

/** One sentence or two for each screen, at most 160 letters. Learn says its own. */
export const pageWords = {
  start: 'Unknot: vom Knoten im Rücken zum Loslassen',
  installed: {
    description: 'Vom Knoten im Rücken zum Loslassen. Privat, ohne Internet, kostenlos.',
    shortcuts: {
      '/': { name: 'Heute', description: 'Das eine, was heute dran ist.' },
      '/find': { name: 'Finden', description: 'Male, wo es wehtut.' },
      '/prevent/breaks': { name: 'Pausen', description: 'Der leise Pausen-Timer.' },
      '/prevent/calm': { name: 'Ruhe', description: 'Ein Atemtakt und eine Körperreise.' },
    },
    screenshots: ['Der Anfang: Tippe an, wo es wehtut', 'Auf der Karte des Rückens malen, wo es wehtut'],
  },
  notStarted:
    'Unknot ist hier noch nicht gestartet. Warte einen Moment oder lade die Seite neu. Hilft das nicht, ist dieser Browser zu alt: Chrome 111, Firefox 121, Safari 16.4 und neuere gehen.',
  whyNotStarted: {
    start: 'Unknot ist hier noch nicht gestartet.',
    old: 'Dieser Browser ist zu alt dafür: Chrome 111, Firefox 121, Safari 16.4 und neuere gehen.',
    missing: 'Ein Teil davon ist nicht angekommen. Prüf die Verbindung und lade die Seite neu.',
    broken: 'Darin ist etwas schiefgegangen. Was du hier aufbewahrst, ist unberührt. Lade die Seite neu.',
    insecure:
      'Darin ist etwas schiefgegangen, vielleicht weil diese Adresse nicht sicher ist. Öffne sie über https.',
    slow: 'Es dauert länger, als es sollte. Warte einen Moment oder lade die Seite neu.',
  },
  noScript: 'Diese Seite braucht JavaScript. Die Seiten von Wissen lassen sich ohne JavaScript lesen.',
  noScriptHelp: {
    title: 'Ohne JavaScript',
    text: 'JavaScript ist hier ausgeschaltet, darum tun die Knöpfe unten nichts. Das Wichtigste lässt sich trotzdem lesen.',
    signs: 'Ruf sofort einen Rettungswagen, wenn davon etwas neu ist oder schlimmer wird:',
    numbers: 'Wen du anrufst:',
    anywhere: '112, von den meisten Handys überall',
    doctor: 'Wann du zum Arzt gehst',
    learn: 'Über Knoten lesen',
  },
  about: {
    today:
      'Tippe an, wo es wehtut, mach einen Sicherheits-Check und lass dich sanft durch Selbsthilfe bei Muskelknoten führen. Privat, kostenlos, ohne Internet.',
    find: 'Male auf einer Zeichnung des Körpers, wo es wehtut, und sieh, welche Muskeln es zu prüfen lohnt. Kein Befund.',
    aboutYou: 'Der zweite Teil des Sicherheits-Checks: was du hast, nimmst oder hattest.',
    check:
      'Ein kurzer Sicherheits-Check in zwei Teilen, bevor etwas drückt. Er sagt dir, wann zuerst jemand anderes dran ist.',
    press: 'Zwei Minuten vorsichtiges Drücken, um sicherer zu sein, an welcher Stelle sich die Arbeit lohnt.',
    plan: 'Ein Plan für heute: wo, womit, wie stark und wie lange, und warum jeder Schritt da ist.',
    session:
      'Eine ruhige, geführte Einheit mit Glocken und Worten. Du kannst jederzeit anhalten, überspringen oder aufhören.',
    after: 'Wie ist es jetzt? Eine Minute für Notizen, damit die nächste Einheit passt.',
    progress: 'Wie es mit deinen Knoten in den letzten Tagen und Wochen ging, als Bilder und als Tabellen.',
    somebody: 'Wann du Hilfe holst, wer das sein kann und was du sagst.',
    sheet: 'Eine Übersicht für Arztpraxis oder Physiotherapie: wo, seit wann, was half und was nicht.',
    prevent:
      'Pausen, Schreibtisch, Schlaf, Autofahren und Bewegung, damit der nächste Knoten weniger leicht kommt.',
    breaks:
      'Eine stille Pausenuhr mit jeweils einer leichten Bewegung, für dich ausgewählt. Sie wartet, solange du weg bist.',
    desk: 'Ein kurzer Check deines Schreibtischs, mit Zahlen und den zwei Änderungen, die am meisten zählen.',
    driving: 'Wie du den Sitz einstellst und was du alle zwei Stunden bei einem Halt tust.',
    sleep: 'Wie du liegst, je nachdem, wo es wehtut, mit Zeichnungen, wohin die Kissen kommen.',
    calm: 'Ein Takt zum Atmen, eine kurze Körperreise und eine Reihe sanfter Bewegungen.',
    move: 'Gehen, das sich langsam steigert, Kraft in zwei Minuten, Schwimmen, und wann du jeweils wartest.',
    cards: 'Wasser und Schmerzmittel, ehrlich: Grenzen und Vorsicht, keine Dosis.',
    learn: 'Was Knoten sind, Muskel für Muskel, mit Quellen und wo sie sich widersprechen.',
    review: 'Wo Fachleute lesen und prüfen, was Unknot sagt, Eintrag für Eintrag.',
    mine: 'Dein Tagebuch in deiner Hand: speichern, zurückholen, sperren oder löschen. Es verlässt dieses Gerät nie.',
  },
} as const satisfies Translation<typeof english>
