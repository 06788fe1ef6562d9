/** German words of words.ts beside it. Not reviewed by a clinician. */
import type { BreakKind } from '#core/prevent/breaks/state.ts'
import type { Translation } from '#core/i18n/translation.ts'
import type { calendarWords as english } from './words.ts'

export const calendarWords = {
  names: { breaks: 'Unknot: Pausen', plan: 'Unknot: Plan' },
  breaks: {
    short: { title: 'Kurze Pause', text: 'Steh auf, bewege dich ein wenig, setz dich anders hin.' },
    long: {
      title: 'Lange Pause',
      text: 'Geh ein paar Minuten vom Schreibtisch weg; geh spazieren, wenn du kannst.',
    },
  } satisfies Record<BreakKind, object>,
  plan: {
    session: {
      title: 'Einheit',
      text: 'Öffne Unknot und mach die Schritte von heute. Lass sie an einem Tag aus, an dem der Nachschmerz zu stark ist.',
    },
    review: {
      title: 'Rückblick',
      text: 'Öffne Unknot und sieh, wie es gelaufen ist. Es sagt dir, ob jemand es ansehen sollte.',
    },
  },
} as const satisfies Translation<typeof english>
