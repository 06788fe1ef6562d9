/** German words of press. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { pressWords as english } from './words.ts'

export const pressWords = {
  turn: (turn: number, most: number) => `Stelle ${turn} von höchstens ${most}`,
  title: (place: string) => `Drück hier: ${place}`,
  picture: (place: string) => `Wo du drückst: ${place}.`,
  how: 'So findest du die Stelle',
  alone:
    'Nimm eine flache Fingerkuppe der anderen Hand oder einen Ball an der Wand. Streiche quer darüber, bis du einen festen Strang spürst.',
  withHelp:
    'Bitte die Person, die dir hilft, um einen flachen Daumen und langsamen Druck. Du sagst, wann es genug ist.',
  slowly: 'Drück langsam bis 3 von 10 und nicht weiter. Halte fünf Sekunden und atme dabei aus.',
  start: 'Fünf Sekunden starten',
  again: 'Noch einmal',
  tender: 'Wie druckempfindlich ist die Stelle?',
  notTender: 'Gar nicht',
  mostTender: 'Am stärksten',
  familiar: 'Ist das dein Schmerz, so wie du ihn kennst?',
  spreads: 'Strahlt es woandershin aus?',
  paintSpread: 'Male, wohin es ausstrahlt.',
  next: 'Weiter',
  enough: 'Das reicht für jetzt',
  doneTitle: 'Deine Knoten',
  sure: (muscle: string) => `Der Drucktest deutet auf einen Muskel: ${muscle}.`,
  found: 'Diese Stellen haben reagiert. Es lohnt sich, an ihnen zu arbeiten.',
  notFound: 'Keine Stelle brachte deinen bekannten Schmerz. Wir richten uns weiter nach der Zeichnung.',
  nothingPressed: 'Es wurde nichts gedrückt. Wir richten uns weiter nach der Zeichnung.',
  blocked: 'Nach dem, was du uns gesagt hast, solltest du im Moment nicht drücken. Der Plan geht auch ohne.',
  seeSomebody: (muscle: string) =>
    `Am wahrscheinlichsten ist dieser Muskel: ${muscle}. Niemand sollte ihn allein drücken. In der Physiotherapie geht das.`,
  knots: 'Woran du arbeitest',
  name: (number: number) => `Name von Knoten ${number}`,
  states: { active: 'tut ohne Berührung weh', latent: 'tut nur bei Druck weh' },
  use: 'Für meinen Plan nehmen',
} as const satisfies Translation<typeof english>
