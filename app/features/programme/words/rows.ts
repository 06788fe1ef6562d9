import { message } from '#core/i18n/message.ts'

/** How much of a row, and what became of it. */
export const rowWords = {
  bothSides: 'both sides',
  sets: message<[sets: number, dose: string]>(
    ['sets', 'dose'],
    '{sets, plural, one {# set} other {# sets}}: {dose}',
  ),
  often: message<[perDay: number, days: number]>(
    ['perDay', 'days'],
    '{perDay, plural, one {once a day} =2 {twice a day} other {# times a day}}, {days, plural, =7 {every day} one {# day a week} other {# days a week}}',
  ),
  most: message<[pain: number]>(['pain'], 'up to {pain} of 10'),
  /** What a number of the sender became, for each kind of number. */
  cuts: {
    seconds: message<[from: string, to: string]>(['from', 'to'], '{to} instead of {from}'),
    repeats: message<[from: number, to: number]>(
      ['from', 'to'],
      '{to, plural, one {once} other {# times}} instead of {from}',
    ),
    sets: message<[from: number, to: number]>(
      ['from', 'to'],
      '{to, plural, one {# set} other {# sets}} instead of {from}',
    ),
    maxPain: message<[from: number, to: number]>(['from', 'to'], 'up to {to} of 10 instead of {from}'),
    perDay: message<[from: number, to: number]>(
      ['from', 'to'],
      '{to, plural, one {once} =2 {twice} other {# times}} a day instead of {from}',
    ),
    daysAWeek: message<[from: number, to: number]>(
      ['from', 'to'],
      '{to, plural, one {# day} other {# days}} a week instead of {from}',
    ),
  },
} as const
