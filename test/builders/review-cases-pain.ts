/** Stories for the rules of docs/clinical/outcomes.md#review-rules: what became of the pain. */
import { CHANGES, type ReviewRuleId } from '#core/measures/finding.ts'
import { activities, entriesOn, on, pains, plateauOf, span, spotOn, times, type Story } from './reviews.ts'

export const painStories = {
  'no-change-yet': [
    ['day 3, six as before', 'change-one-thing', on(3, { entries: pains(6, 6, 6, 6) })],
    ['day 3, half a point less', 'change-one-thing', on(3, { entries: pains(6, 6, 6, 5.5) })],
    ['day 3, one point less', 'nothing', on(3, { entries: pains(6, 6, 6, 5) })],
    ['day 3, as before but only three', 'nothing', on(3, { entries: pains(3, 3, 3, 3) })],
    ['day 3, as before and four', 'change-one-thing', on(3, { entries: pains(4, 4, 4, 4) })],
    ['day 2 of six', 'nothing', on(2, { entries: pains(6, 6, 6) })],
    ['day 3, but nothing told since', 'nothing', on(3, { entries: pains(6, 6, 6) })],
    ['day 13', 'change-one-thing', on(13, { entries: pains(...times(14, 6)) })],
    ['day 14, when two weeks count', 'nothing', on(14, { entries: pains(...times(15, 6)) })],
    [
      'day 3, everything tried',
      'offer-professional',
      on(3, { entries: pains(6, 6, 6, 6), tried: [...CHANGES] }),
    ],
    ['day 3, and a red flag', 'nothing', on(3, { entries: pains(6, 6, 6, 6), redFlag: 'gp-soon' })],
  ],
  'pain-worse': [
    [
      'day 7, two worse on three days',
      'stop-pressure-and-recheck',
      on(7, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6) }),
    ],
    ['day 9, much worse for five days', 'gp-soon', on(9, { entries: pains(3, 3, 3, 3, 3, 9, 9, 9, 9, 9) })],
    ['day 7, one worse', 'nothing', on(7, { entries: pains(4, 4, 4, 4, 4, 5, 5, 5) })],
    ['day 6, two worse on three days', 'recheck', on(6, { entries: pains(4, 4, 4, 4, 6, 6, 6) })],
    ['day 7, two worse on the last day alone', 'recheck', on(7, { entries: pains(4, 4, 4, 4, 4, 4, 4, 6) })],
    ['day 7, one bad day that passed', 'nothing', on(7, { entries: pains(4, 4, 4, 4, 4, 8, 4, 4) })],
    [
      'day 8, worse since day 5',
      'stop-pressure-and-recheck',
      on(8, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6, 6) }),
    ],
    ['day 9, still worse after 48 hours', 'gp-soon', on(9, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6, 6, 6) })],
    [
      'day 9, worse on day 7 and silent since',
      'stop-pressure-and-recheck',
      on(9, { entries: pains(4, 4, 4, 4, 4, 6, 6, 6) }),
    ],
    ['day 9, worse and then better', 'nothing', on(9, { entries: pains(4, 4, 4, 4, 4, 6, 6, 4, 4, 4) })],
    [
      'day 7, only two days to begin with',
      'nothing',
      on(7, { entries: pains(4, 4, ...times(5, undefined), 9) }),
    ],
    ['day 30, worse three weeks ago', 'nothing', on(30, { entries: pains(4, 4, 4, 8, 8, 8, 8, 8) })],
  ],
  'two-weeks-little-change': [
    ['day 14, as at the start', 'offer-professional', on(14, { entries: pains(...times(15, 6)) })],
    [
      'day 14, from nine to seven',
      'offer-professional',
      on(14, { entries: pains(9, 9, 9, ...times(12, 7)) }),
    ],
    ['day 14, from six to four', 'nothing', on(14, { entries: pains(6, 6, 6, ...times(12, 4)) })],
    ['day 14, from ten to seven', 'nothing', on(14, { entries: pains(10, 10, 10, ...times(12, 7)) })],
    [
      'day 14, from seven to five, two points',
      'nothing',
      on(14, { entries: pains(7, 7, 7, ...times(12, 5)) }),
    ],
    ['day 13, as at the start', 'nothing', on(13, { entries: pains(...times(14, 6)) })],
    ['day 14, silent for over a week', 'nothing', on(14, { entries: pains(...times(7, 6)) })],
    [
      'day 14, one as at the start and able to do everything',
      'nothing',
      on(14, { entries: pains(...times(15, 1)), psfs: activities(14, 9, 9, 9) }),
    ],
  ],
  'six-weeks-not-recovered': [
    ['day 42 and three', 'gp-soon', on(42, { entries: entriesOn([40, 41, 42], { painAverage: 3 }) })],
    ['day 42 and eight', 'gp-soon', on(42, { entries: entriesOn([40, 41, 42], { painAverage: 8 }) })],
    ['day 42 and two', 'nothing', on(42, { entries: entriesOn([40, 41, 42], { painAverage: 2 }) })],
    ['day 41 and three', 'nothing', on(41, { entries: entriesOn([39, 40, 41], { painAverage: 3 }) })],
    ['day 42, hindered at 7.7', 'gp-soon', on(42, { psfs: activities(42, 8, 8, 7) })],
    ['day 42, able at 8', 'nothing', on(42, { psfs: activities(42, 8, 8, 8) })],
    ['day 42, hindered a month ago', 'nothing', on(42, { psfs: activities(12, 3, 3, 3) })],
    ['day 42, nothing told', 'nothing', on(42)],
  ],
  'comes-back-or-stays': [
    [
      'the same spot three times',
      'offer-professional',
      on(1, { episodes: [-150, -60, 0].map(spotOn('left')) }),
    ],
    ['the same spot twice', 'nothing', on(1, { episodes: [-60, 0].map(spotOn('left')) })],
    [
      'three times, the first over six months ago',
      'nothing',
      on(1, { episodes: [-190, -60, 0].map(spotOn('left')) }),
    ],
    [
      'three spots once each',
      'nothing',
      on(1, { episodes: [spotOn('left')(-2), spotOn('right')(-1), spotOn('low')(0)] }),
    ],
    [
      'over twelve weeks and still two',
      'offer-professional',
      on(84, { entries: entriesOn([82, 83, 84], { painAverage: 2 }) }),
    ],
    ['not quite twelve weeks', 'nothing', on(83, { entries: entriesOn([81, 82, 83], { painAverage: 2 }) })],
    [
      'over twelve weeks and settled at one',
      'nothing',
      on(84, { entries: entriesOn([82, 83, 84], { painAverage: 1 }) }),
    ],
    ['over twelve weeks and silent', 'nothing', on(90)],
  ],
  'ten-days-level': [
    ['ten level days, 7 of 10 done', 'shift-to-strength', plateauOf(times(20, 4), 7)],
    ['ten level days, 6 of 10 done', 'nothing', plateauOf(times(20, 4), 6)],
    [
      'a point less in ten days',
      'nothing',
      plateauOf(
        span(0, 19).map(day => 6 - day * 0.1),
        10,
      ),
    ],
    ['nine level days', 'nothing', plateauOf(times(9, 4), 10, 8)],
    [
      'ten level days with four missing',
      'nothing',
      plateauOf([4, 4, 4, undefined, undefined, undefined, undefined, 4, 4, 4], 10, 9),
    ],
    ['ten level days at one', 'nothing', plateauOf(times(20, 1), 10)],
    ['nothing planned', 'nothing', { ...plateauOf(times(20, 4), 10), plannedSessions: 0 }],
  ],
  'calm-week': [
    [
      'seven days at one and able at 8',
      'move-to-prevent',
      on(20, { entries: entriesOn(span(14, 20), { painAverage: 1 }), psfs: activities(20, 8, 8, 8) }),
    ],
    [
      'six days at one',
      'nothing',
      on(20, { entries: entriesOn(span(15, 20), { painAverage: 1 }), psfs: activities(20, 8, 8, 8) }),
    ],
    [
      'a day missing',
      'nothing',
      on(20, {
        entries: entriesOn([13, 14, 15, 17, 18, 19, 20], { painAverage: 0 }),
        psfs: activities(20, 9),
      }),
    ],
    [
      'one day at two',
      'nothing',
      on(20, {
        entries: [...entriesOn(span(14, 19), { painAverage: 0 }), ...entriesOn([20], { painAverage: 2 })],
        psfs: activities(20, 9),
      }),
    ],
    [
      'able at 7.7',
      'nothing',
      on(20, { entries: entriesOn(span(14, 20), { painAverage: 0 }), psfs: activities(20, 8, 8, 7) }),
    ],
    ['activities never told', 'nothing', on(20, { entries: entriesOn(span(14, 20), { painAverage: 0 }) })],
    [
      'days without a figure are not calm days',
      'nothing',
      on(20, { entries: entriesOn(span(14, 20), { sleepQuality: 9 }), psfs: activities(20, 9) }),
    ],
    [
      'a red flag today',
      'nothing',
      on(20, {
        entries: entriesOn(span(14, 20), { painAverage: 0 }),
        psfs: activities(20, 9),
        redFlag: 'same-day',
      }),
    ],
  ],
} satisfies Partial<Record<ReviewRuleId, readonly Story[]>>
