/** What a bundle says in words, for the people who read it. */
import type { StepOutcome } from '#core/diary/event.ts'
import type { Tier } from '#core/safety/types.ts'

export const fhirWords = {
  person: 'The person who kept this diary',
  reported: 'Reported by the person',
  pain: 'Pain, 0 to 10',
  painAverage: 'Average pain of the day, 0 to 10',
  painWorst: 'Worst pain of the day, 0 to 10',
  tenderness: 'Tenderness of a spot when pressed, 0 to 10',
  familiar: 'Pressing brings the familiar pain',
  session: 'Guided self-care session',
  plan: 'Self-care plan',
  urgency: 'How urgent it is to see somebody',
  tiers: {
    'emergency-now': 'Now: emergency',
    'same-day': 'Today: a doctor',
    'gp-soon': 'Within days: an appointment with a doctor',
    'self-care-caution': 'Self-care with limits',
    'self-care': 'Self-care',
  } satisfies Record<Tier, string>,
  outcomes: {
    done: 'done',
    skipped: 'skipped',
    'cut-short': 'stopped early',
  } satisfies Record<StepOutcome, string>,
} as const
