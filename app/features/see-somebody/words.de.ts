/** German words of somebody.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { sheetWords as englishSheet, somebodyWords as english } from './words.ts'

const FIGURE = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })
/** A figure that was already put into words, with a decimal comma. */
const comma = (figures: string) => figures.replace(/(\d)\.(\d)/g, '$1,$2')

export const somebodyWords = {
  title: 'Hilfe holen',
  text: 'Wenn Selbsthilfe keine dauerhafte Erleichterung bringt, können andere helfen. Hier steht, was jedes Angebot macht und was davon zu halten ist.',
  whenTitle: 'Hol dir ärztliche Hilfe, wenn der Schmerz',
  when: [
    'tief sitzt, sich wund anfühlt und nicht nachlässt',
    'dich nachts wach hält',
    'es dir schwer macht, dich zu bewegen',
    'mit Taubheit, Kribbeln oder Schwäche einhergeht',
    'in einen Arm oder ein Bein hinunterzieht',
    'wochenlang bleibt, an derselben Stelle wiederkommt oder schlimmer wird',
  ],
  whenEnd: 'Der Sicherheits-Check sagt dir, wie bald.',
  check: 'Sicherheits-Check beantworten',
  sheet: 'Übersicht zum Mitnehmen erstellen',
  fits: 'Für dich',
  fitsText: 'Nichts von deinen Angaben spricht dagegen. Was die besten Belege hat, steht zuerst.',
  not: 'Erst nachfragen, oder nicht für dich geeignet',
  notText: 'Etwas von deinen Angaben spricht dagegen oder verlangt Vorsicht.',
  grade: {
    good: 'Beleglage: gut',
    moderate: 'Beleglage: mittel',
    low: 'Beleglage: schwach',
    against: 'Leitlinien raten davon ab',
  },
  happens: 'Was geschieht',
  visits: 'Wie viele Termine',
  cost: 'Was es kostet',
  evidence: 'Was die Belege sagen',
  risks: 'Risiken',
  ask: 'Frag dort',
  tell: 'Sag dort',
  order: 'Selbsthilfe kommt zuerst, danach kommen andere. Nadeln, Spritzen und Geräte kommen zuletzt.',
  more: 'Mehr lesen',
} as const satisfies Translation<typeof english>

export const sheetWords = {
  title: 'Deine Übersicht',
  text: 'Eine Seite für alle, die es sich ansehen. Wähle, was darauf steht. Dann druck sie aus oder speichere sie als PDF.',
  print: 'Drucken oder als PDF speichern',
  sections: {
    body: 'Bild vom Körper',
    person: 'Alter und Geschlecht',
    course: 'Beginn, Verlauf und Auslöser',
    chart: 'Schmerz im Lauf der Zeit',
    tried: 'Was versucht wurde und wie es wirkte',
    safety: 'Antworten im Sicherheits-Check',
    about: 'Medikamente und Erkrankungen',
    questions: 'Fragen für das Gespräch',
  },
  choose: 'Was in der Übersicht steht',
  made: (day: string) =>
    `Erstellt mit Unknot am ${day}, aus eigenen Angaben der Person. Kein medizinischer Befund.`,
  heading: 'Muskelschmerz: Zusammenfassung für die Fachperson',
  name: 'Name',
  born: 'Geboren am',
  pain: 'Schmerz, zuletzt',
  toldOn: (pain: number, day: string) => `${FIGURE.format(pain)} von 10, ${day}`,
  where: 'Wo es wehtut',
  told: (day: string) => `Angegeben am ${day}.`,
  asOf: (day: string) => `Stand ${day}`,
  span: (first: string, last: string) => (first === last ? `${first}.` : `${first} bis ${last}.`),
  figureOn: (value: string, day: string) => `${comma(value)} (${day})`,
  pressed: 'Geprüfte Muskeln',
  press: (spot: string, tenderness: number, familiar: boolean, day: string) =>
    `${spot}: Druckschmerz ${FIGURE.format(tenderness)} von 10${familiar ? ', der bekannte Schmerz' : ''} (${day})`,
  less: (points: number) => `${FIGURE.format(Math.round(points * 10) / 10)} weniger als in den ersten Tagen.`,
  more: (points: number) => `${FIGURE.format(Math.round(points * 10) / 10)} mehr als in den ersten Tagen.`,
  same: 'Etwa wie in den ersten Tagen.',
  since: 'Wie lange',
  sinces: {
    1: 'Seit heute oder gestern',
    4: 'Seit einigen Tagen',
    10: 'Seit ein bis zwei Wochen',
    28: 'Seit einigen Wochen',
    56: 'Seit über sechs Wochen',
    120: 'Seit über drei Monaten',
  },
  days: (days: number) => {
    const [whole, weeks] = [Math.round(days), Math.round(days / 7)]
    if (days >= 14) return `${weeks} Wochen`
    return whole === 1 ? '1 Tag' : `${whole} Tagen`
  },
  onset: 'Beginn',
  courseLabel: 'Verlauf',
  mechanical: 'Ändert sich mit Bewegung',
  causes: 'Was es auslöst',
  knots: 'Stelle',
  knot: (name: string, clinical: string, muscle: string, state: string) =>
    `${name} (${clinical}; ${muscle}, ${state})`,
  tenderness: (values: string) => `Druckschmerz ${values}`,
  states: { active: 'tut ohne Berührung weh', latent: 'tut nur bei Druck weh' },
  sends: 'Schattiert: wo die Person es spürt. Umkreist: Stellen, die auf Druck reagiert haben.',
  sendsOnly: 'Schattiert: wo die Person es spürt.',
  nothing: 'Noch nichts.',
  sessions: (count: number) => (count === 1 ? '1 angeleitete Einheit' : `${count} angeleitete Einheiten`),
  change: (before: string, after: string) =>
    `Schmerz vor und nach einer Einheit, im Durchschnitt: ${comma(before)} und ${comma(after)} von 10.`,
  bySteps: 'Am häufigsten gemacht',
  sore: (count: number) => `Nach ${count} davon länger als einen Tag Nachschmerz.`,
  safetyAt: (day: string) => `Beantwortet am ${day}`,
  yes: 'Ja bei',
  no: (count: number) => (count === 1 ? 'Nein bei 1 Frage.' : `Nein bei ${count} Fragen.`),
  conditions: 'Angegeben',
  noConditions: 'Hier wurde nichts angekreuzt.',
  questions: [
    'Was ist es Ihrer Meinung nach, und was könnte es sonst sein?',
    'Welche Bewegungen soll ich machen, und welche soll ich lassen?',
    'Woran merken wir, ob es hilft, und wann schauen wir wieder?',
    'Was kann ich zwischen den Terminen selbst tun?',
    'Was wäre für Sie ein Grund, mich weiterzuschicken?',
  ],
  chartTitle: 'Schmerz, 0 bis 10, nach Tagen',
  chartText: (first: number, last: number, days: number) =>
    `Von ${first} auf ${last} ${days === 1 ? 'an einem Tag' : `in ${days} Tagen`}.`,
  source: 'Worte und Regeln: unknot, Open Source. Links und rechts gelten aus Sicht der Person.',
} as const satisfies Translation<typeof englishSheet>
