/** German words of learn.ts. Not reviewed by a clinician. */
import type { LearnSection } from '#core/learn/sections.ts'
import type { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import type { Translation } from '#core/i18n/translation.ts'
import type { learnWords as english } from './learn.ts'

interface SectionWords {
  readonly name: string
  readonly one: string
  readonly about: string
}

const SECTIONS: Readonly<Record<LearnSection, SectionWords>> = {
  question: {
    name: 'Oft gefragt',
    one: 'Oft gefragt',
    about: 'Die zehn häufigsten Fragen, jede auf einer Seite in einfachen Worten beantwortet.',
  },
  muscle: {
    name: 'Muskeln',
    one: 'Muskel',
    about: 'Wo jeder verläuft, wo seine Knoten sitzen und wo man sie spürt.',
  },
  technique: {
    name: 'Techniken',
    one: 'Technik',
    about: 'Wege, sich um einen Knoten zu kümmern, mit Dosis und Belegen.',
  },
  movement: {
    name: 'Bewegungen',
    one: 'Bewegung',
    about: 'Dehnungen, Übungen und leichte Bewegungen, Schritt für Schritt.',
  },
  tool: {
    name: 'Hilfsmittel',
    one: 'Hilfsmittel',
    about: 'Womit du drücken oder wärmen kannst und was zu Hause dasselbe tut.',
  },
  sign: {
    name: 'Zeichen',
    one: 'Zeichen',
    about: 'Wie sich ein Knoten anfühlt, aussieht und anhört, und wann du fragen solltest.',
  },
  cause: {
    name: 'Ursachen',
    one: 'Ursache',
    about: 'Was einen Knoten auslösen kann und was du ändern kannst.',
  },
  habit: {
    name: 'Gewohnheiten',
    one: 'Gewohnheit',
    about: 'Pausen, Schreibtisch, Autofahren, Schlaf und Gehen, mit Zahlen.',
  },
  professional: {
    name: 'Hilfe und andere Methoden',
    one: 'Hilfe oder Methode',
    about: 'Was andere tun und was man kauft: Belege, Risiken und was zu fragen ist.',
  },
  course: {
    name: 'Was dich erwartet',
    one: 'Was dich erwartet',
    about: 'Wie lange es dauern kann und wann du zurückblickst.',
  },
  limit: {
    name: 'Wärme und Kälte in Zahlen',
    one: 'Wärme und Kälte',
    about: 'Wie warm, wie kalt und wie lange.',
  },
  disagreement: {
    name: 'Wo Quellen sich widersprechen',
    one: 'Wo Quellen sich widersprechen',
    about: 'Wer was sagt, was wir tun und warum.',
  },
  myth: {
    name: 'Mythen',
    one: 'Mythos',
    about: 'Verbreitete Annahmen, und was man stattdessen weiß.',
  },
  word: {
    name: 'Wörter',
    one: 'Wort',
    about: 'Wörter, die dir hier oder bei Fachleuten begegnen können.',
  },
  source: {
    name: 'Quellen',
    one: 'Quelle',
    about: 'Jedes Werk, auf dem hier eine Aussage beruht.',
  },
}

const LIMITS: Readonly<Record<keyof typeof heatLimits, string>> = {
  'heat-ceiling': 'Wie warm ist zu warm?',
  'heat-time': 'Wie lange darf Wärme aufliegen?',
  'heat-usual': 'Die übliche Wärme',
  'heat-pause': 'Wie oft Wärme?',
  'skin-check': 'Die Haut ansehen',
  'timer-and-awake': 'Mit Timer und wach',
  'pad-on-top': 'Das Heizkissen obenauf, nie unter dir',
  'numb-skin': 'Wo Wärme nicht hindarf',
  infrared: 'Infrarot-Heizkissen',
  'hot-water-bottle': 'Wärmflaschen',
  'microwave-bag': 'Wärmekissen aus der Mikrowelle',
  'burn-44': 'Was 44 °C mit der Haut machen',
  'burn-46': 'Was 46 °C mit der Haut machen',
  'burn-50': 'Was 50 °C mit der Haut machen',
  'net-marks': 'Netzartige braune Flecken',
  'cold-time': 'Wie lange darf Kälte aufliegen?',
  'cold-pause': 'Wie oft Kälte?',
  'cold-window': 'Wann Kälte passt',
  'cold-layer': 'Ein Tuch zwischen Kälte und Haut',
  'cold-stop': 'Wann du die Kälte wegnimmst',
  contrast: 'Wärme und Kälte im Wechsel',
}

export const learnWords = {
  title: 'Wissen über Knoten',
  lead: 'Jeder Muskel, jede Methode, jede Gewohnheit und jede Quelle, in einfachen Worten. Auch ohne Netz zu öffnen.',
  pages: (count: number) => (count === 1 ? '1 Seite' : `${count} Seiten`),
  crumbs: 'Wo du bist',
  sections: SECTIONS,
  limits: LIMITS,

  mapOf: (muscle: string, view: string) =>
    `${muscle}, ${view}: der Muskel hervorgehoben, seine üblichen Knoten umkreist, und wo man sie oft spürt.`,
  feltIn: (muscle: string, view: string) => `Wo man Knoten oft spürt: ${muscle}, ${view}.`,
  views: {
    back: 'von hinten gesehen',
    front: 'von vorn gesehen',
    left: 'von der linken Seite',
    right: 'von der rechten Seite',
  },
  muscleMore: 'Wo seine Knoten sitzen, wo man sie spürt und was zu tun ist.',
  mapNote:
    'Die Ringe sind so breit wie eine Handfläche. Sie bedeuten „hier lohnt es sich zu prüfen“, nicht „hier ist es“. Punkte zeigen, wo der Schmerz oft zu spüren ist. Bei dir kann es die andere Seite sein.',
  figureOf: (name: string) => `Eine Person macht dies: ${name}.`,

  selfNo: 'Diesen Muskel nicht selbst drücken.',
  selfNoText:
    'Schlagadern, Nerven oder Organe liegen nah. In der Physiotherapie kann ihn jemand mit dir ansehen.',
  selfLimited: 'Nur leicht und kurz.',
  selfLimitedText: 'Empfindliche Teile liegen nah. Bleib sanft und hör früh auf.',
  dangers: 'Vorsicht',
  knots: 'Wo seine Knoten sitzen',
  knot: (number: number) => `Knoten ${number}`,
  feltBest: 'Oft zu spüren',
  feltAlso: 'Manchmal',
  feltThere: 'Zu spüren, wo er sitzt.',
  bothSides: 'Auf beiden Seiten.',
  find: 'Wie du ihn ertastest',
  releases: 'Wege, ihn sanft zu drücken',
  release: (technique: string, tool: string) => `${technique}: ${tool}`,
  steps: 'Schritt für Schritt',
  feel: 'Was du spürst',
  stop: 'Stopp-Zeichen',
  progression: 'Wie es sich steigert',
  dose: 'Wie viel',
  doseFrom: 'Diese Zahlen beruhen auf:',
  forWhen: 'Wann es passt',
  notWith: 'Nicht bei',
  happens: 'Was geschieht',
  visits: 'Termine',
  cost: 'Kosten',
  risks: 'Risiken',
  ask: 'Was du fragen solltest',
  tell: 'Was du sagen solltest',
  change: 'Was du ändern kannst',
  whenToAsk: 'Wann du jemanden fragen solltest',
  truth: 'Was man weiß',
  whatWeDo: 'Was wir tun',
  because: 'Warum',
  who: 'Wer was sagt',
  substitute: 'Zu Hause stattdessen',
  hardness: 'Wie hart es ist',
  hardnessOf: (hardness: number) =>
    hardness === 0 ? 'Gar nicht hart.' : `${hardness} von 5. Das Weichste zuerst.`,
  numbers: 'In Zahlen',
  evidence: 'Belege',
  gradeWords: {
    good: 'Mehrere gute Studien zeigen in dieselbe Richtung.',
    moderate: 'Einige gute Studien. Neue können das Bild ändern.',
    low: 'Wenige oder kleine Studien. Wir können falschliegen.',
    against: 'Leitlinien oder Studien raten davon ab.',
  },
  confidence: {
    high: 'Die meisten Lehrbücher sind sich bei diesen Stellen einig.',
    medium: 'Bei diesen Stellen sind sich die Lehrbücher nicht einig.',
  },
  said: 'Was die Artikel sagten, und was wir daraus gemacht haben',
  verdicts: { kept: 'Behalten', changed: 'Geändert', dropped: 'Weggelassen' },
  sources: 'Quellen',
  related: 'Verwandtes',
  citedBy: 'Seiten, die darauf beruhen',
  published: 'Erschienen in',
  authors: 'Von',
  kind: 'Art',
  confirmed: 'Geprüft',
  confirmedYes: 'Wir haben dieses Werk oder seine Zusammenfassung gelesen.',
  confirmedChoice: 'Das ist unsere Wahl. Es gibt nichts nachzuschlagen.',
  confirmedNo: 'Aus dem Gedächtnis oder nach eigener Einschätzung: noch von keiner Fachperson bestätigt.',
  doi: 'DOI',
  kinds: {
    trial: 'Klinische Studie',
    review: 'Übersicht über Studien',
    guideline: 'Leitlinie',
    'case-report': 'Fallbericht',
    cohort: 'Menschen, über längere Zeit begleitet',
    consensus: 'Einigung von Fachleuten',
    textbook: 'Lehrbuch',
    standard: 'Norm',
    leaflet: 'Merkblatt',
    teaching: 'Lehrseite: von anderen genannt, keine Studie',
    seed: 'Artikel im Netz',
    judgement: 'Unsere eigene Einschätzung',
    choice: 'Unsere Wahl',
  },
  notMedical: 'Für Selbsthilfe und Wohlbefinden. Es ersetzt keine ärztliche Hilfe und keine Physiotherapie.',

  /** Titles for the browser’s tab and for search engines. */
  pageTitles: {
    question: (name: string) => name,
    muscle: (name: string, own: boolean) =>
      own
        ? `${name}, Knoten: wo sie wehtun, wie du sie sanft lockerst`
        : `${name}, Knoten: wo sie wehtun, wer helfen kann`,
    technique: (name: string) => `${name} bei Muskelknoten: Anleitung, Dosis, Belege`,
    movement: (name: string) => `${name}: Schritte, Dosis, wann aufhören`,
    tool: (name: string) => `${name} bei einem Knoten im Rücken: Anwendung und Ersatz`,
    sign: (name: string) => `${name}: was es bedeutet, wann du fragen solltest`,
    cause: (name: string) => `${name}: wie ein Knoten daraus wird, was du ändern kannst`,
    habit: (name: string) => `${name}: eine Gewohnheit für Nacken und Rücken`,
    professional: (name: string) => `${name} bei Muskelknoten: Belege, Risiken, Fragen`,
    course: (name: string) => `${name}: Rücken- und Nackenschmerzen mit der Zeit`,
    limit: (name: string) => `${name}: Wärme und Kälte auf der Haut`,
    disagreement: (name: string) => `${name} Was die Quellen sagen`,
    myth: (name: string) => `Mythos oder nicht? ${name}`,
    word: (name: string) => `${name}: was das Wort bedeutet`,
    source: (name: string) => name,
  },
} as const satisfies Translation<typeof english>
