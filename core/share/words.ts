/** What the entries of a calendar file say. */
import type { BreakKind } from '#core/prevent/breaks/state.ts'

export const calendarWords = {
  names: { breaks: 'Unknot: breaks', plan: 'Unknot: plan' },
  breaks: {
    short: { title: 'Short break', text: 'Stand up, move a little, sit down in another way.' },
    long: { title: 'Long break', text: 'Leave the desk for a few minutes; walk if you can.' },
  } satisfies Record<BreakKind, object>,
  plan: {
    session: {
      title: 'Session',
      text: 'Open Unknot and do today’s steps. Skip it on a day that is too sore.',
    },
    review: {
      title: 'Look back',
      text: 'Open Unknot and see how it went. It says if somebody should look at it.',
    },
  },
} as const
