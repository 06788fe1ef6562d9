/** German words of words.ts beside it. Not reviewed by a clinician. */
import type { Change } from '#core/measures/finding.ts'
import type { TrialOption } from '#core/measures/trial.ts'
import type { Tier } from '#core/safety/types.ts'
import type { Translation } from '#core/i18n/translation.ts'
import type { reviewWords as english } from './words.ts'

const rounded = new Intl.NumberFormat('de', { maximumFractionDigits: 1 })
const tenths = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
/** What a safety check found, as words. */
const TIERS: Readonly<Record<Tier, string>> = {
  'self-care': 'Selbsthilfe',
  'self-care-caution': 'Selbsthilfe mit Vorsicht',
  'gp-soon': 'bald in eine Arztpraxis',
  'same-day': 'heute noch ärztliche Hilfe',
  'emergency-now': 'jetzt den Notruf wählen',
}

/** Nach "nach". */
function tage(days: number): string {
  return days === 1 ? '1 Tag' : `${days} Tagen`
}

export const reviewWords = {
  spans: { 3: 'drei Tagen', 7: 'einer Woche', 14: 'zwei Wochen', 28: 'vier Wochen', 42: 'sechs Wochen' },
  changes: {
    'lighter-longer': 'Drück leichter und bleib ein wenig länger.',
    'other-tool': 'Probiere an derselben Stelle ein anderes Hilfsmittel.',
    'heat-first': 'Wärme den Muskel, bevor du drückst.',
    'other-muscle': 'Probiere stattdessen einen Muskel daneben.',
  } satisfies Record<Change, string>,
  changeOne: (change: string) =>
    `Noch hat sich wenig geändert, und das ist häufig. Ändere eine Sache: ${change}`,
  triedAll: 'Du hast jetzt mehrere Wege probiert. In der Physiotherapie könnte jemand mit dir neu hinsehen.',
  painNow: (day: number, start: number, pain: number) =>
    `Nach ${tage(day)}: Schmerz ${figure(start)} am Anfang, ${figure(pain)} jetzt.`,

  painLately: (day: number, start: number, pain: number) =>
    `Nach ${tage(day)}: Schmerz ${figure(start)} am Anfang, ${figure(pain)} in den letzten drei Tagen.`,
  alsoBefore: 'Auch vor zwei Tagen.',
  stayedWorse:
    'Dein Schmerz ist weiter stärker als am Anfang. Bitte drücke nicht mehr und mach bald einen Termin in einer Arztpraxis aus.',
  worse:
    'Dein Schmerz ist stärker als am Anfang. Bitte drücke vorerst nicht und beantworte die Sicherheitsfragen noch einmal.',
  worseDay:
    'Dein letzter Tag tat mehr weh als die ersten. Bitte beantworte die Sicherheitsfragen noch einmal, bevor du drückst.',
  painLast: (day: number, start: number, pain: number) =>
    `Nach ${tage(day)}: Schmerz ${figure(start)} am Anfang, ${figure(pain)} beim letzten Mal.`,

  littleChange:
    'Zwei Wochen haben wenig geändert, und du hast nichts falsch gemacht. Jemand aus der Physiotherapie oder einer Arztpraxis weiß vielleicht mehr.',
  meaningful: (drop: number) => `Bedeutsam ist es ab ${drop} weniger.`,

  sixWeeks:
    'Nach sechs Wochen ist dir das noch immer im Weg. Bitte mach einen Termin in einer Arztpraxis aus und zeige dein Tagebuch.',
  dayWith: (day: number, figures: readonly string[]) => `Nach ${tage(day)}: ${figures.join(', ')}.`,
  pain: (pain: number) => `Schmerz ${figure(pain)}`,
  activities: (score: number) => `Tätigkeiten ${figure(score)} von 10`,

  comesBack:
    'Dieselbe Stelle kommt immer wieder. Jemand aus der Physiotherapie oder einer Arztpraxis kann mit dir nach dem Grund suchen.',
  twelveWeeks:
    'Das begleitet dich seit über zwölf Wochen. Jemand aus der Physiotherapie oder einer Arztpraxis kann mit dir nach dem Grund suchen.',
  timesBack: (spot: string, times: number) => `${spot}: ${times}-mal in sechs Monaten.`,

  level:
    'Die letzten zehn Tage blieben gleich. Kraft, Gewohnheiten am Schreibtisch und weniger Stress helfen jetzt vielleicht mehr als Drücken.',
  levelWhy: (pain: number, done: number, planned: number, trend: number) =>
    `Schmerz ${figure(pain)}, ${done} von ${planned === 1 ? '1 Einheit' : `${planned} Einheiten`} gemacht, Änderung am Tag ${figure(trend)}.`,

  calm: 'Eine ruhige Woche. Du kannst das tägliche Drücken lassen und stattdessen in Bewegung bleiben.',
  calmWhy: (score: number) =>
    `Schmerz höchstens 1 an sieben Tagen in Folge, Tätigkeiten ${figure(score)} von 10.`,

  tooMuch: 'Weniger tut dir jetzt vielleicht besser. Drück halb so viel, und nur jeden zweiten Tag.',
  manyOnOneDay: (sessions: number) =>
    sessions === 1 ? '1 Einheit an einem Tag.' : `${sessions} Einheiten an einem Tag.`,
  moreEachDay: (days: number, minutes: number) =>
    `${days === 1 ? '1 Tag' : `${days} Tage`} lang täglich gedrückt, etwa ${figure(minutes)} ${figure(minutes) === '1' ? 'Minute' : 'Minuten'} am Tag mehr als am Anfang.`,

  longSore:
    'Du hattest mehr als einmal länger als zwei Tage Nachschmerz. Bitte lass diese Art des Drückens weg.',
  longSoreWhy: (sessions: number) =>
    `Nach ${sessions === 1 ? '1 Einheit' : `${sessions} Einheiten`} länger als 48 Stunden Nachschmerz.`,

  painkillerStop:
    'Zehn Tage, oder weniger, wenn die Packung das sagt, sind ohne Rat die Grenze für selbst gekaufte Schmerzmittel. Bitte nimm diese nicht weiter und frag in einer Apotheke oder Arztpraxis.',
  painkillerDays: (days: number) => `Schmerzmittel an ${days} der letzten 14 Tage.`,
  painkillerPrompt:
    'Du hast mehrere Tage in Folge Schmerzmittel genommen. Brauchst du sie noch? In der Apotheke kann man dir helfen.',
  painkillerRunning: (days: number) => `Schmerzmittel an ${days === 1 ? '1 Tag' : `${days} Tagen`} in Folge.`,

  stiff: 'Bewegen fällt dir gerade schwer. Bitte mach bald einen Termin in einer Arztpraxis aus.',
  woken:
    'Schmerz weckt dich seit mehr als einer Woche. Bitte mach bald einen Termin in einer Arztpraxis aus.',
  stiffWhy: 'Bewegen fiel dir schwer.',
  wokenWhy: (nights: number) =>
    `In ${nights} der letzten sieben Nächte von Schmerz geweckt, und auch in der Woche davor.`,

  risky:
    'Früh etwas Unterstützung kann dir helfen. Gut passt Physiotherapie, die auch auf Sorgen und Schlaf schaut.',
  riskyWhy: (day: number, risks: number) =>
    `Nach ${tage(day)}: ${risks} von fünf Dingen, bei denen Schmerz eher bleibt.`,

  found: (tier: Tier) => `Der Sicherheits-Check ergab: ${TIERS[tier]}.`,
  recheck:
    'Bei einer deiner Antworten ist Vorsicht nötig. Bitte geh die Sicherheitsfragen noch einmal durch, bevor du weitermachst.',
  gpSoon:
    'Eine deiner Antworten sollte jemand ansehen. Bitte mach bald einen Termin in einer Arztpraxis aus.',
  sameDay:
    'Wegen einer deiner Antworten brauchst du heute ärztliche Hilfe. Bitte mach keine Selbsthilfe, bis dich jemand untersucht hat.',
  emergency: 'Eine deiner Antworten kann ein Notfall sein. Bitte ruf jetzt die Notrufnummer an.',

  /** Two ways compared. */
  helps: {
    /** Each option with its preposition. */
    options: {
      heat: 'mit Wärme',
      cold: 'mit Kälte',
      contrast: 'mit Kälte und Wärme im Wechsel',
      none: 'ohne Wärme',
      ball: 'mit dem Ball',
      cane: 'mit dem Massagehaken',
      roller: 'mit der Faszienrolle',
      hand: 'mit deiner Hand',
      'pressure-first': 'mit Drücken zuerst',
      'stretch-first': 'mit Dehnen zuerst',
    } satisfies Record<TrialOption, string>,
    tooEarly: 'Dafür ist es noch zu früh.',
    missing: (parts: readonly string[]) => `So viele bewertete Einheiten fehlen noch: ${parts.join(', ')}.`,
    missingWith: (sessions: number, option: string) => `${sessions} ${option}`,
    eased: (option: string, eased: number, sessions: number) =>
      `Leichter wurde es ${option} bei ${eased} von ${sessions === 1 ? '1 Einheit' : `${sessions} Einheiten`}.`,
    neither: 'Im Durchschnitt ließ der Schmerz bei keinem von beiden nach.',
    noDifference: 'Wenn es einen Unterschied gibt, ist er wahrscheinlich kleiner als ein Punkt.',
    chooseFreely: 'Nimm, was dir besser gefällt.',
    better: (points: number, option: string) =>
      `Im Durchschnitt war die Änderung ${option} um ${tenths.format(points)} Punkte besser.`,
    seldomChance: 'Zufall allein macht das selten.',
    otherDays: 'Andere Tage können anders sein.',
    leans: (option: string) => `Bisher sieht es ${option} etwas besser aus.`,
    maybeChance: 'Es kann immer noch Zufall sein.',
  },
} as const satisfies Translation<typeof english>

/** A figure as a person reads it: at most one decimal, and never a minus before a nought. */
function figure(value: number): string {
  return rounded.format(Math.round(value * 10) / 10 + 0)
}
