/** German words of words.ts beside it. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { planWords as english } from './words.ts'

export const planWords = {
  /** Why a step is there, where no record says it. */
  easy: 'Leichte Bewegung macht die Stelle warm und bereit.',
  stretch: (area: string) => `Nach der Arbeit am Muskel etwas Dehnung: ${area}.`,
  strength: 'Ein wenig Kraft, damit es hält.',
  helper:
    'Die Person, die dir hilft, drückt hier mit flachen Händen, langsam und leicht. Du sagst, wie viel und wann es genug ist.',

  longHold:
    'Heute einmal lang und leicht halten: bis zu 90 Sekunden, solange es nachlässt. Hör früher auf, wenn es nach 30 nicht nachlässt.',
  further: 'Eine zweite Stelle am selben Muskel: Eine Stelle wird nie länger als 90 Sekunden gedrückt.',
  walk: 'Von allem hier ist Gehen am besten geprüft. Zehn leichte Minuten Schwimmen oder Radfahren zählen auch.',
  yoga: 'Heute langsame Haltungen aus dem Yoga, mit deinem Atem.',

  /** The word that goes with a day. */
  sore: 'Heute starker Nachschmerz: nur Wärme, leichte Bewegung und Atmen.',
  soreNoWarmth: 'Heute starker Nachschmerz: nur leichte Bewegung und Atmen.',
  fresh: 'Frisch: vorerst kein Drücken. Lass es zur Ruhe kommen.',
  rest: 'Heute kein Drücken, wegen Nachschmerz vom letzten Mal. Danach halb so viel.',
  nothingPressed: 'Hier wird vorerst nichts gedrückt. Warum, steht bei dem, was weggelassen ist.',
  dayOff: 'Ein Tag ohne Druck, damit der Muskel zur Ruhe kommt.',
  shorter: 'Heute kürzer: Mehr wäre zu viel.',

  /** While somebody waits for a doctor; the reason itself says what waits. */
  waiting: {
    unknown: 'Bis jemand in einer Arztpraxis nachgesehen hat: nur Gehen, Atmen und Gewohnheiten.',
    days: 'Darum enthalten diese Tage mit Absicht weniger.',
  },

  /** What is changed after what was told. */
  prevent: 'Es ist gut gelaufen. Jetzt geht es darum, dass es gut bleibt.',
  rebuild: 'Jetzt kommt es mehr auf Kraft und Gewohnheiten an, weniger auf Drücken.',
  reduced: 'Weniger kann mehr bringen: halb so viel Drücken, jeden zweiten Tag.',
  warmFirst: 'Wärme die Stelle zuerst, zum Beispiel unter der Dusche.',
  lighterLonger: 'Leichter als bisher und ein wenig länger.',
  asAsked: 'Du wolltest es leichter: Das Drücken beginnt dort und wächst jedes Mal um einen Punkt.',
  otherMuscle: 'Taste nach einer zweiten Stelle in der Nähe und nimm sie zu deinen Knoten dazu.',
  stopped: 'Was zweimal Nachschmerz gebracht hat, ist jetzt weggelassen.',

  /** Why no day uses a technique. */
  leftOut: {
    medicine:
      'Deine Entscheidung, zusammen mit einer Apotheke oder Arztpraxis. Nie ein Schritt in einem Plan.',
    stopped: 'Danach hattest du zweimal Nachschmerz, oder es war schlimmer. Darum bleibt es weg.',
    needsSomebody: 'Diesen Muskel sollst du nicht selbst drücken. Jemand vom Fach kann das.',
    noTool: 'Das Hilfsmittel dafür hast du nicht zur Hand.',
    noPosition: 'Es braucht einen Platz, den du jetzt nicht hast.',
    night: 'Es ist für die Nacht und kein Schritt einer Einheit: Du findest es unter Vorbeugen.',
    noKnot: 'Noch ist keine Stelle zum Drücken bekannt.',
    notHere: 'Deine Stellen lassen sich so, wie sie jetzt sind, damit nicht drücken.',
    noPressing: 'In diesen zwei Wochen wird nichts gedrückt.',
    helper: 'Das tun die Hände der Person, die dir hilft.',
    settling: 'Es wartet, bis die Stelle zur Ruhe gekommen ist.',
    turn: 'Die Hilfsmittel wechseln sich ab, und dieses kam in diesen Tagen nicht an die Reihe.',
    preferred: 'Du nimmst lieber ein anderes Hilfsmittel.',
    trial: 'Dein eigener Vergleich hat für heute etwas anderes gezogen.',
    cold: 'Kälte ist für eine frische Verletzung oder Schwellung, oder wenn dein eigener Vergleich sie zieht.',
    otherWarmth: 'Du hast es nicht gewählt: immer nur eine Art Wärme.',
    time: 'Wärme braucht zehn Minuten oder mehr. Wähle dafür fünfzehn oder zwanzig Minuten.',
    room: 'Deine Minuten lassen dafür neben dem, was zuerst kommt, keinen Platz.',
    warmthLater: 'Solange es um Kraft oder ums Gesundbleiben geht, gibt es Wärme, wenn du sie willst.',
    noMove: 'Keine Bewegung davon passt zu dir und zu dem Platz, den du hast.',
    phase: 'Es ist nicht für diesen Teil des Verlaufs.',
    ending: 'Deine Einheiten enden in diesen Tagen mit etwas anderem.',
  },
} as const satisfies Translation<typeof english>
