import { message } from '#core/i18n/message.ts'

/** The programme somebody is on. */
export const courseWords = {
  title: 'Your programme',
  days: message<[done: number, all: number]>(
    ['done', 'all'],
    '{done} of {all, plural, one {# day} other {# days}} done',
  ),
  ends: message<[day: string]>(['day'], 'It ends by itself on {day}.'),
  over: message<[day: string]>(['day'], 'It ended on {day}.'),
  down: 'You put it down.',
  putDown: 'Put it down',
  takeUp: 'Take it up again',
  check: 'Begin with the check',
  when: { done: 'done today', later: 'another day' },
  dayDone: message<[day: string]>(['day'], '{day}: done'),
  dayOpen: message<[day: string]>(['day'], '{day}: not done'),
  nothing: 'Nothing more of it today.',
  sheet: 'Send a sheet back',
  make: 'Make one for somebody',
  leads: message<[title: string]>(['title'], 'With your programme: {title}'),
  see: 'Your programme',
} as const
