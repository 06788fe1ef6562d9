/** German words of words.ts beside it. Not reviewed by a clinician. */
import type { StepOutcome } from '#core/diary/event.ts'
import type { Translation } from '#core/i18n/translation.ts'
import type { Tier } from '#core/safety/types.ts'
import type { fhirWords as english } from './words.ts'

export const fhirWords = {
  person: 'Die Person, die dieses Tagebuch geführt hat',
  reported: 'Angabe der Person',
  pain: 'Schmerz, 0 bis 10',
  painAverage: 'Schmerz des Tages im Durchschnitt, 0 bis 10',
  painWorst: 'Stärkster Schmerz des Tages, 0 bis 10',
  tenderness: 'Druckschmerz einer Stelle, 0 bis 10',
  familiar: 'Druck löst den bekannten Schmerz aus',
  session: 'Angeleitete Einheit zur Selbsthilfe',
  plan: 'Plan zur Selbsthilfe',
  urgency: 'Wie dringend jemand es ansehen soll',
  tiers: {
    'emergency-now': 'Sofort: Notfall',
    'same-day': 'Heute: ärztliche Hilfe',
    'gp-soon': 'In ein paar Tagen: Termin in einer Arztpraxis',
    'self-care-caution': 'Selbsthilfe mit Einschränkungen',
    'self-care': 'Selbsthilfe',
  } satisfies Record<Tier, string>,
  outcomes: {
    done: 'gemacht',
    skipped: 'ausgelassen',
    'cut-short': 'früher beendet',
  } satisfies Record<StepOutcome, string>,
} as const satisfies Translation<typeof english>
