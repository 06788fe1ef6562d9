/** Stories for the rules of docs/clinical/outcomes.md#review-rules: what somebody does, takes, sleeps and answered. */
import { DAY_MS } from '#core/calendar/calendar-day.ts'
import type { ReviewRuleId } from '#core/vocabulary/review-rules.ts'
import { entriesOn, HOUR, on, session, span, START, type Story } from './reviews.ts'

export const habitStories = {
  'too-much-pressing': [
    [
      'three sessions on a day',
      'reduce',
      on(5, { sessions: [1, 2, 3].map(hour => session(5, { at: START + 5 * DAY_MS + hour * HOUR })) }),
    ],
    [
      'two sessions on a day',
      'nothing',
      on(5, { sessions: [1, 2].map(hour => session(5, { at: START + 5 * DAY_MS + hour * HOUR })) }),
    ],
    [
      'three sessions on a day two weeks ago',
      'nothing',
      on(20, { sessions: [1, 2, 3].map(hour => session(5, { at: START + 5 * DAY_MS + hour * HOUR })) }),
    ],
    [
      '15 days of pressing, longer and longer',
      'reduce',
      on(14, { sessions: span(0, 14).map(day => session(day, { minutes: 5 + day })) }),
    ],
    [
      '14 days of pressing, longer and longer',
      'nothing',
      on(13, { sessions: span(0, 13).map(day => session(day, { minutes: 5 + day })) }),
    ],
    [
      '15 days of pressing, always the same',
      'nothing',
      on(14, { sessions: span(0, 14).map(day => session(day)) }),
    ],
    [
      '15 days, longer and longer, with a day of rest',
      'nothing',
      on(14, {
        sessions: span(0, 14)
          .filter(day => day !== 7)
          .map(day => session(day, { minutes: 5 + day })),
      }),
    ],
    [
      '15 days of longer and longer walks',
      'nothing',
      on(14, {
        sessions: span(0, 14).map(day => session(day, { minutes: 5 + day, pressed: false, techniques: [] })),
      }),
    ],
    [
      'a run that ended three days ago',
      'nothing',
      on(17, { sessions: span(0, 14).map(day => session(day, { minutes: 5 + day })) }),
    ],
  ],
  'sore-too-long': [
    [
      'sore for 72 hours, twice',
      'stop-technique',
      on(12, { sessions: [session(3, { sorenessHours: 72 }), session(8, { sorenessHours: 72 })] }),
    ],
    [
      'sore for 48 hours, twice',
      'nothing',
      on(12, { sessions: [session(3, { sorenessHours: 48 }), session(8, { sorenessHours: 48 })] }),
    ],
    [
      'sore for 72 hours, once',
      'nothing',
      on(12, { sessions: [session(3, { sorenessHours: 72 }), session(8)] }),
    ],
    [
      'sore for 72 hours, twice a month ago',
      'nothing',
      on(40, { sessions: [session(3, { sorenessHours: 72 }), session(8, { sorenessHours: 72 })] }),
    ],
  ],
  'painkiller-days': [
    [
      'painkillers on four days running',
      'painkiller-prompt',
      on(3, { entries: entriesOn(span(0, 3), { painkiller: true }) }),
    ],
    [
      'painkillers on three days running',
      'nothing',
      on(2, { entries: entriesOn(span(0, 2), { painkiller: true }) }),
    ],
    [
      'four of five days',
      'nothing',
      on(4, {
        entries: [...entriesOn([0, 1, 3, 4], { painkiller: true }), ...entriesOn([2], { painkiller: false })],
      }),
    ],
    [
      'four days with an untold one between',
      'painkiller-prompt',
      on(4, { entries: entriesOn([0, 1, 3, 4], { painkiller: true }) }),
    ],
    [
      'three days with an untold one between',
      'nothing',
      on(3, { entries: entriesOn([0, 1, 3], { painkiller: true }) }),
    ],
    ['ten days', 'painkiller-stop', on(9, { entries: entriesOn(span(0, 9), { painkiller: true }) })],
    ['nine days', 'painkiller-prompt', on(8, { entries: entriesOn(span(0, 8), { painkiller: true }) })],
    [
      'ten days, and none today',
      'nothing',
      on(10, {
        entries: [...entriesOn(span(0, 9), { painkiller: true }), ...entriesOn([10], { painkiller: false })],
      }),
    ],
  ],
  'woken-or-hard-to-move': [
    [
      'woken every night for eight nights',
      'gp-soon',
      on(7, { entries: entriesOn(span(0, 7), { wokenByPain: true }) }),
    ],
    [
      'woken every night for a week',
      'nothing',
      on(6, { entries: entriesOn(span(0, 6), { wokenByPain: true }) }),
    ],
    [
      'woken three nights in each of two weeks',
      'gp-soon',
      on(13, { entries: entriesOn([0, 2, 4, 7, 10, 13], { wokenByPain: true }) }),
    ],
    [
      'woken two nights in each of two weeks',
      'nothing',
      on(13, { entries: entriesOn([0, 4, 8, 12], { wokenByPain: true }) }),
    ],
    [
      'woken three nights, the last of them a week ago to the day',
      'nothing',
      on(13, { entries: entriesOn([0, 2, 6, 10, 13], { wokenByPain: true }) }),
    ],
    [
      'woken last week, not this one',
      'nothing',
      on(13, { entries: entriesOn(span(0, 6), { wokenByPain: true }) }),
    ],
    ['hard to move', 'gp-soon', on(1, { entries: entriesOn([1], { difficultMoving: true }) })],
    [
      'hard to move, then not',
      'nothing',
      on(2, {
        entries: [
          ...entriesOn([1], { difficultMoving: true }),
          ...entriesOn([2], { difficultMoving: false }),
        ],
      }),
    ],
    ['hard to move a week ago', 'nothing', on(8, { entries: entriesOn([1], { difficultMoving: true }) })],
  ],
  'likely-to-last': [
    ['day 7, four risks', 'offer-professional', on(7, { risk: 4 })],
    ['day 7, three risks', 'nothing', on(7, { risk: 3 })],
    ['day 6, four risks', 'nothing', on(6, { risk: 4 })],
    ['day 7, never asked', 'nothing', on(7)],
  ],
  'check-found-something': [
    ['an emergency', 'emergency-now', on(0, { redFlag: 'emergency-now' })],
    ['something for today', 'same-day', on(0, { redFlag: 'same-day' })],
    ['something to show soon', 'gp-soon', on(0, { redFlag: 'gp-soon' })],
    ['something to be careful with', 'recheck', on(0, { redFlag: 'self-care-caution' })],
    ['nothing found', 'nothing', on(0, { redFlag: 'self-care' })],
    ['no check', 'nothing', on(0)],
  ],
} satisfies Partial<Record<ReviewRuleId, readonly Story[]>>
