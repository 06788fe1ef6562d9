/** German words of question.ts. Not reviewed by a clinician. */
import type { Translation } from '#core/i18n/translation.ts'
import type { questionWords as english } from './question.ts'

export const questionWords = {
  doubt: 'Was nicht sicher ist',
  acts: 'Weiter',
  check: 'Zum Sicherheits-Check',
  source: (number: number) => `Quelle ${number}`,
  figures: {
    warmth: 'Jemand liegt auf dem Bauch, ein Wärmekissen auf dem Rücken.',
    cold: 'Jemand liegt auf dem Bauch, ein Kühlpack auf dem Rücken.',
    ball: 'Jemand lehnt sich an der Wand auf einen Ball, den Arm quer vor der Brust.',
    side: 'Jemand schläft auf der Seite, ein Kissen zwischen den Knien.',
    back: 'Jemand schläft auf dem Rücken, ein Kissen unter den Knien.',
  },
  band: { band: 'straffer Strang', spot: 'empfindliche Stelle', far: 'auch hier zu spüren' },
  course: {
    back: 'Kreuz',
    neck: 'Nacken',
    weeks: [
      [0, 'Beginn'],
      [6, '6 Wochen'],
      [26, '½ Jahr'],
      [52, '1 Jahr'],
    ],
  },
  scale: {
    low: '0 bis 2: zu leicht, um viel zu tun',
    work: '3 bis 5: bei 3 beginnen, hier arbeiten',
    care: '6 und 7: drück leichter',
    never: '8 bis 10: aufhören',
  },
  stations: [
    { when: 'Tag 3', what: 'Nichts anders? Ändere eine Sache.' },
    { when: 'Tag 7', what: 'Um 2 schlimmer? Nicht mehr drücken.' },
    { when: 'Tag 14', what: 'Ein Drittel weniger, sonst wähle, wen du fragst.' },
    { when: '6 Wochen', what: 'Noch da? Frag in der Arztpraxis.' },
    { when: '12 Wochen', what: 'Dieselbe Stelle? Physiotherapie oder Arztpraxis.' },
  ],
  doors: {
    'emergency-now': { when: 'Sofort', whom: 'Notruf' },
    'same-day': { when: 'Heute', whom: 'Ärztlich, auch nachts' },
    'gp-soon': { when: 'In ein paar Tagen', whom: 'Ein Termin' },
  },
  sore: [
    { when: 'Tag 1', what: 'Empfindlich: üblich.' },
    { when: 'Tag 2', what: 'Noch immer: nächstes Mal halb so viel.' },
    { when: 'Ab Tag 3', what: 'Zweimal so: auf diese Art nicht mehr.' },
  ],
  tools: { first: 'hier beginnen', last: 'nach einer leichten Woche' },
} as const satisfies Translation<typeof english>
