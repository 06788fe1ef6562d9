/** German words of screens.ts. */
import type { screenWords as english } from './screens.ts'

export const screenWords: typeof english = {
  kind: 'Seite der App',
  about: {
    find: 'Tippe an, wo es wehtut, und bekomme einen Plan für heute.',
    check: 'Die Fragen, ob du überhaupt drücken darfst und wer vorher schauen sollte.',
    somebody: 'Wer helfen kann, was du fragst und was es kostet.',
    sheet: 'Eine Seite für Praxis und Physiotherapie: wo es wehtut, wie lange, was du versucht hast.',
    progress: 'Wie der Schmerz verlief, Tag für Tag.',
    plan: 'Was heute dran ist, Schritt für Schritt.',
    breaks: 'Eine Uhr, die ans Bewegen erinnert.',
    desk: 'Stuhl, Bildschirm, Tastatur und Maus, eins nach dem anderen.',
    driving: 'Der Sitz, die Arme und die Pausen auf langer Fahrt.',
    sleep: 'Wie du liegst, und mit welchen Kissen.',
    calm: 'Atmen, Körperreise und leichtes Dehnen, angeleitet.',
    move: 'Gehen, Schwimmen und zwei Minuten Kraft.',
    cards: 'Trinken und Schmerzmittel, mit ihren Grenzen.',
    mine: 'Deine Daten: sichern, zurückholen, sperren oder löschen. Licht, Stimme und Töne.',
  },
}
