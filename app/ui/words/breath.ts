import { message } from '#core/i18n/message.ts'

/** Words beside a circle that grows and sinks. */
export const breathWords = {
  in: 'Breathe in',
  out: 'Breathe out',
  rhythm: message<[inSeconds: number, outSeconds: number]>(
    ['inSeconds', 'outSeconds'],
    'In for {inSeconds, plural, one {# second} other {# seconds}}, out for {outSeconds}.',
  ),
} as const
