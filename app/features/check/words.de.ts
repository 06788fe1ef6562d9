import type { checkWords as english, factWords as englishFacts, stopWords as englishStop } from './words.ts'
import type { Translation } from '#core/i18n/translation.ts'

/** Die Worte des Sicherheits-Checks. */
export const checkWords: typeof english = {
  title: 'Sicherheits-Check',
  personTitle: 'Über dich',
  firstTitle: 'Zuerst: wo es wehtut, und die Warnzeichen',
  firstText: 'Diese Seite ist der zweite Teil des Sicherheits-Checks: was du hast, einnimmst oder hattest.',
  lead: 'Jetzt oder neu:',
  go: 'Weiter',
  finish: 'Meinen Plan zeigen',
  finishMoving: 'Zeigen, was zu mir passt',
  wholeBody:
    'Es tut nichts weh, darum gelten die Fragen für deinen ganzen Körper. „Dort“ ist jede Stelle davon.',
  help: 'Zeigen, was jetzt zu tun ist',
  helpNow: 'Eine Antwort braucht jetzt Hilfe.',
  back: 'Zurück',
  open: groups => (groups === 1 ? '1 Antwort fehlt noch.' : `${groups} Antworten fehlen noch.`),
  needPaint: 'Male oder wähle zuerst mindestens eine Stelle.',
  forOther: 'Für jemand anderen',
  forOtherNote: 'Dann ist mit „du“ unten dieser Mensch gemeint.',
  age: 'Alter',
  sex: 'Geschlecht',
  sexes: { female: 'Weiblich', male: 'Männlich' },
  pregnancy: 'Schwanger?',
  pregnancies: {
    no: 'Nein',
    possible: 'Vielleicht',
    yes: 'Ja',
    postpartum: 'Vor Kurzem entbunden',
  },
  weeks: 'Woche',
  onset: 'Es begann',
  since: 'Seit',
  painNow: 'Schmerz in diesem Moment?',
  course: 'Es wird',
  courses: { better: 'Besser', same: 'Gleich', worse: 'Schlimmer', fluctuating: 'Wechselt' },
  mechanical: 'Ändert Bewegung es?',
  press: 'Bringt Druck den Schmerz, den du kennst?',
  said: { no: 'Nein', yes: 'Ja', unsure: 'Unsicher' },
  others: 'Die anderen: nein',
  mentioned: 'Das hast du erwähnt',
  confirm: 'Etwas Neues?',
  asBefore: 'Wie zuvor',
  saidYes: 'Du hast ja gesagt:',
  unchanged: 'Nichts',
  changed: 'Ja',
  ownWords: 'Eigene Worte',
  ownWordsText:
    'Schreib oder füg ein, was los ist. Das bestimmt, was wir zuerst fragen. Die Fragen beantwortest du selbst.',
  ownWordsRaised: count =>
    count === 0
      ? ''
      : count === 1
        ? '1 Warnzeichen steht unten offen.'
        : `${count} Warnzeichen stehen unten offen.`,
  ownWordsFailed: 'Das lässt sich hier gerade nicht lesen. Die Fragen unten fragen nach allem.',
  ownWordsOther: 'Geht es um jemand anderen?',
  unclearTitle: 'Lass zuerst jemanden darauf schauen',
  unclearText: 'Hier warst du unsicher. Bis es klar ist, leiten wir nichts an.',
  unclearUrgent:
    'Wenn es zutreffen könnte, ruf heute in der Arztpraxis oder beim Bereitschaftsdienst an, in Deutschland 116 117. Wird es schlimmer, wähle den Notruf.',
  unclearSoon: 'Frag in der Arztpraxis oder Apotheke. Dann antworte noch einmal.',
  answerAgain: 'Eine Antwort ändern',
}

export const stopWords = {
  does: 'Was zu tun ist',
  because: 'Warum wir das sagen',
  crisisLine: 'Krisentelefon',
  country: 'Wo bist du?',
  also: (number: string) => `oder ${number}`,
  say: 'Was du sagst',
  forOther: 'Auf dieser Seite ist „du“ die Person, der es schlecht geht.',
  sayForOther: 'Ich rufe für jemand anderen an. In dessen Worten:',
  meanwhile: 'Was du bis dahin nicht tun sollst',
  changed: 'Ich habe falsch geantwortet oder wurde schon untersucht',
} as const satisfies Translation<typeof englishStop>

export const factWords = {
  onsets: {
    gradual: 'Langsam',
    'after-load': 'Bei Anstrengung',
    sudden: 'In Minuten',
    'after-trauma': 'Mit Verletzung',
    fluctuating: 'Wechselnd',
    unknown: 'Unbekannt',
  },
  sinces: [
    { days: 1, label: '1–2 Tagen' },
    { days: 4, label: 'Tagen' },
    { days: 10, label: '1–2 Wochen' },
    { days: 28, label: 'Wochen' },
    { days: 56, label: '6+ Wochen' },
    { days: 120, label: '3+ Monaten' },
  ],
  courses: { better: 'Besser', same: 'Gleich', worse: 'Schlimmer', fluctuating: 'Auf und ab' },
  yesNo: { yes: 'Ja', no: 'Nein', unknown: 'Unsicher' },
} as const satisfies Translation<typeof englishFacts>
