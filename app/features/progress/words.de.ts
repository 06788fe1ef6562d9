/** German words of progress.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { progressWords as english } from './words.ts'

const FIGURE = new Intl.NumberFormat('de', { maximumFractionDigits: 1, useGrouping: false })
const points = (value: number) => FIGURE.format(value)
/** "1 Punkt", "2,5 Punkte". */
const pointsOf = (value: number) => (points(value) === '1' ? '1 Punkt' : `${points(value)} Punkte`)
/** An option within a sentence: nouns stay as they are. */
const within = (option: string) => option.replace(/^(Erst|Keine)\b/, first => first.toLowerCase())

export const progressWords = {
  eyebrow: (date: string) => `Verlauf · seit ${date}`,
  start: 'Verlauf',
  story: {
    nothing: 'Noch nichts eingetragen.',
    nothingMore: 'Eine Zahl am Tag genügt. Nach vier Tagen siehst du, wohin es geht.',
    lastTold: (pain: number) => `Zuletzt eingetragen: ${points(pain)} von 10.`,
    beginningMore: (missing: number) =>
      missing === 1
        ? 'Noch ein Tag, dann können wir mit dem Anfang vergleichen.'
        : `Noch ${missing} Tage, dann können wir mit dem Anfang vergleichen.`,
    apartMore: 'Deine ersten drei Tage liegen zu weit auseinander, um damit zu vergleichen.',
    sparseMore: (missing: number) =>
      missing === 1
        ? 'Noch ein Tag in dieser Woche, dann können wir wieder vergleichen.'
        : `Noch ${missing} Tage in dieser Woche, dann können wir wieder vergleichen.`,
    silent: (days: number) =>
      days === 1 ? 'Seit einem Tag nichts eingetragen.' : `Seit ${days} Tagen nichts eingetragen.`,
    silentMore: 'Trag heute etwas ein, dann geht die Kurve weiter, wo sie war.',
    less: (by: number) => `${pointsOf(by)} weniger als in deinen ersten Tagen.`,
    lessMore: {
      none: (needed: number) =>
        points(needed) === '1'
          ? 'Ab 1 Punkt weniger würden wir es eine Veränderung nennen.'
          : `Ab ${points(needed)} Punkten weniger würden wir es eine Veränderung nennen.`,
      small: () => 'Das ist eine kleine Veränderung.',
      clear: () => 'Das ist eine deutliche Veränderung.',
      substantial: () => 'Das ist eine große Veränderung.',
    },
    more: (by: number) => `${pointsOf(by)} mehr als in deinen ersten Tagen.`,
    moreMore: 'Schlechtere Phasen kommen vor. Schau, was davor war, und mach es leichter.',
    moreSerious: 'Schlechtere Phasen kommen vor. Bitte lies weiter, bevor du etwas anderes tust.',
    same: 'Etwa so wie in deinen ersten Tagen.',
    sameMore: 'Schmerz ändert sich oft langsam. An den Tagen mit Rückblick schauen wir wieder.',
    natural:
      'Die meisten neuen Schmerzen lassen mit der Zeit nach. Das allein zeigt also nicht, was geholfen hat.',
  },

  coming: {
    title: 'Was noch kommt',
    comes: (parts: readonly string[]) => `Mit den Tagen kommt dazu: ${parts.join(', ')}.`,
    curve: 'deine Kurve',
    sessions: 'was jede Einheit bewirkt hat',
    knots: 'wie druckempfindlich die Stelle bleibt',
    more: 'Mehr eintragen: ein früherer Tag, Tätigkeiten, deine Woche, zwei Wege im Vergleich',
  },

  reviews: {
    title: 'Was dein Tagebuch sagt',
    next: (span: string, date: string) => `Nach ${span} blicken wir gemeinsam zurück: ${date}.`,
    why: 'Warum',
    changes: 'Was sich ändert',
    agree: 'Einverstanden',
    later: 'Später',
    decline: 'Nein',
    answered: {
      agreed: 'Du bist einverstanden. Es bleibt hier stehen, bis es sich geändert hat.',
      later: 'Du hast es verschoben. Es bleibt hier stehen, weil es wichtig ist.',
      declined: 'Du hast Nein gesagt. Es bleibt hier stehen, weil es wichtig ist.',
    },
    timeline: {
      adjust: 'Seit einigen Tagen wird es nicht besser. Ändere eine Sache.',
      'see-professional': 'Jetzt könnte jemand aus Physiotherapie oder Arztpraxis mit dir hinsehen.',
      'gp-soon': 'Das dauert nun lange genug. Bitte vereinbare einen Termin in einer Arztpraxis.',
    },
    thanks: 'In deinem Tagebuch vermerkt.',
    effects: {
      'emergency-now': 'Alle Selbsthilfe wartet, bis dich jemand vom Fach untersucht hat.',
      'same-day': 'Alle Selbsthilfe wartet, bis dich jemand vom Fach untersucht hat.',
      'gp-soon': 'Du vereinbarst einen Termin. Die Übersicht fasst alles auf einer Seite zusammen.',
      'stop-pressure-and-recheck':
        'Vorerst kein Drücken. „Einverstanden“ öffnet die Sicherheitsfragen, vor allem anderen.',
      recheck: '„Einverstanden“ öffnet die Sicherheitsfragen, vor der nächsten Einheit.',
      'painkiller-stop': 'Du hörst mit diesen Mitteln auf und fragst nach, bevor du weitere nimmst.',
      'stop-technique': 'Du lässt diese Art zu drücken weg. Wärme und leichte Bewegung bleiben.',
      'offer-professional': 'Du wählst, wen du fragst. Dabei steht, was jedes Angebot kann und kostet.',
      'painkiller-prompt': 'Du versuchst einen Tag ohne oder fragst in der Apotheke.',
      reduce: 'Halb so viel Drücken, und nur jeden zweiten Tag.',
      'change-one-thing': 'Nur diese eine Sache, drei Tage lang. Dann schauen wir wieder.',
      'shift-to-strength': 'Kräftigung und Gewohnheiten am Schreibtisch zuerst, Drücken danach.',
      'move-to-prevent': 'Drücken nur, wenn du es möchtest. Pausen und Gehen bleiben.',
    },
    links: {
      check: 'Sicherheitsfragen beantworten',
      somebody: 'Wen du fragen kannst',
      sheet: 'Deine Übersicht',
      plan: 'Deinen Plan öffnen',
      prevent: 'Vorbeugen',
      move: 'Bewegung',
      cards: 'Über Schmerzmittel',
    },
    flags: {
      'self-care': '',
      'self-care-caution': 'Vor einer Einheit kam etwas Neues dazu.',
      'gp-soon': 'Es steht in deinen Antworten im Sicherheits-Check.',
      'same-day': 'Es steht in deinen Antworten im Sicherheits-Check.',
      'emergency-now': 'Es steht in deinen Antworten im Sicherheits-Check.',
    },
  },

  pain: {
    title: 'Deine Schmerzen, Tag für Tag',
    drawing: (count: number, from: string, to: string) =>
      count === 1
        ? `Schmerz an einem Tag (${from}).`
        : `Schmerz an ${count} Tagen von ${from} bis ${to}, 0 bis 10.`,
    scrub: 'Tag',
    point: (date: string, pain: number) => `${date}: ${points(pain)} von 10`,
    worst: (worst: number) => `, am stärksten ${points(worst)}`,
    session: (before: number, after: number) => `; Einheit ${points(before)} → ${points(after)}`,
    reviews: { 3: '3 Tage', 7: '1 Woche', 14: '2 Wochen', 42: '6 Wochen' },
    range: 'Anzeigen',
    ranges: { course: 'Dieses Mal', weeks: 'Sechs Wochen', all: 'Alles' },
    key: {
      reported: 'was du eingetragen hast',
      session: 'vor und nach einer Einheit',
      start: 'wo es anfing, die Mitte deiner ersten drei Tage',
      trend: 'die letzten sieben eingetragenen Tage',
      usual: 'was üblich ist, kein Versprechen',
    },
    falling: (perWeek: number) =>
      `In den letzten Tagen geht es um etwa ${pointsOf(perWeek)} pro Woche nach unten.`,
    rising: (perWeek: number) =>
      `In den letzten Tagen geht es um etwa ${pointsOf(perWeek)} pro Woche nach oben.`,
    level: 'In den letzten Tagen bleibt es auf gleicher Höhe.',
    usual:
      'Was üblich ist, stammt aus Durchschnitten vieler Menschen mit Rückenschmerzen. Bei dir kann es anders laufen. Ob schneller oder langsamer, das sagt nichts über dich.',
    usualSource:
      'Durchschnitte ab dem Tag, an dem die Menschen in eine Studie kamen (Wallwork 2024, Hush 2011). Noch hat das keine Fachperson angesehen.',
    aboutUsual: 'Über das, was üblich ist',
    table: 'Alle Tage als Tabelle',
    none: 'Die Kurve beginnt mit deiner ersten Zahl.',
  },

  days: {
    title: 'Deine Tage',
    add: 'Einen Tag nachtragen oder berichtigen',
    addText: 'Einen Tag vergessen oder eine falsche Zahl eingetragen? Wähle den Tag.',
    date: 'Tag',
    open: 'Diesen Tag öffnen',
    correct: 'Berichtigen',
    remove: 'Entfernen',
    sure: (day: string) => `${day}: Deine Angaben entfernen?`,
    yes: 'Ja, entfernen',
    no: 'Behalten',
    removed: (day: string) => `${day} ist entfernt.`,
    saved: (day: string) => `${day} ist gespeichert.`,
    wrong: 'Bitte wähle heute oder einen früheren Tag.',
    fromSession: 'Einheit',
    columns: {
      day: 'Tag',
      pain: 'Schmerz',
      worst: 'Am stärksten',
      sleep: 'Schlaf',
      woken: 'Geweckt',
      stress: 'Stress',
      sitting: 'Gesessen',
      walked: 'Gegangen',
      task: 'Auslöser',
      painkiller: 'Schmerzmittel',
      change: 'Ändern',
    },
    hours: (hours: number) => `${points(hours)} h`,
    minutes: (minutes: number) => `${points(minutes)} min`,
    yesWord: 'ja',
    noWord: 'nein',
    unknown: '–',
  },

  knots: {
    title: 'Druckschmerz je Knoten',
    none: 'Drück beim Drucktest auf eine Stelle. Dann siehst du hier, wie druckempfindlich sie bleibt.',
    once: (value: number) => `${points(value)} von 10 beim Drücken.`,
    change: (first: number, last: number) => `Zuerst ${points(first)} von 10, zuletzt ${points(last)}.`,
    fell: 'An zwei Tagen in Folge weniger druckempfindlich: Das ist eine deutliche Veränderung.',
    drawing: (name: string, count: number) =>
      count === 1
        ? `Druckschmerz an einem Tag: ${name}, 0 bis 10.`
        : `Druckschmerz an ${count} Tagen: ${name}, 0 bis 10.`,
    table: 'Als Tabelle',
    columns: { day: 'Tag', tenderness: 'Druckschmerz', from: 'Gemessen' },
    from: { press: 'beim Drucktest', session: 'nach einer Einheit' },
    point: (date: string, tenderness: number) => `${date}: ${points(tenderness)} von 10`,
    scrub: 'Messwert',
    return: 'Wieder dieselbe Stelle',
    returned: (name: string, count: number) =>
      `${name}: trat ${count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${count}-mal`} auf.`,
    often: 'Dreimal in einem halben Jahr ist ein Grund, es ansehen zu lassen.',
    columnsAgain: { knot: 'Knoten', when: 'Wann er kam' },
  },

  sessions: {
    title: 'Deine Einheiten',
    none: 'Nach deiner ersten Einheit siehst du hier, was sie bewirkt hat.',
    effect: (eased: number, rated: number) =>
      rated === 1
        ? eased === 1
          ? 'Weniger Schmerzen nach deiner einen Einheit.'
          : 'Nicht weniger Schmerzen nach deiner einen Einheit.'
        : `Weniger Schmerzen nach ${eased} von ${rated} Einheiten.`,
    worse: (worse: number) =>
      worse === 1
        ? 'Mehr Schmerzen nach 1 Einheit: Die danach ist von selbst leichter.'
        : `Mehr Schmerzen nach ${worse} Einheiten: Die danach ist von selbst leichter.`,
    sore: (sore: number, noted: number) => `Nachschmerz am Tag danach: bei ${sore} von ${noted}.`,
    soreLong: 'Nachschmerz über mehr als zwei Tage heißt: leichter, oder auf eine andere Art.',
    weeks: 'Einheiten in den letzten Wochen',
    weeksDrawing: (total: number, weeks: number) =>
      `${total === 1 ? '1 Einheit' : `${total} Einheiten`} in ${weeks === 1 ? 'der letzten Woche' : `den letzten ${weeks} Wochen`}.`,
    week: (date: string) => `ab ${date}`,
    soreness: 'Nachschmerz',
    sorenessDrawing: 'Wie lange der Nachschmerz nach Einheiten anhielt.',
    sorenessNames: {
      none: 'Keiner',
      'a-day': 'Bis zu einem Tag',
      'two-days': 'Zwei Tage',
      longer: 'Länger',
    },
    table: 'Alle Einheiten als Tabelle',
    columns: {
      day: 'Tag',
      before: 'Vorher',
      after: 'Nachher',
      minutes: 'Minuten',
      sore: 'Nachschmerz',
      change: 'Ändern',
    },
    remove: 'Entfernen',
    sure: (day: string) => `Einheit vom ${day} entfernen? Dann sind auch ihre Angaben weg.`,
    yes: 'Ja, entfernen',
    no: 'Behalten',
    removed: 'Die Einheit ist entfernt.',
    unknown: '–',
  },

  trial: {
    title: 'Was mir hilft',
    text: 'Probier zwei Wege im Wechsel, die Reihenfolge wird ausgelost. Nach je sechs bewerteten Einheiten vergleichen wir.',
    blind: 'Die Erwartung, dass etwas hilft, ist Teil des Ergebnisses.',
    kind: 'Was du vergleichst',
    kinds: { warmth: 'Warm oder kalt', tool: 'Hilfsmittel', order: 'Reihenfolge' },
    first: 'Der eine Weg',
    second: 'Der andere Weg',
    options: {
      heat: 'Wärme',
      cold: 'Kälte',
      contrast: 'Kälte und Wärme im Wechsel',
      none: 'Keine Wärme',
      ball: 'Ball',
      cane: 'Massagehaken',
      roller: 'Faszienrolle',
      hand: 'Hand',
      'pressure-first': 'Erst drücken',
      'stretch-first': 'Erst dehnen',
    },
    blocked: (options: string) =>
      `Für dich weggelassen, wegen deiner Antworten im Sicherheits-Check: ${options}.`,
    start: 'Versuch starten',
    problems: {
      'same-option': 'Wähle zwei verschiedene Wege.',
      'other-kind': 'Wähle zwei Wege derselben Art.',
      blocked: 'Einer der beiden ist für dich jetzt nicht geeignet.',
    },
    running: (a: string, b: string) => `${a} oder ${within(b)}`,
    next: (option: string) => `Nächste Einheit: ${option}.`,
    far: (option: string, done: number, needed: number) =>
      done < needed
        ? `${option}: ${done} von ${needed} bewerteten Einheiten`
        : `${option}: ${done} bewertete ${done === 1 ? 'Einheit' : 'Einheiten'}`,
    ended: {
      'worse-twice': (option: string) =>
        `Der Versuch endet hier: mit „${option}“ zweimal schlimmer oder lange Nachschmerz.`,
      blocked: (option: string) => `Der Versuch endet hier: „${option}“ ist für dich jetzt nicht geeignet.`,
      enough: 'Genug Einheiten mit beiden Wegen. Der Versuch endet hier.',
    },
    because: {
      'worse-twice': 'zweimal schlimmer',
      blocked: 'gesperrt',
      enough: 'genug Einheiten',
      stopped: 'beendet',
    },
    close: 'Ergebnis behalten',
    stop: 'Versuch beenden',
    table: 'Die Einheiten dazu als Tabelle',
    columns: { day: 'Tag', way: 'Weg', before: 'Vorher', after: 'Nachher' },
    past: 'Frühere Versuche',
    needsCheck: 'Ein Versuch beginnt erst nach den Sicherheitsfragen.',
    check: 'Sicherheitsfragen beantworten',
    aside: 'Es zählen nur bewertete Einheiten mit einem der beiden Wege.',
  },

  activities: {
    title: 'Was du wieder tun möchtest',
    text: 'Nenne bis zu fünf Dinge, die dir deswegen schwerfallen. Drei genügen völlig.',
    example: 'Zum Beispiel: eine Tasche tragen, im Auto den Kopf drehen.',
    name: (number: number) => `Tätigkeit ${number}`,
    more: 'Noch eine',
    save: 'Diese speichern',
    rename: 'Andere nennen',
    renameWarns:
      'Mit anderen Tätigkeiten beginnt ein neuer Vergleich. Frühere Bewertungen bleiben in deinen Daten.',
    leave: 'So lassen',
    rate: 'Wie gut gelingen sie dir heute?',
    unable: 'Geht gar nicht',
    asBefore: 'Wie früher',
    saveRating: 'Bewertung speichern',
    latest: (score: number, date: string) => `${points(score)} von 10 im Durchschnitt, ${date}.`,
    better: (by: number) => `${pointsOf(by)} besser als am Anfang.`,
    worse: (by: number) => `${pointsOf(-by)} niedriger als am Anfang.`,
    same: 'Wie am Anfang.',
    important: 'Das ist eine deutliche Veränderung.',
    table: 'Als Tabelle',
    again: 'Neu bewerten',
    saved: 'Auf diesem Gerät gespeichert.',
    day: 'Tag',
    mean: 'Durchschnitt',
  },

  interference: {
    title: 'Schmerzen und deine Woche',
    text: 'Dreimal tippen, einmal pro Woche.',
    pain: 'Wie stark waren die Schmerzen diese Woche im Durchschnitt?',
    enjoyment: 'Wie sehr haben sie dir verdorben, was dir Freude macht?',
    activity: 'Wie sehr haben sie dich im Alltag behindert?',
    none: 'Gar nicht',
    most: 'Völlig',
    noPain: 'Kein Schmerz',
    worst: 'Stärkster Schmerz',
    save: 'Woche speichern',
    saved: 'Auf diesem Gerät gespeichert.',
    latest: (score: number, date: string) => `Zusammen ${points(score)} von 10, ${date}.`,
    eased: 'Mindestens 30 Prozent weniger als am Anfang: eine deutliche Veränderung.',
    from: (first: number) => `Am Anfang: ${points(first)}.`,
    again: 'Diese Woche eintragen',
    table: 'Als Tabelle',
    columns: {
      day: 'Tag',
      pain: 'Schmerz',
      enjoyment: 'Freude',
      activity: 'Alltag',
      together: 'Zusammen',
    },
  },

  change: {
    title: (span: string) => `Nach ${span}: verglichen mit dem Anfang`,
    label: 'Verglichen mit dem Anfang ist es',
    save: 'Speichern',
    saved: 'Auf diesem Gerät gespeichert.',
    options: [
      { value: -5, label: 'Sehr viel schlimmer' },
      { value: -3, label: 'Schlimmer' },
      { value: -1, label: 'Etwas schlimmer' },
      { value: 0, label: 'Gleich' },
      { value: 1, label: 'Etwas besser' },
      { value: 2, label: 'Besser' },
      { value: 4, label: 'Viel besser' },
      { value: 5, label: 'Vollständig erholt' },
    ],
    memory: 'Die Erinnerung färbt diese Antwort. Darum zählt sie nie allein.',
  },

  next: {
    title: 'Nimm es mit zu jemandem vom Fach',
    sheet: 'Deine Übersicht, eine Seite',
    somebody: 'Wen du fragen kannst',
  },
} as const satisfies Translation<typeof english>
