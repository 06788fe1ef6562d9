/** German words of app/features/learn/words/record-names.ts. Not reviewed by a clinician. */
import type { Condition } from '#core/vocabulary/answers.ts'
import type { course } from '#knowledge/evidence/course.ts'
import type { Translation } from '#core/i18n/translation.ts'
import type { recordNames as english } from './record-names.ts'

const COURSES: Readonly<Record<keyof typeof course, string>> = {
  'knot-lasts': 'Wie lange bleibt ein Knoten?',
  'most-improve': 'Die meisten neuen Rückenschmerzen lassen nach',
  'first-two-weeks': 'Die ersten zwei Wochen',
  'new-back-pain': 'Neue Schmerzen im unteren Rücken über ein Jahr',
  'subacute-back-pain': 'Schmerzen im unteren Rücken seit einigen Wochen über ein Jahr',
  'lasting-back-pain': 'Anhaltende Schmerzen im unteren Rücken über ein Jahr',
  'new-neck-pain': 'Neue Nackenschmerzen über die Wochen',
  'neck-after-a-year': 'Nackenschmerzen nach einem Jahr',
  'comes-back': 'Wie oft Rückenschmerzen wiederkommen',
  'latent-is-common': 'Druckempfindliche Stellen sind häufig',
  'sore-after-pressing': 'Nachschmerz vom Drücken',
  'fresh-injury': 'Die ersten zwei Tage nach einer Verletzung',
  'look-back-day-3': 'Rückblick an Tag 3',
  'look-back-day-7': 'Rückblick an Tag 7',
  'look-back-day-14': 'Rückblick an Tag 14',
  'look-back-week-6': 'Rückblick nach sechs Wochen',
  'look-back-week-12': 'Rückblick nach zwölf Wochen',
  'broken-nights': 'Nächte, die der Schmerz stört',
  'easing-off': 'Wann du mit dem täglichen Drücken aufhörst',
  'a-few-sessions': 'Wie viele Termine es braucht',
  strengthening: 'Wie lange Kräftigung dauert',
}

/** Conditions the check does not ask everybody about, and so has no label for. */
const CONDITIONS: Readonly<Partial<Record<Condition, string>>> = {
  'cancer-active-here': 'Krebs an dieser Stelle',
  'carotid-disease': 'Verengte Schlagadern am Hals',
  'cognitive-impairment': 'Probleme mit dem Gedächtnis oder dem Denken',
  'connective-tissue-disorder': 'Eine Erkrankung des Bindegewebes',
  'down-syndrome': 'Down-Syndrom',
  'fracture-recent': 'Ein Knochenbruch vor Kurzem',
  'implant-here': 'Ein Implantat an dieser Stelle',
  'interacting-medicine': 'Ein Medikament, das sich schlecht damit verträgt',
  'liver-failure': 'Leberversagen',
  'numbing-cream': 'Betäubende Creme auf der Haut',
  'peripheral-artery': 'Verengte Schlagadern in den Beinen',
  'radiotherapy-here': 'Strahlentherapie an dieser Stelle',
  'respiratory-disease': 'Eine Lungenkrankheit',
  'rhabdo-risk': 'Überlasteter Muskel, oder dunkler Urin nach Anstrengung',
  sedated: 'Schläfrig durch Medikamente oder Alkohol',
  'stress-incontinence-longstanding': 'Urinverlust beim Husten oder Springen',
  'thin-skin': 'Dünne Haut',
  'asthma-aspirin': 'Asthma, das durch ASS ausgelöst wird',
  'atrial-fibrillation': 'Unregelmäßiger Herzschlag',
  'cancer-bcc-remote': 'Ein kleiner Hautkrebs vor langer Zeit',
  'cold-urticaria': 'Ausschlag durch Kälte',
  dialysis: 'Dialyse',
  fibromyalgia: 'Fibromyalgie',
  'inflammatory-bowel': 'Ein entzündeter Darm, zum Beispiel Morbus Crohn',
  'iv-drug-use': 'Drogen spritzen, jetzt',
  'iv-drug-use-past': 'Drogen spritzen, früher',
  obesity: 'Viel Übergewicht',
  'recent-deep-massage': 'Eine tiefe Massage in den letzten Tagen',
  'recent-hospital': 'Ein Krankenhausaufenthalt in den letzten Wochen',
  'recent-infection': 'Eine Infektion in den letzten Wochen',
  'recent-procedure': 'Ein Eingriff in den letzten Wochen',
  'sickle-cell': 'Sichelzellkrankheit',
}

export const recordNames = {
  courses: COURSES,
  conditions: CONDITIONS,
  grades: { good: 'Gut', moderate: 'Mittel', low: 'Gering', against: 'Davon wird abgeraten' },
  pregnant: 'Schwanger oder gerade entbunden',
} as const satisfies Translation<typeof english>
