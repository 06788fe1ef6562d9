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

  /** The word that goes with a day. */
  sore: 'Heute sehr wund: nur Wärme, leichte Bewegung und Atmen.',
  fresh: 'Frisch: vorerst kein Drücken. Lass es zur Ruhe kommen.',
  rest: 'Heute kein Drücken, weil du nach dem letzten Mal wund warst. Danach halb so viel.',
  nothingPressed: 'Hier wird vorerst nichts gedrückt. Warum, steht bei dem, was weggelassen ist.',
  dayOff: 'Ein Tag ohne Druck, damit der Muskel zur Ruhe kommt.',
  shorter: 'Heute kürzer: Mehr wäre zu viel.',

  /** While somebody waits for a doctor; the reason itself says what waits. */
  waiting: {
    unknown: 'Bis jemand in einer ärztlichen Praxis nachgesehen hat: nur Gehen, Atmen und Gewohnheiten.',
    days: 'Darum enthalten diese Tage mit Absicht weniger.',
  },

  /** What is changed after what was told. */
  prevent: 'Es ist gut gelaufen. Jetzt geht es darum, dass es gut bleibt.',
  rebuild: 'Jetzt kommt es mehr auf Kraft und Gewohnheiten an, weniger auf Drücken.',
  reduced: 'Weniger kann mehr bringen: halb so viel Drücken, jeden zweiten Tag.',
  warmFirst: 'Wärme die Stelle zuerst, zum Beispiel unter der Dusche.',
  lighterLonger: 'Leichter als bisher und ein wenig länger.',
  otherMuscle: 'Taste nach einer zweiten Stelle in der Nähe und nimm sie zu deinen Knoten dazu.',
  stopped: 'Was dich zweimal wund gemacht hat, ist jetzt weggelassen.',

  /** Why no day uses a technique. */
  leftOut: {
    medicine:
      'Deine Entscheidung, zusammen mit einer Apotheke oder ärztlichen Praxis. Nie ein Schritt in einem Plan.',
    stopped: 'Danach warst du zweimal wund, oder es war schlimmer. Darum bleibt es weg.',
    needsSomebody: 'Diesen Muskel sollst du nicht selbst drücken. Jemand vom Fach kann das.',
    noTool: 'Das Hilfsmittel dafür hast du nicht zur Hand.',
    noPosition: 'Es braucht einen Platz, den du jetzt nicht hast.',
    time: 'Wärme braucht zehn Minuten oder mehr. Wähle dafür fünfzehn oder zwanzig Minuten.',
    phase: 'Etwas Sanfteres tut jetzt dasselbe für dich.',
  },
} as const satisfies Translation<typeof english>
